import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { mutualShares } from '../kernels/mutual-shares.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';
import { forEachTriangle } from '../kernels/triangles.ts';
import { alike } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';

/**
 * Burt's constraint of every vertex: Σ_{j∈N(v)} (p_vj + Σ_{q≠v,j} p_vq p_qj)²; NaN for isolates.
 *
 * The inner sum has a term for each triangle v, q, j, so triangles are visited once and give all six. May exceed 1
 * (a triangle has 1.125) and is not capped. O(m^1.5). Burt 1992.
 */
export function constraints(graph: AnalysedGraph): Float64Array {
  const rows = symmetricRows(graph);
  const { proportion: p } = mutualShares(rows);
  const { offsets, reverse } = rows;
  const invested = p.slice();
  forEachTriangle(rows, (_a, _b, _c, ab, ac, bc) => {
    const ba = reverse[ab]!;
    const ca = reverse[ac]!;
    const cb = reverse[bc]!;
    invested[ab]! += p[ac]! * p[cb]!;
    invested[ac]! += p[ab]! * p[bc]!;
    invested[ba]! += p[bc]! * p[ca]!;
    invested[bc]! += p[ba]! * p[ac]!;
    invested[ca]! += p[cb]! * p[ba]!;
    invested[cb]! += p[ca]! * p[ab]!;
  });
  return Float64Array.from({ length: graph.n }, (_, v) => {
    if (offsets[v] === offsets[v + 1]) return Number.NaN;
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) sum += invested[e]! ** 2;
    return sum;
  });
}

export const constraint: ActorMeasure = {
  id: 'constraint',
  of: 'actor',
  name: { nl: 'Gebondenheid', en: 'Constraint' },
  explanation: {
    nl: 'Hoezeer de partners van deze actor ook elkaar kennen: wie laag uitkomt, verbindt werelden die anders los staan.',
    en: 'How far the partners of this actor are tied to each other: low values connect worlds that are otherwise apart.',
  },
  definition: {
    nl: 'Σ_{j∈N(v)} (p_vj + Σ_{q≠v,j} p_vq p_qj)², p_ij = (a_ij + a_ji)/Σ_k(a_ik + a_ki). Niet afgekapt: kan boven 1 komen (driehoek 1,125). Zonder partners geen waarde.',
    en: 'Σ_{j∈N(v)} (p_vj + Σ_{q≠v,j} p_vq p_qj)², p_ij = (a_ij + a_ji)/Σ_k(a_ik + a_ki). Not capped: may exceed 1 (triangle 1.125). Null without partners.',
  },
  source: 'Burt 1992',
  range: {
    nl: 'boven 0; een driehoek heeft 1,125',
    en: 'above 0; a triangle has 1.125',
  },
  cost: alike('m^1.5'),
  compute({ graph }) {
    const values = Array.from(constraints(graph), (value) => (Number.isNaN(value) ? null : value));
    return { values, reason: 'no-partners' };
  },
};
