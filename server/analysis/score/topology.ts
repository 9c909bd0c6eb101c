import { type AnalysedGraph, hasPair, neighboursOf, rowLength, tieMatches } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { joinsTwoSides, PROPOSED_TIES, type ProposedTie } from './proposed-tie.ts';
import { rolesOf, TIES_BETWEEN } from './tie-roles.ts';
import { ValueTally } from './value-tally.ts';

/** How much the network itself points to a tie: raw sums S, and what they are measured against. */
export interface Topology {
  /** S from u to every vertex for both forms, valid until the next call. */
  sumsFrom(u: number): { readonly oneMode: Float64Array; readonly twoSided: Float64Array };
  /** Third quartile (type 7) of the non-zero S over the candidate pairs of a proposed type; 0 where there is none. */
  readonly thirdQuartile: Readonly<Record<ProposedTie, number>>;
  /** Funders of each vertex: sources of the `funds` ties to it in the analysed graph. */
  readonly fundersOf: readonly ReadonlySet<number>[];
  /** What each vertex is to a proposed tie: see `TIES_BETWEEN`. */
  readonly roles: Uint8Array;
}

/** S/(S + P75); 0 where S is 0. */
export const saturate = (sum: number, thirdQuartile: number): number => (sum === 0 ? 0 : sum / (sum + thirdQuartile));

/**
 * Prepares the topology of an undirected graph.
 *
 * One-mode: S = Σ 1/k_w over the common neighbours w that fund neither (resource allocation, Zhou et al. 2009; funders
 * are a feature of their own). Two-sided: S = Σ a_ub a_bc a_cv / √(k_b k_c) over paths of length three (Kovács et al.
 * 2019), as two passes over the rows. Candidate pairs are the allowed pairs without a tie. O(n · m).
 */
export function prepareTopology(snapshot: Snapshot, graph: AnalysedGraph, parameters: GraphParameters): Topology {
  const fundersOf = fundersIn(snapshot, graph, parameters);
  const oneMode = new Float64Array(graph.n);
  const twoSided = new Float64Array(graph.n);
  const halfway = new Float64Array(graph.n);
  const sumsFrom = (u: number) => {
    oneMode.fill(0);
    twoSided.fill(0);
    halfway.fill(0);
    for (const b of neighboursOf(graph, u)) {
      const kb = rowLength(graph, b);
      const fundsU = fundersOf[u]!.has(b);
      for (const c of neighboursOf(graph, b)) {
        halfway[c]! += 1 / Math.sqrt(kb);
        if (c !== u && !fundsU && !fundersOf[c]!.has(b)) oneMode[c]! += 1 / kb;
      }
    }
    for (let c = 0; c < graph.n; c += 1) {
      if (halfway[c] === 0) continue;
      const share = halfway[c]! / Math.sqrt(rowLength(graph, c));
      for (const v of neighboursOf(graph, c)) if (v !== u) twoSided[v]! += share;
    }
    return { oneMode, twoSided };
  };

  const roles = rolesOf(snapshot, graph, fundersOf);
  const sums: Record<ProposedTie, ValueTally> = {
    'partners-with': new ValueTally(),
    funds: new ValueTally(),
    'aligns-with': new ValueTally(),
    'collaborates-with': new ValueTally(),
  };
  for (let u = 0; u < graph.n; u += 1) {
    sumsFrom(u);
    for (let v = u + 1; v < graph.n; v += 1) {
      if (oneMode[v] === 0 && twoSided[v] === 0) continue;
      const tie = TIES_BETWEEN[roles[u]!]![roles[v]!]!;
      if (tie === null) continue;
      const sum = joinsTwoSides(tie) ? twoSided[v]! : oneMode[v]!;
      if (sum > 0 && !hasPair(graph, u, v)) sums[tie].add(sum);
    }
  }
  const thirdQuartile = Object.fromEntries(PROPOSED_TIES.map((tie) => [tie, sums[tie].quantile(0.75) ?? 0]));
  return { sumsFrom, thirdQuartile: thirdQuartile as Record<ProposedTie, number>, fundersOf, roles };
}

function fundersIn(snapshot: Snapshot, graph: AnalysedGraph, parameters: GraphParameters): Set<number>[] {
  const funders = Array.from({ length: graph.n }, () => new Set<number>());
  snapshot.ties.forEach((tie, index) => {
    if (tie.type !== 'funds' || !tieMatches(tie, parameters, graph.day)) return;
    const from = graph.vertexOf[snapshot.tieFrom[index]!]!;
    const to = graph.vertexOf[snapshot.tieTo[index]!]!;
    if (from >= 0 && to >= 0 && from !== to) funders[to]!.add(from);
  });
  return funders;
}
