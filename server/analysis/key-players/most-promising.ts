import { byValue } from '../actors/competition-ranks.ts';
import { degrees } from '../actors/degree.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { cutPoints } from '../kernels/cut-points.ts';
import { undirectedView } from '../kernels/symmetric-rows.ts';

/**
 * So many vertices whose loss may matter most: half of them those that part most pairs by their loss, the others those
 * with most neighbours, whatever the direction; equal ones by number. O(n log n + m).
 */
export function mostPromising(graph: AnalysedGraph, count: number): number[] {
  const view = undirectedView(graph);
  const degree = degrees(view);
  const parted = new Float64Array(graph.n);
  for (const [v, sizes] of cutPoints(view).articulations) {
    const all = sizes.reduce((sum, size) => sum + size, 0);
    parted[v] = sizes.reduce((sum, size) => sum + size * (all - size), 0) / 2;
  }
  const byPairs = Array.from(degree, (_, v) => v).sort(
    (a, b) => parted[b]! - parted[a]! || degree[b]! - degree[a]! || a - b,
  );
  const chosen = new Set(byPairs.slice(0, Math.floor(count / 2)));
  for (const v of byValue(degree)) {
    if (chosen.size >= count) break;
    chosen.add(v);
  }
  return [...chosen];
}
