import type { ActorId } from '#model/ids';
import { singlePointsOfFailure } from '../gaps/single-points-of-failure.ts';
import type { AsOf } from '../graph/snapshot.ts';
import type { TieScorer } from '../score/score.ts';

/** An actor or tie whose loss cuts others off. */
export interface Risk {
  readonly actors: readonly ActorId[];
  readonly cutsOff: number;
}

/** Risks that are there on one side only, the largest first. */
export interface RiskChanges {
  readonly gone: readonly Risk[];
  readonly come: readonly Risk[];
}

/** The largest of either side are compared, so many at most. */
const RISKS_AT_MOST = 200;

/** Which risks go and which come between two states of a network. The cost of finding and repairing them, twice. */
export function riskChanges(before: TieScorer, after: TieScorer, asOf: AsOf | undefined): RiskChanges {
  const [was, is] = [risksOf(before, asOf), risksOf(after, asOf)];
  return { gone: without(was, is), come: without(is, was) };
}

const keyOf = ({ actors }: Risk): string => JSON.stringify(actors);

function without(risks: readonly Risk[], others: readonly Risk[]): Risk[] {
  const there = new Set(others.map(keyOf));
  return risks.filter((risk) => !there.has(keyOf(risk)));
}

const risksOf = (scorer: TieScorer, asOf: AsOf | undefined): Risk[] =>
  singlePointsOfFailure(scorer, {}, { asOf, limit: RISKS_AT_MOST, spread: 0 }).items.map(({ actors, cutsOff }) => ({
    actors,
    cutsOff: cutsOff?.length ?? 0,
  }));
