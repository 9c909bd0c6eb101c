import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';

/**
 * Burt's constraint of a vertex of an undirected, unweighted graph as it would be with one more tie, to `added`
 * (null: as it is); null without partners. Σ_j (p_vj + Σ_q p_vq p_qj)² with p_ij = 1/k_i. O(Σ degrees of its partners).
 */
export function constraintWithTie(graph: AnalysedGraph, v: number, added: number | null): number | null {
  const partners = [...neighboursOf(graph, v)];
  if (added !== null) partners.push(added);
  if (partners.length === 0) return null;
  const isPartner = new Set(partners);
  const degreeOf = (w: number) => rowLength(graph, w) + Number(w === added);
  const own = 1 / partners.length;
  // The ties between two partners are those that are there: the new one is to v itself.
  return partners.reduce((sum, j) => {
    let invested = own;
    for (const q of neighboursOf(graph, j)) if (isPartner.has(q)) invested += own / degreeOf(q);
    return sum + invested ** 2;
  }, 0);
}
