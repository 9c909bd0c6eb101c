import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';
import { alike } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';
import { PATH_INTERVALS_UP_TO } from '../uncertainty/interval-limits.ts';

/** 1 − Σ_c (k_vc/k_v)² for every vertex, k_vc the weight of its ties with community c; NaN for isolates. O(n + m). */
export function participations(graph: AnalysedGraph, communityOf: Int32Array): Float64Array {
  const { offsets, targets, out, back } = symmetricRows(graph);
  const strengthOf = new Float64Array(graph.n);
  return Float64Array.from({ length: graph.n }, (_, v) => {
    let all = 0;
    const met: number[] = [];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const community = communityOf[targets[e]!]!;
      const weight = graph.directed ? out[e]! + back[e]! : out[e]!;
      if (strengthOf[community] === 0) met.push(community);
      strengthOf[community]! += weight;
      all += weight;
    }
    let squares = 0;
    for (const community of met) {
      squares += (strengthOf[community]! / all) ** 2;
      strengthOf[community] = 0;
    }
    return met.length === 0 ? Number.NaN : 1 - squares;
  });
}

export const participation: ActorMeasure = {
  id: 'participation',
  of: 'actor',
  name: { nl: 'Spreiding over groepen', en: 'Participation' },
  explanation: {
    nl: 'Hoe gelijk de relaties van deze actor over de groepen in het netwerk verdeeld zijn.',
    en: 'How evenly the ties of this actor are spread over the communities of the network.',
  },
  definition: {
    nl: '1 − Σ_c (k_c/k)² over de Louvain-groepen van het zaad, k_c de (gewogen) relaties met groep c, met richting in plus uit. Zonder partners geen waarde.',
    en: '1 − Σ_c (k_c/k)² over the Louvain communities of the seed, k_c the (weighted) ties with community c, directed in plus out. Null without partners.',
  },
  source: 'Guimerà & Amaral 2005',
  range: {
    nl: '0 tot en met 1 − 1/aantal groepen',
    en: '0 to 1 − 1/number of communities',
  },
  cost: alike('m log n'),
  intervalsUpTo: PATH_INTERVALS_UP_TO,
  compute(context, { seed }) {
    const values = participations(context.graph, context.partition(seed).of);
    return { values: Array.from(values, (one) => (Number.isNaN(one) ? null : one)), reason: 'no-partners' };
  },
};
