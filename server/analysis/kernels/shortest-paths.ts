import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/**
 * Everything that one shortest-path tree from every vertex tells, in one pass.
 *
 * Betweenness by Brandes' accumulation: Σ_{s≠v≠t} σ_st(v)/σ_st; undirected graphs count each pair once (halved).
 * Distances: steps, or Σ 1/weight along the route where the graph is weighted; lengths closer than 1e-12 (relative) are
 * equal, so that sums in another order make no other routes. Directed graphs follow arcs outwards.
 *
 * O(n·m) unweighted (breadth first), O(n·m·log n) weighted (Dijkstra with a binary heap). Memory O(n + m).
 * Sources: Brandes 2001; Freeman 1977. Oracle: karate, Florentine, Davis; second implementation: graphology-metrics.
 */
export interface ShortestPathSums {
  readonly betweenness: Float64Array;
  /** Σ_t d(v,t) over the t reachable from v. */
  readonly distanceSum: Float64Array;
  /** Σ_t 1/d(v,t). */
  readonly inverseDistanceSum: Float64Array;
  /** Vertices reachable from v, itself included. */
  readonly reachable: Uint32Array;
  /** Largest distance from v to a vertex that it reaches. */
  readonly eccentricity: Float64Array;
}

export function shortestPathSums(graph: AnalysedGraph): ShortestPathSums {
  const { n } = graph;
  const sums = {
    betweenness: new Float64Array(n),
    distanceSum: new Float64Array(n),
    inverseDistanceSum: new Float64Array(n),
    reachable: new Uint32Array(n),
    eccentricity: new Float64Array(n),
  };
  const scratch: Scratch = {
    distance: new Float64Array(n).fill(-1),
    routes: new Float64Array(n),
    share: new Float64Array(n),
    order: new Uint32Array(n),
  };
  const search = graph.weights === null ? breadthFirst : dijkstra;
  for (let source = 0; source < n; source += 1) {
    const reached = search(graph, source, scratch);
    accumulate(graph, source, reached, scratch, sums);
  }
  if (!graph.directed) for (let v = 0; v < n; v += 1) sums.betweenness[v]! /= 2;
  return sums;
}

interface Scratch {
  readonly distance: Float64Array;
  /** Number of shortest routes from the source. */
  readonly routes: Float64Array;
  readonly share: Float64Array;
  /** Vertices in the order in which they were settled. */
  readonly order: Uint32Array;
}

const RELATIVE_TOLERANCE = 1e-12;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(a, b);

function breadthFirst(graph: AnalysedGraph, source: number, { distance, routes, order }: Scratch): number {
  const { offsets, targets } = graph;
  distance[source] = 0;
  routes[source] = 1;
  order[0] = source;
  let tail = 1;
  for (let head = 0; head < tail; head += 1) {
    const v = order[head]!;
    const next = distance[v]! + 1;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (distance[w]! < 0) {
        distance[w] = next;
        routes[w] = 0;
        order[tail] = w;
        tail += 1;
      }
      if (distance[w] === next) routes[w]! += routes[v]!;
    }
  }
  return tail;
}

function dijkstra(graph: AnalysedGraph, source: number, { distance, routes, order }: Scratch): number {
  const { offsets, targets, weights } = graph;
  const settled = new Uint8Array(graph.n);
  const heap: { at: number; key: number }[] = [];
  distance[source] = 0;
  routes[source] = 1;
  push(heap, { at: source, key: 0 });
  let count = 0;
  for (let top = pop(heap); top !== undefined; top = pop(heap)) {
    const v = top.at;
    if (settled[v] === 1) continue;
    settled[v] = 1;
    order[count] = v;
    count += 1;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (settled[w] === 1) continue;
      const length = distance[v]! + 1 / weights![e]!;
      if (distance[w]! >= 0 && isSame(length, distance[w]!)) {
        routes[w]! += routes[v]!;
      } else if (distance[w]! < 0 || length < distance[w]!) {
        distance[w] = length;
        routes[w] = routes[v]!;
        push(heap, { at: w, key: length });
      }
    }
  }
  return count;
}

function push(heap: { at: number; key: number }[], entry: { at: number; key: number }): void {
  heap.push(entry);
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (heap[parent]!.key <= entry.key) break;
    heap[child] = heap[parent]!;
    child = parent;
  }
  heap[child] = entry;
}

function pop(heap: { at: number; key: number }[]): { at: number; key: number } | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let parent = 0;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.key < heap[child]!.key) child += 1;
    if (heap[child]!.key >= last.key) break;
    heap[parent] = heap[child]!;
    parent = child;
  }
  heap[parent] = last;
  return top;
}

/**
 * Walks back from the farthest vertex, hands dependencies down, adds up distances and clears the scratch.
 * share[w] = (1 + dependency of w)/routes[w] is what w hands to each vertex before it, per route.
 */
function accumulate(
  graph: AnalysedGraph,
  source: number,
  reached: number,
  { distance, routes, share, order }: Scratch,
  sums: ShortestPathSums,
): void {
  const { offsets, targets, weights } = graph;
  let distanceSum = 0;
  let inverseSum = 0;
  for (let i = reached - 1; i >= 0; i -= 1) {
    const v = order[i]!;
    const from = distance[v]!;
    let received = 0;
    if (weights === null) {
      const next = from + 1;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (distance[w] === next) received += share[w]!;
      }
    } else {
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (distance[w]! > from && isSame(distance[w]!, from + 1 / weights[e]!)) received += share[w]!;
      }
    }
    const dependency = routes[v]! * received;
    share[v] = (1 + dependency) / routes[v]!;
    if (v === source) continue;
    sums.betweenness[v]! += dependency;
    distanceSum += from;
    inverseSum += 1 / from;
  }
  sums.reachable[source] = reached;
  sums.distanceSum[source] = distanceSum;
  sums.inverseDistanceSum[source] = inverseSum;
  sums.eccentricity[source] = distance[order[reached - 1]!]!;
  for (let i = 0; i < reached; i += 1) distance[order[i]!] = -1;
}
