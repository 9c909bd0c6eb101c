import { type AnalysedGraph, hasPair, neighboursOf, rowLength } from '../graph/analysed-graph.ts';

/**
 * Local transitivity of every vertex of an undirected graph: ties among neighbours over possible ones; 0 at degree < 2
 * by convention. With the number of triangles and of connected triples for the whole. O(Σ degree² · log degree).
 * Watts & Strogatz 1998.
 */
export function localClustering(graph: AnalysedGraph): {
  clustering: Float64Array;
  triangles: number;
  connectedTriples: number;
} {
  const clustering = new Float64Array(graph.n);
  let closed = 0;
  let connectedTriples = 0;
  for (let v = 0; v < graph.n; v += 1) {
    const k = rowLength(graph, v);
    if (k < 2) continue;
    const neighbours = neighboursOf(graph, v);
    let ties = 0;
    for (let i = 0; i < k; i += 1) {
      for (let j = i + 1; j < k; j += 1) if (hasPair(graph, neighbours[i]!, neighbours[j]!)) ties += 1;
    }
    clustering[v] = (2 * ties) / (k * (k - 1));
    closed += ties;
    connectedTriples += (k * (k - 1)) / 2;
  }
  return { clustering, triangles: closed / 3, connectedTriples };
}
