import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import type { Random } from '../../random.ts';
import { transposedRows } from '../transposed-rows.ts';

interface Side {
  readonly offsets: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Steps from this end, −1 where not reached. */
  readonly distance: Int32Array;
  /** Number of shortest routes from this end. */
  readonly routes: Float64Array;
  /** All reached, in order; the level that is looked from next begins at `front`. */
  readonly reached: number[];
  front: number;
  level: number;
}

/**
 * Draws shortest routes between two vertices, each as likely as any other: walks from both ends, from the smaller front
 * each time, until they meet (after Borassi & Natale 2019). In networks with short routes it looks at a small part only.
 */
export class RouteSampler {
  readonly #out: Side;
  readonly #in: Side;
  readonly #random: Random;

  /** Unweighted; along arcs where they have a direction. O(n + m) to prepare. */
  constructor(graph: AnalysedGraph, random: Random) {
    const back = graph.directed ? transposedRows(graph) : graph;
    this.#out = newSide(graph.n, graph);
    this.#in = newSide(graph.n, back);
    this.#random = random;
  }

  /** The vertices strictly between the ends of a shortest route drawn at random; none where there is no route. */
  between(from: number, to: number): number[] {
    const out = begin(this.#out, from);
    const into = begin(this.#in, to);
    let route: number[] = [];
    for (;;) {
      const side = frontArcs(out) <= frontArcs(into) ? out : into;
      if (side.front === side.reached.length) break;
      const other = side === out ? into : out;
      const meetings = step(side, other);
      if (meetings.length === 0) continue;
      const [near, far] = this.#drawn(meetings, side, other);
      const [ofOut, ofIn] = side === out ? [near, far] : [far, near];
      route = [...this.#back(out, ofOut), ...this.#back(into, ofIn)];
      break;
    }
    clear(out);
    clear(into);
    return route;
  }

  /** One of the arcs that join both walks, as likely as there are routes through it. */
  #drawn(meetings: readonly number[], side: Side, other: Side): readonly [number, number] {
    let total = 0;
    for (let i = 0; i < meetings.length; i += 2) total += side.routes[meetings[i]!]! * other.routes[meetings[i + 1]!]!;
    let left = this.#random() * total;
    for (let i = 0; i < meetings.length - 2; i += 2) {
      left -= side.routes[meetings[i]!]! * other.routes[meetings[i + 1]!]!;
      if (left < 0) return [meetings[i]!, meetings[i + 1]!];
    }
    return [meetings.at(-2)!, meetings.at(-1)!];
  }

  /** From a vertex back to the end of a walk, the end itself left out; the order does not matter. */
  #back(side: Side, start: number): number[] {
    const route: number[] = [];
    for (let v = start; side.distance[v]! > 0; ) {
      route.push(v);
      v = this.#before(side, v);
    }
    return route;
  }

  #before(side: Side, v: number): number {
    // Where arcs have a direction those that lead to v are the rows of the other walk.
    const { offsets, targets } = side === this.#out ? this.#in : this.#out;
    let left = this.#random() * side.routes[v]!;
    let last = v;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (side.distance[w] !== side.distance[v]! - 1) continue;
      last = w;
      left -= side.routes[w]!;
      if (left < 0) break;
    }
    return last;
  }
}

const newSide = (n: number, { offsets, targets }: Pick<Side, 'offsets' | 'targets'>): Side => ({
  offsets,
  targets,
  distance: new Int32Array(n).fill(-1),
  routes: new Float64Array(n),
  reached: [],
  front: 0,
  level: 0,
});

function begin(side: Side, start: number): Side {
  side.distance[start] = 0;
  side.routes[start] = 1;
  side.reached.push(start);
  return side;
}

function frontArcs({ reached, front, offsets }: Side): number {
  let arcs = 0;
  for (let i = front; i < reached.length; i += 1) arcs += 1 + offsets[reached[i]! + 1]! - offsets[reached[i]!]!;
  return arcs;
}

/** Looks one level further; the arcs that reach what the other walk reached last, as pairs one after the other. */
function step(side: Side, other: Side): number[] {
  const { offsets, targets, distance, routes, reached } = side;
  const meetings: number[] = [];
  const end = reached.length;
  side.level += 1;
  for (; side.front < end; side.front += 1) {
    const v = reached[side.front]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      // Nothing nearer to the other end can be met: it would have been met before.
      if (other.distance[w]! >= 0) meetings.push(v, w);
      if (distance[w]! < 0) {
        distance[w] = side.level;
        routes[w] = routes[v]!;
        reached.push(w);
      } else if (distance[w] === side.level) routes[w]! += routes[v]!;
    }
  }
  return meetings;
}

function clear(side: Side): void {
  for (const v of side.reached) side.distance[v] = -1;
  side.reached.length = 0;
  side.front = 0;
  side.level = 0;
}
