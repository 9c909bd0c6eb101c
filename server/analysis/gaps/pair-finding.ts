import type { ActorId } from '#model/ids';
import { type FindingResult, findingId, type Statement } from '../finding.ts';
import type { Introducer } from '../introductions/introducer.ts';
import type { ScoredPair, TieScorer } from '../score/score.ts';
import { cautionsFor, nextStepTowards, reasonsFor } from './statements.ts';

/** Puts a scored pair into the shape of a finding, with routes of introduction; `extra` are reasons of the kind itself. */
export function pairFinding(
  kind: string,
  scorer: TieScorer,
  introducer: Introducer,
  pair: ScoredPair,
  extra: readonly Statement[] = [],
): FindingResult {
  const actors: readonly [ActorId, ActorId] = [scorer.actorAt(pair.u).id, scorer.actorAt(pair.v).id];
  const isThird = kind === 'missing-tie';
  const reasons = [...reasonsFor(scorer, pair), ...extra];
  const introductions = introducer.routes(scorer.graph.actorOf[pair.u]!, scorer.graph.actorOf[pair.v]!);
  return {
    id: findingId(kind, actors, reasons),
    kind,
    actors,
    score: pair.score,
    confidence: pair.confidence,
    tieType: pair.tie,
    features: pair.features,
    reasons,
    cautions: cautionsFor(scorer, pair, isThird ? 'third' : 'reader'),
    introductions,
    nextStep: isThird
      ? { code: 'bring-together', params: { a: actors[0], b: actors[1] }, instrument: 'introductie' }
      : nextStepTowards(actors[1], introductions),
  };
}
