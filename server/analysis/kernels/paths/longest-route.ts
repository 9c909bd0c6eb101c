import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import type { Components } from '../components.ts';

/**
 * At most so many vertices lie on a shortest route: twice what the best connected vertex of a part sees, and itself. Where
 * direction counts a way there need be no way back: all vertices of the largest part. O(n + m).
 */
export function longestRouteAtMost(graph: AnalysedGraph, { of, sizes }: Components): number {
  if (graph.directed) return sizes.reduce((most, size) => Math.max(most, size), 1);
  const centre = new Int32Array(sizes.length).fill(-1);
  const degree = (v: number) => graph.offsets[v + 1]! - graph.offsets[v]!;
  for (let v = 0; v < graph.n; v += 1) {
    const part = of[v]!;
    if (centre[part]! < 0 || degree(v) > degree(centre[part]!)) centre[part] = v;
  }
  const distance = new Int32Array(graph.n).fill(-1);
  let longest = 1;
  for (const start of centre) {
    const queue = [start];
    distance[start] = 0;
    for (let head = 0; head < queue.length; head += 1) {
      const v = queue[head]!;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
        const w = graph.targets[e]!;
        if (distance[w]! >= 0) continue;
        distance[w] = distance[v]! + 1;
        queue.push(w);
      }
    }
    longest = Math.max(longest, 2 * distance[queue.at(-1)!]! + 1);
  }
  return longest;
}
