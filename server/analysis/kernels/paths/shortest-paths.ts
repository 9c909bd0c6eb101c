import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import { type FoldedRows, pathRows } from './path-rows.ts';
import { BLOCKS, newSlab, type PathSlab } from './path-slab.ts';
import type { ShortestPathSums } from './shortest-path-sums.ts';
import { fillUnweightedBlock } from './unweighted-block.ts';
import { fillWeightedBlock } from './weighted-block.ts';

/**
 * Fills all blocks of a slab and returns when that is done. What runs them on several threads wants the slab in shared
 * memory.
 */
export interface BlockRunner {
  /** Whether so much work (vertices × arcs) is worth more than one thread. */
  wantsShared(work: number): boolean;
  run(slab: PathSlab): void;
}

/** Fills one block, whatever the rows. */
export function fillBlock(slab: PathSlab, block: number): void {
  if (slab.rows.lengths === null) fillUnweightedBlock(slab, block);
  else fillWeightedBlock(slab, block);
}

/** All blocks one after the other, on this thread. */
export const ON_THIS_THREAD: BlockRunner = {
  wantsShared: () => false,
  run: (slab) => {
    for (let block = 0; block < BLOCKS; block += 1) fillBlock(slab, block);
  },
};

/**
 * Everything that one shortest-path tree from every vertex tells, in one pass.
 *
 * Betweenness by Brandes' accumulation: Σ_{s≠v≠t} σ_st(v)/σ_st; undirected graphs count each pair once (halved).
 * Distances: steps, or Σ 1/weight along the route where the graph is weighted; lengths closer than 1e-12 (relative) are
 * equal, so that sums in another order make no other routes. Directed graphs follow arcs outwards. The values are the
 * same to the last digit whatever `runner` does it.
 *
 * O(n·m) unweighted (breadth first), O(n·m·log n) weighted (Dijkstra with a binary heap). Memory O(n + m) a thread, and
 * 16 numbers a vertex for the blocks. Sources: Brandes 2001; Freeman 1977. Oracle: karate, Florentine, Davis; second
 * implementation: graphology-metrics.
 */
export function shortestPathSums(graph: AnalysedGraph, runner: BlockRunner = ON_THIS_THREAD): ShortestPathSums {
  const folded = pathRows(graph);
  const { n, targets } = folded.rows;
  const isShared = runner.wantsShared(n * targets.length);
  const slab = newSlab(folded.rows, isShared);
  (isShared ? runner : ON_THIS_THREAD).run(slab);
  return unfolded(graph, folded, slab);
}

/** The sums by vertex of the graph, leaves given back what is theirs. */
function unfolded(
  { n, directed }: AnalysedGraph,
  { rows, order, hangsOn }: FoldedRows,
  slab: PathSlab,
): ShortestPathSums {
  const sums: ShortestPathSums = {
    betweenness: new Float64Array(n),
    distanceSum: new Float64Array(n),
    inverseDistanceSum: new Float64Array(n),
    reachable: new Uint32Array(n),
    eccentricity: new Float64Array(n),
  };
  for (let row = 0; row < rows.n; row += 1) {
    const v = order[row]!;
    const leaves = rows.leaves === null ? 0 : rows.leaves[row]!;
    const reachable = slab.reachable[row]!;
    let ordered = 0;
    for (let block = 0; block < BLOCKS; block += 1) ordered += slab.betweenness[block * rows.n + row]!;
    // Between a leaf and all beyond, there and back, and between two of its leaves.
    ordered += 2 * leaves * (reachable - 1 - leaves) + leaves * (leaves - 1);
    sums.betweenness[v] = directed ? ordered : ordered / 2;
    sums.distanceSum[v] = slab.distanceSum[row]!;
    sums.inverseDistanceSum[v] = slab.inverseDistanceSum[row]!;
    sums.reachable[v] = reachable;
    sums.eccentricity[v] = slab.eccentricity[row]!;
  }
  for (let v = 0; v < n; v += 1) {
    const row = hangsOn[v]!;
    if (row < 0) continue;
    sums.distanceSum[v] = slab.leafDistanceSum[row]!;
    sums.inverseDistanceSum[v] = slab.leafInverseDistanceSum[row]!;
    sums.reachable[v] = slab.reachable[row]!;
    sums.eccentricity[v] = slab.leafEccentricity[row]!;
  }
  return sums;
}
