import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { type Random, seededRandom } from '../random.ts';
import { connectedParts } from './connected-parts.ts';
import { moveLocally } from './local-moves.ts';
import { type FindCommunities, numberedBySize, singletons } from './partition.ts';
import { numbered, refined } from './refinement.ts';
import { aggregatedRows, modularityOf, type WeightedRows, weightedRows } from './weighted-rows.ts';

const RUNS_AT_MOST = 10;

/**
 * Communities by Leiden: vertices move, communities are refined into parts that hang together, parts become vertices, and
 * so on until nothing moves; the whole is run again on its own result until modularity gains no more. No community is ever
 * disconnected, which Louvain cannot promise. Directed graphs are taken as undirected; without ties every vertex is a
 * community of its own. About O(m log n). Traag, Waltman & Van Eck 2019.
 */
export function leidenOn(graph: AnalysedGraph): FindCommunities {
  if (graph.m === 0) return () => singletons(graph.n);
  const rows = weightedRows(graph);
  return ({ resolution, seed }) => {
    const random = seededRandom(seed);
    let of: Int32Array = Int32Array.from({ length: graph.n }, (_, v) => v);
    let modularity = Number.NEGATIVE_INFINITY;
    for (let run = 0; run < RUNS_AT_MOST; run += 1) {
      const next = improved(rows, of, resolution, random);
      const reached = modularityOf(rows, next, resolution);
      if (reached <= modularity + 1e-12) break;
      of = next;
      modularity = reached;
    }
    return numberedBySize(of, modularity);
  };
}

/** One run from a partition: gives the one that it ends with. */
function improved(whole: WeightedRows, start: Int32Array, resolution: number, random: Random): Int32Array {
  let rows = whole;
  let of = Int32Array.from(start);
  /** Vertex of the present graph that each vertex of the whole is in. */
  let at = Int32Array.from({ length: whole.n }, (_, v) => v);
  for (;;) {
    moveLocally(rows, of, resolution, random);
    const { part: community, count: communities } = numbered(of);
    if (communities === rows.n) return at.map((v) => community[v]!);
    let { part, count } = refined(rows, community, resolution, random);
    // Where no merge gains, only a tie between gain and loss holds communities together: they are taken as they hang together.
    if (count === rows.n) ({ part, count } = connectedParts(rows, community));
    const next = new Int32Array(count);
    for (let v = 0; v < rows.n; v += 1) next[part[v]!] = community[v]!;
    at = at.map((v) => part[v]!);
    // Nothing to put together: every community falls into single vertices, which is what it should become.
    if (count === rows.n) return at;
    rows = aggregatedRows(rows, part, count);
    of = next;
  }
}
