import type { FindingList } from '../finding.ts';
import type { ScoredPair, TieScorer } from '../score/score.ts';
import { isAbsent, isAskedFor } from './asked-for.ts';
import { vertexOf } from './dated-network.ts';
import { emptyList, type FindingFilter, type ListOptions } from './finding-list.ts';
import { hubsOf, pairOrder } from './hubs.ts';
import { pairList } from './pair-list.ts';

/** Pairs without a tie, best first; with one end that the filter names. O(n²) at worst; pairs that cannot come
 * among the best by their topology and themes are not scored. */
export function missingTies(scorer: TieScorer, filter: FindingFilter, options: ListOptions): FindingList {
  const { graph } = scorer;
  const only = filter.actor === undefined ? undefined : vertexOf(scorer, filter.actor);
  if (isAbsent(scorer, filter)) return emptyList(scorer, options, { items: 'not-at-this-date' });
  const isMeant = isAskedFor(scorer, { municipality: filter.municipality, theme: filter.theme });
  let best: ScoredPair[] = [];
  const order = pairOrder(hubsOf(graph), options.spread);
  let cut = 0;
  for (let u = 0; u < graph.n; u += 1) {
    if (only !== undefined && u !== only) continue;
    const meantU = isMeant(u);
    best.push(...scorer.scoresFrom(u, (v) => (only !== undefined || v > u) && (meantU || isMeant(v)), cut));
    if (best.length <= 2 * options.limit) continue;
    best = best.sort(order.compare).slice(0, options.limit);
    // A key is never above its score, so a pair that cannot score as much as the last one kept cannot come in.
    cut = order.keyOf(best.at(-1)!);
  }
  return pairList('missing-tie', scorer, best, options, ({ score }) => score);
}
