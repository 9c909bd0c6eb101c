import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { breadthFirstNumbering } from '../kernels/paths/breadth-first-numbering.ts';

/** How close the others are to a vertex when some are gone: Σ 1/d in steps, along the arcs. */
export class ResidualCloseness {
  readonly #numberOf: Int32Array;
  readonly #offsets: Int32Array;
  readonly #targets: Int32Array;
  readonly #queue: Int32Array;
  /** The search in which each vertex was last seen; the largest number there is where it is gone. */
  readonly #seen: Float64Array;
  #search = 0;
  /** Entries of rows that all searches together went through. */
  work = 0;

  /** Vertices that are searched together are numbered side by side. O(n log n + m log degree). */
  constructor(graph: AnalysedGraph) {
    const { order, offsets, targets } = breadthFirstNumbering(graph);
    this.#numberOf = new Int32Array(graph.n);
    order.forEach((v, number) => {
      this.#numberOf[v] = number;
    });
    this.#offsets = offsets;
    this.#targets = targets;
    this.#queue = new Int32Array(graph.n);
    this.#seen = new Float64Array(graph.n);
  }

  remove(v: number): void {
    this.#seen[this.#numberOf[v]!] = Number.POSITIVE_INFINITY;
  }

  putBack(v: number): void {
    this.#seen[this.#numberOf[v]!] = 0;
  }

  isGone(v: number): boolean {
    return this.#seen[this.#numberOf[v]!] === Number.POSITIVE_INFINITY;
  }

  /** Σ 1/d over the vertices that one which is not gone still reaches. O(n + m). */
  of(source: number): number {
    const offsets = this.#offsets;
    const targets = this.#targets;
    const queue = this.#queue;
    const seen = this.#seen;
    this.#search += 1;
    const search = this.#search;
    const first = this.#numberOf[source]!;
    queue[0] = first;
    seen[first] = search;
    let head = 0;
    let tail = 1;
    let sum = 0;
    for (let level = 1; head < tail; level += 1) {
      const end = tail;
      for (; head < end; head += 1) {
        const start = offsets[queue[head]!]!;
        const stop = offsets[queue[head]! + 1]!;
        this.work += stop - start;
        for (let e = start; e < stop; e += 1) {
          const w = targets[e]!;
          if (seen[w]! >= search) continue;
          seen[w] = search;
          queue[tail] = w;
          tail += 1;
        }
      }
      sum += (tail - end) / level;
    }
    return sum;
  }
}
