import { type PathSlab, sourcesOf } from './path-slab.ts';

/** Lengths closer than this (relative) are equal: sums in another order make no other routes. */
const RELATIVE_TOLERANCE = 1e-12;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(a, b);

interface Scratch {
  /** From the source; −1 where not reached. */
  readonly distance: Float64Array;
  /** Number of shortest routes from the source. */
  readonly routes: Float64Array;
  /** (1 + dependency)/routes: what a vertex hands to each one before it, per route. */
  readonly share: Float64Array;
  /** Vertices in the order in which they were settled. */
  readonly order: Uint32Array;
  readonly settled: Uint8Array;
}

/**
 * Shortest-path sums from the sources of a block of a weighted graph: Dijkstra with a binary heap from every vertex.
 * O(n · m · log n) over all blocks, memory O(n + m) a thread.
 */
export function fillWeightedBlock(slab: PathSlab, block: number): void {
  const { n } = slab.rows;
  const scratch: Scratch = {
    distance: new Float64Array(n).fill(-1),
    routes: new Float64Array(n),
    share: new Float64Array(n),
    order: new Uint32Array(n),
    settled: new Uint8Array(n),
  };
  const betweenness = new Float64Array(n);
  const [from, to] = sourcesOf(block, n);
  for (let source = from; source < to; source += 1) {
    const reached = dijkstra(slab, source, scratch);
    accumulate(slab, source, reached, scratch, betweenness);
  }
  slab.betweenness.set(betweenness, block * n);
}

function dijkstra({ rows }: PathSlab, source: number, { distance, routes, order, settled }: Scratch): number {
  const { offsets, targets } = rows;
  const lengths = rows.lengths!;
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
      const length = distance[v]! + lengths[e]!;
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

/** Walks back from the farthest vertex, hands dependencies down, adds up distances and clears the scratch. */
function accumulate(
  slab: PathSlab,
  source: number,
  reached: number,
  { distance, routes, share, order, settled }: Scratch,
  betweenness: Float64Array,
): void {
  const { offsets, targets } = slab.rows;
  const lengths = slab.rows.lengths!;
  let sum = 0;
  let inverse = 0;
  for (let i = reached - 1; i >= 0; i -= 1) {
    const v = order[i]!;
    const from = distance[v]!;
    let received = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (distance[w]! > from && isSame(distance[w]!, from + lengths[e]!)) received += share[w]!;
    }
    const dependency = routes[v]! * received;
    share[v] = (1 + dependency) / routes[v]!;
    if (v === source) continue;
    betweenness[v]! += dependency;
    sum += from;
    inverse += 1 / from;
  }
  slab.distanceSum[source] = sum;
  slab.inverseDistanceSum[source] = inverse;
  slab.reachable[source] = reached;
  slab.eccentricity[source] = distance[order[reached - 1]!]!;
  for (let i = 0; i < reached; i += 1) {
    distance[order[i]!] = -1;
    settled[order[i]!] = 0;
  }
}
