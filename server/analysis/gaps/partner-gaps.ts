import type { ActorId } from '#model/ids';
import type { FindingList, Statement } from '../finding.ts';
import { hasPair } from '../graph/analysed-graph.ts';
import type { ScoredPair, TieScorer } from '../score/score.ts';
import { isAskedFor } from './asked-for.ts';
import { continuityRisks } from './continuity-risks.ts';
import { vertexOf } from './dated-network.ts';
import { emptyList, type ListOptions } from './finding-list.ts';
import { pairList } from './pair-list.ts';
import { unitsOf } from './units.ts';

const COALITION_BONUS = 0.1;
const CONTINUITY_BONUS = 0.1;

/**
 * Who is active in a municipality without a collaboration tie with it or its units on record, by score; for the order
 * alone a coalition and an actor whose continuity is at risk count 0.1 more each.
 */
export function partnerGaps(
  scorer: TieScorer,
  municipality: ActorId,
  options: ListOptions & { readonly theme?: string | undefined },
): FindingList {
  const { graph, snapshot } = scorer;
  const u = vertexOf(scorer, municipality);
  if (u === undefined) return emptyList(scorer, options, { items: 'not-at-this-date' });
  const units = unitsOf(scorer, u);
  const isMeant = isAskedFor(scorer, { municipality, theme: options.theme });
  const pairs = scorer.scoresFrom(
    u,
    (v) => isMeant(v) && !units.has(v) && ![...units].some((unit) => hasPair(graph, unit, v)),
  );
  const risksOf = new Map(pairs.map(({ v }) => [v, continuityRisks(snapshot, graph.actorOf[v]!, graph.day)]));
  const bonus = ({ v }: ScoredPair) =>
    (scorer.actorAt(v).type === 'coalition' ? COALITION_BONUS : 0) +
    (risksOf.get(v)!.length > 0 ? CONTINUITY_BONUS : 0);
  const extra = ({ v }: ScoredPair): Statement[] => [
    ...(scorer.actorAt(v).type === 'coalition' ? [{ code: 'is-coalition', params: {} }] : []),
    ...risksOf.get(v)!,
  ];
  return pairList('partner-gap', scorer, pairs, options, (pair) => pair.score + bonus(pair), extra);
}
