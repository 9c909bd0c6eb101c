import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { alike, between } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';

const DAMPING = 0.85;
/** Largest sum of changes in one round at which the values count as settled. */
const TOLERANCE = 1e-15;
/** The change falls by the damping each round: 1e-15 takes some 215 of them. */
const ROUNDS_AT_MOST = 400;

/**
 * PageRank: the share of time that a walker spends at each vertex who follows an arc with chance 0.85 (in proportion to
 * weight) and else starts anew anywhere; from a vertex without arcs it always does. Undirected pairs go both ways.
 * Sums to 1. Power iteration, O((n + m) · rounds). Page et al. 1999.
 */
export function pageRanks(graph: AnalysedGraph): Float64Array {
  const { n, offsets, targets, weights } = graph;
  const sums = Float64Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) sum += weights === null ? 1 : weights[e]!;
    return sum;
  });
  let ranks = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  for (let round = 0; round < ROUNDS_AT_MOST; round += 1) {
    let dangling = 0;
    for (let v = 0; v < n; v += 1) if (sums[v] === 0) dangling += ranks[v]!;
    next.fill((1 - DAMPING + DAMPING * dangling) / n);
    for (let v = 0; v < n; v += 1) {
      const perWeight = (DAMPING * ranks[v]!) / sums[v]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        next[targets[e]!]! += weights === null ? perWeight : perWeight * weights[e]!;
      }
    }
    let change = 0;
    for (let v = 0; v < n; v += 1) change += Math.abs(next[v]! - ranks[v]!);
    [ranks, next] = [next, ranks];
    if (change <= TOLERANCE) break;
  }
  return ranks;
}

export const pagerank: ActorMeasure = {
  id: 'pagerank',
  of: 'actor',
  name: { nl: 'Gewicht door anderen', en: 'PageRank' },
  explanation: {
    nl: 'Hoe vaak iemand die steeds een willekeurige relatie volgt bij deze actor uitkomt.',
    en: 'How often someone who keeps following random ties arrives at this actor.',
  },
  definition: {
    nl: 'Aandeel in de evenwichtsverdeling van een wandeling die met kans 0,85 een pijl volgt (naar verhouding van het gewicht) en anders ergens opnieuw begint, bij actoren zonder pijlen altijd. De som is 1.',
    en: 'Stationary share of a walk that follows an arc with chance 0.85 (in proportion to weight) and else starts anew anywhere, from actors without arcs always. Sums to 1.',
  },
  source: 'Page et al. 1999',
  range: between('0', '1'),
  cost: alike('n + m'),
  compute({ graph }) {
    return { values: Array.from(pageRanks(graph)) };
  },
};
