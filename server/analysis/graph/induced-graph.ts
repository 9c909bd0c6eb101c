import { type AnalysedGraph, rowLength } from './analysed-graph.ts';

/**
 * The part of a graph on some of its vertices, in ascending order, with all pairs among them; `vertexOf` and `actorOf`
 * speak of the same actors as before. O(n + rows of the vertices); what is left out is not counted anew.
 */
export function inducedGraph(graph: AnalysedGraph, vertices: ArrayLike<number>): AnalysedGraph {
  const n = vertices.length;
  const numberOf = new Int32Array(graph.n).fill(-1);
  let most = 0;
  for (let i = 0; i < n; i += 1) {
    numberOf[vertices[i]!] = i;
    most += rowLength(graph, vertices[i]!);
  }
  const offsets = new Uint32Array(n + 1);
  const targets = new Uint32Array(most);
  const weights = graph.weights === null ? null : new Float64Array(most);
  let count = 0;
  for (let i = 0; i < n; i += 1) {
    const v = vertices[i]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = numberOf[graph.targets[e]!]!;
      if (w < 0) continue;
      targets[count] = w;
      if (weights !== null) weights[count] = graph.weights![e]!;
      count += 1;
    }
    offsets[i + 1] = count;
  }
  return {
    ...graph,
    n,
    m: graph.directed ? count : count / 2,
    offsets,
    targets: targets.slice(0, count),
    weights: weights === null ? null : weights.slice(0, count),
    actorOf: Uint32Array.from({ length: n }, (_, i) => graph.actorOf[vertices[i]!]!),
    vertexOf: graph.vertexOf.map((v) => (v < 0 ? -1 : numberOf[v]!)),
  };
}
