import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
import { forEachOverlap } from './two-mode-clustering.ts';

/**
 * Share of the paths of length three that a fourth tie closes: 4 · C4/L3, C4 cycles of length four and L3 paths of
 * length three; null without such paths. O(Σ degree²). Robins & Alexander 2004.
 */
export function robinsAlexanderClustering(graph: AnalysedGraph): number | null {
  let paths = 0;
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      if (graph.targets[e]! > v) paths += (rowLength(graph, v) - 1) * (rowLength(graph, graph.targets[e]!) - 1);
    }
  }
  if (paths === 0) return null;
  // Each cycle is met four times: from each of its two pairs of opposite corners, both ways round.
  let cycles = 0;
  forEachOverlap(graph, (_v, _other, shared) => {
    cycles += (shared * (shared - 1)) / 8;
  });
  return (4 * cycles) / paths;
}
