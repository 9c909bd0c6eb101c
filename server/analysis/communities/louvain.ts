import { UndirectedGraph } from 'graphology';
import louvainLibrary from 'graphology-communities-louvain';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { seededRandom } from '../random.ts';
import { type FindCommunities, numberedBySize, type Partition, singletons } from './partition.ts';

/** The library is CommonJS: what its types call `default` is the module itself. */
const louvain = louvainLibrary as unknown as typeof louvainLibrary.default;

/**
 * Communities by Louvain (Blondel et al. 2008) as graphology implements it, visiting vertices in a seeded order.
 * Directed graphs are taken as undirected. Without ties every vertex is a community of its own.
 */
export function louvainOn(graph: AnalysedGraph): FindCommunities {
  if (graph.m === 0) return () => singletons(graph.n);
  // Half of the work of one seed: done once for all of them.
  const library = toGraphology(graph);
  return ({ resolution, seed }) => {
    const { communities, modularity } = louvain.detailed(library, {
      getEdgeWeight: 'weight',
      resolution,
      randomWalk: true,
      rng: seededRandom(seed),
    });
    return numberedBySize(
      Int32Array.from({ length: graph.n }, (_, v) => communities[String(v)]!),
      modularity,
    );
  };
}

/** The communities of {@link louvainOn} for one seed. */
export const louvainPartition = (graph: AnalysedGraph, options: { resolution: number; seed: number }): Partition =>
  louvainOn(graph)(options);

/** The same graph for the library; both directions of a pair become one edge with their weights added. */
function toGraphology(graph: AnalysedGraph): UndirectedGraph {
  const library = new UndirectedGraph();
  for (let v = 0; v < graph.n; v += 1) library.addNode(String(v));
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = graph.targets[e]!;
      if (!graph.directed && w < v) continue;
      const weight = graph.weights === null ? 1 : graph.weights[e]!;
      library.updateEdge(String(v), String(w), (old) => ({ weight: (Number(old.weight) || 0) + weight }));
    }
  }
  return library;
}
