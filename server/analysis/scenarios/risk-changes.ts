import type { ActorId } from '#model/ids';
import { singlePointsOfFailure } from '../gaps/single-points-of-failure.ts';
import { hasPair } from '../graph/analysed-graph.ts';
import type { AsOf } from '../graph/snapshot.ts';
import type { TieScorer } from '../score/score.ts';

/** An actor or tie whose loss cuts others off. */
export interface Risk {
  readonly actors: readonly ActorId[];
  readonly cutsOff: number;
}

/** Risks that are there on one side only, the largest first. */
export interface RiskChanges {
  /** Those whose actor or tie is still there: nobody depends on it alone any more. */
  readonly gone: readonly Risk[];
  /** Those whose actor or tie was taken away itself: what they cut off is cut off. */
  readonly fallenAway: readonly Risk[];
  readonly come: readonly Risk[];
}

/** The largest of either side are compared, so many at most. */
const RISKS_AT_MOST = 200;

/** Which risks go and which come between two states of a network. The cost of finding and repairing them, twice. */
export function riskChanges(before: TieScorer, after: TieScorer, asOf: AsOf | undefined): RiskChanges {
  const [was, is] = [risksOf(before, asOf), risksOf(after, asOf)];
  const over = without(was, is);
  return {
    gone: over.filter((risk) => isThere(risk, after)),
    fallenAway: over.filter((risk) => !isThere(risk, after)),
    come: without(is, was),
  };
}

/** Whether the actor, or the pair of the tie, is still in the graph. */
function isThere({ actors }: Risk, { snapshot, graph }: TieScorer): boolean {
  const [u, v] = actors.map((id) => graph.vertexOf[snapshot.indexOf.get(id) ?? -1] ?? -1);
  return v === undefined ? u! >= 0 : u! >= 0 && v >= 0 && hasPair(graph, u!, v);
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
