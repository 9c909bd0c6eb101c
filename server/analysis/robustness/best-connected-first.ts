import { degrees } from '../actors/degree.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { MaxQueue } from '../kernels/max-queue.ts';

/**
 * The vertices of an undirected graph in the order in which the one with most neighbours left goes first, degrees being
 * counted anew after every removal; equal ones by number. O((n + m) log n).
 */
export function bestConnectedFirst(graph: AnalysedGraph): Uint32Array {
  const { n, offsets, targets } = graph;
  const left = degrees(graph);
  const queue = new MaxQueue(left);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i += 1) {
    const v = queue.take((vertex) => left[vertex]!)!;
    order[i] = v;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) left[targets[e]!]! -= 1;
  }
  return order;
}
