import { byValue } from '../actors/competition-ranks.ts';
import { degrees } from '../actors/degree.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { inverseDistances } from '../kernels/inverse-distances.ts';
import { undirectedView } from '../kernels/symmetric-rows.ts';
import { bestOfAll, greedyWithSwaps, type SetObjective, setCount } from './best-set.ts';

/** Distances that trying all sets may compare. */
const EXACT_WORK_AT_MOST = 1e8;
/** Distances kept: candidates times vertices. */
const DISTANCES_AT_MOST = 4e6;
const CANDIDATES_AT_LEAST = 40;

export interface ReachingSet {
  /** Ascending. */
  readonly members: readonly number[];
  /** Whether all sets were tried: no other reaches more. */
  readonly isBest: boolean;
  /** How many vertices were tried. */
  readonly candidates: number;
  /** Σ_j 1/d(set, j)/n, members counting 1. */
  readonly value: number;
}

/**
 * The set that reaches the others best (KPP-Pos): highest Σ_j 1/d_Kj / n, d_Kj the steps along the arcs from the nearest
 * member, 1 for members themselves; 1 where everyone is a member or next to one.
 *
 * All sets are tried where that compares no more than a hundred million distances; else greedy with exchanges, in networks
 * above 2,000 vertices among the best connected (four million distances are kept). Borgatti 2006.
 */
export function reachingSet(graph: AnalysedGraph, size: number): ReachingSet {
  const { n } = graph;
  const isExact = setCount(n, size) * n <= EXACT_WORK_AT_MOST && n * n <= DISTANCES_AT_MOST;
  const count = Math.min(n, Math.max(CANDIDATES_AT_LEAST, size, Math.floor(DISTANCES_AT_MOST / n)));
  const candidates =
    isExact || count === n
      ? Array.from({ length: n }, (_, v) => v)
      : byValue(degrees(undirectedView(graph))).slice(0, count);
  const objective = coverage(graph, candidates);
  const { members, value } = isExact ? bestOfAll(n, size, objective) : greedyWithSwaps(candidates, size, objective);
  return { members, isBest: isExact, candidates: candidates.length, value };
}

/** What a set covers, from the closeness of every vertex to each candidate. */
function coverage(graph: AnalysedGraph, candidates: readonly number[]): SetObjective {
  const { n } = graph;
  const closenessFrom = new Map(candidates.map((v) => [v, inverseDistances(graph, v)]));
  const nearest = new Float64Array(n);
  return {
    given(others) {
      nearest.fill(0);
      for (const v of others) {
        const closeness = closenessFrom.get(v)!;
        for (let j = 0; j < n; j += 1) if (closeness[j]! > nearest[j]!) nearest[j] = closeness[j]!;
      }
      return (last) => {
        const closeness = closenessFrom.get(last)!;
        let sum = 0;
        for (let j = 0; j < n; j += 1) sum += Math.max(closeness[j]!, nearest[j]!);
        return sum / n;
      };
    },
  };
}
