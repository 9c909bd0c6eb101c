import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { mutualShares } from '../kernels/mutual-shares.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';
import { forEachTriangle } from '../kernels/triangles.ts';
import { alike } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';

/**
 * Burt's effective size of the surroundings of every vertex, with the number of partners:
 * Σ_{j∈N(v)} (1 − Σ_{q≠v,j} p_vq m_jq), m_jq = (a_jq + a_qj)/max_k(a_jk + a_kj).
 *
 * Unweighted and undirected this is n_v − 2t/n_v with t ties among the partners (Borgatti 1997). One visit per triangle,
 * O(m^1.5). Burt 1992.
 */
export function effectiveSizes(graph: AnalysedGraph): { size: Float64Array; partners: Uint32Array } {
  const rows = symmetricRows(graph);
  const { proportion: p, relative } = mutualShares(rows);
  const { offsets, reverse } = rows;
  const partners = Uint32Array.from({ length: graph.n }, (_, v) => offsets[v + 1]! - offsets[v]!);
  const redundant = new Float64Array(graph.n);
  forEachTriangle(rows, (a, b, c, ab, ac, bc) => {
    const ba = reverse[ab]!;
    const ca = reverse[ac]!;
    const cb = reverse[bc]!;
    redundant[a]! += p[ac]! * relative[bc]! + p[ab]! * relative[cb]!;
    redundant[b]! += p[bc]! * relative[ac]! + p[ba]! * relative[ca]!;
    redundant[c]! += p[cb]! * relative[ab]! + p[ca]! * relative[ba]!;
  });
  return { size: Float64Array.from(partners, (count, v) => count - redundant[v]!), partners };
}

export const effectiveSize: ActorMeasure = {
  id: 'effective-size',
  of: 'actor',
  name: { nl: 'Partners die elkaar niet kennen', en: 'Effective size' },
  explanation: {
    nl: 'Het aantal partners, verminderd met hoe vaak zij elkaar gemiddeld al kennen.',
    en: 'The number of partners, less how many of the others each of them is tied to on average.',
  },
  definition: {
    nl: 'Σ_{j∈N(v)} (1 − Σ_{q≠v,j} p_vq m_jq), p als bij gebondenheid, m_jq = (a_jq + a_qj)/max_k(a_jk + a_kj); zonder gewicht n_v − 2t/n_v met t relaties tussen de n_v partners. Zonder partners geen waarde.',
    en: 'Σ_{j∈N(v)} (1 − Σ_{q≠v,j} p_vq m_jq), p as for constraint, m_jq = (a_jq + a_qj)/max_k(a_jk + a_kj); unweighted n_v − 2t/n_v with t ties among partners. Null without partners.',
  },
  source: 'Burt 1992; Borgatti 1997',
  range: {
    nl: 'boven 0, tot en met het aantal partners',
    en: 'above 0, to the number of partners',
  },
  cost: alike('m^1.5'),
  compute({ graph }) {
    const { size, partners } = effectiveSizes(graph);
    return { values: Array.from(size, (one, v) => (partners[v] === 0 ? null : one)), reason: 'no-partners' };
  },
};
