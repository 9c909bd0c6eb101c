import { type AnalysedGraph, analysedGraph, rowLength } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { components } from '../kernels/components.ts';
import { cutPoints } from '../kernels/cut-points.ts';

/** What is left of a network without one actor. */
export interface Loss {
  readonly vertex: number;
  readonly largest: number;
  readonly connectedPairs: number;
  /** Neighbours that have no other tie. */
  readonly leftAlone: number;
}

/** Numbers in the snapshot of the actors that a `funds` tie begins at, of those ties that the parameters let through. */
export function funders(snapshot: Snapshot, parameters: GraphParameters): Set<number> {
  const funding = analysedGraph(snapshot, {
    ...parameters,
    tieTypes: ['funds'],
    direction: 'directed',
    weight: 'none',
  });
  const found = new Set<number>();
  for (let v = 0; v < funding.n; v += 1) if (rowLength(funding, v) > 0) found.add(funding.actorOf[v]!);
  return found;
}

/**
 * What the loss of each of the vertices alone would leave of an undirected graph: its part keeps together but for the vertex
 * itself, unless it is an articulation. One search for all: O(n + m).
 */
export function lossesOf(graph: AnalysedGraph, vertices: readonly number[]): Loss[] {
  const { of, sizes } = components(graph);
  const { articulations } = cutPoints(graph);
  const pairsIn = (size: number) => (size * (size - 1)) / 2;
  const pairs = sizes.reduce((sum, size) => sum + pairsIn(size), 0);
  const largest = sizes.reduce((max, size) => Math.max(max, size), 0);
  const isOnlyLargest = sizes.filter((size) => size === largest).length === 1;
  const second = sizes.reduce((max, size) => (size < largest ? Math.max(max, size) : max), 0);
  return vertices.map((vertex) => {
    const size = sizes[of[vertex]!]!;
    const parts = articulations.get(vertex) ?? [size - 1];
    const elsewhere = size === largest && isOnlyLargest ? second : largest;
    let leftAlone = 0;
    for (let e = graph.offsets[vertex]!; e < graph.offsets[vertex + 1]!; e += 1) {
      if (rowLength(graph, graph.targets[e]!) === 1) leftAlone += 1;
    }
    return {
      vertex,
      largest: parts.reduce((max, part) => Math.max(max, part), elsewhere),
      connectedPairs: pairs - pairsIn(size) + parts.reduce((sum, part) => sum + pairsIn(part), 0),
      leftAlone,
    };
  });
}
