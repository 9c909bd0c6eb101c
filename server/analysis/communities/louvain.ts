import { UndirectedGraph } from 'graphology';
import louvainLibrary from 'graphology-communities-louvain';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { seededRandom } from '../random.ts';

export interface Partition {
  /** Community of each vertex, numbered from the largest (ties: by first vertex). */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
  /** Null without ties. */
  readonly modularity: number | null;
}

/** The library is CommonJS: what its types call `default` is the module itself. */
const louvain = louvainLibrary as unknown as typeof louvainLibrary.default;

/**
 * Communities by Louvain (Blondel et al. 2008) as graphology implements it, visiting vertices in a seeded order.
 * Directed graphs are taken as undirected. Without ties every vertex is a community of its own.
 */
export function louvainPartition(graph: AnalysedGraph, options: { resolution: number; seed: number }): Partition {
  if (graph.m === 0)
    return numberBySize(
      Int32Array.from({ length: graph.n }, (_, v) => v),
      null,
    );
  const library = toGraphology(graph);
  const { communities, modularity } = louvain.detailed(library, {
    getEdgeWeight: 'weight',
    resolution: options.resolution,
    randomWalk: true,
    rng: seededRandom(options.seed),
  });
  return numberBySize(
    Int32Array.from({ length: graph.n }, (_, v) => communities[String(v)]!),
    modularity,
  );
}

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

function numberBySize(labels: Int32Array, modularity: number | null): Partition {
  const members = new Map<number, number[]>();
  labels.forEach((label, v) => {
    const list = members.get(label);
    if (list === undefined) members.set(label, [v]);
    else list.push(v);
  });
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const of = new Int32Array(labels.length);
  ordered.forEach((list, number) => {
    for (const v of list) of[v] = number;
  });
  return { of, sizes: ordered.map((list) => list.length), modularity };
}
