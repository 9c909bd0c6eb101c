import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { ShortestPathSums } from './shortest-path-sums.ts';
import { addUnweightedPaths } from './unweighted-paths.ts';
import { addWeightedPaths } from './weighted-paths.ts';

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
export function shortestPathSums(graph: AnalysedGraph): ShortestPathSums {
  const { n } = graph;
  const sums: ShortestPathSums = {
    betweenness: new Float64Array(n),
    distanceSum: new Float64Array(n),
    inverseDistanceSum: new Float64Array(n),
    reachable: new Uint32Array(n),
    eccentricity: new Float64Array(n),
  };
  if (graph.weights === null) addUnweightedPaths(graph, sums);
  else addWeightedPaths(graph, sums);
  if (!graph.directed) for (let v = 0; v < n; v += 1) sums.betweenness[v]! /= 2;
  return sums;
}
