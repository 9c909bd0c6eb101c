import type { ActorId } from '#model/ids';
import type { FindingList } from '../finding.ts';
import { hasPair } from '../graph/analysed-graph.ts';
import type { TieScorer } from '../score/score.ts';
import { vertexOf } from './dated-network.ts';
import { emptyList, type ListOptions } from './finding-list.ts';
import { pairList } from './pair-list.ts';
import { unitsOf } from './units.ts';

/**
 * With whom an actor could work: the pairs that it may form, best first.
 *
 * To a municipality only actors in it or in a neighbouring municipality are suggested, and those without a known
 * place: a town hall works with its own residents, so one far away is no partner however well it would score.
 */
export function partnerSuggestions(scorer: TieScorer, actor: ActorId, options: ListOptions): FindingList {
  const { graph } = scorer;
  const u = vertexOf(scorer, actor);
  if (u === undefined) return emptyList(scorer, options, { items: 'not-at-this-date' });
  const isMunicipality = scorer.actorAt(u).type === 'municipality';
  const units = isMunicipality ? unitsOf(scorer, u) : new Set<number>();
  const pairs = scorer
    .scoresFrom(u, (v) => !units.has(v) && ![...units].some((unit) => hasPair(graph, unit, v)))
    .filter(({ features }) => !isMunicipality || features.place !== 0);
  return pairList('suggestion', scorer, pairs, options, ({ score }) => score);
}
