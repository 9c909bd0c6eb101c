import { valuesOf } from '../actors/actor-values.ts';
import { competitionRanks } from '../actors/competition-ranks.ts';
import { inducedGraph } from '../graph/induced-graph.ts';
import { type ActorMeasure, MeasureContext, type MeasureOptions } from '../measure.ts';
import { type Random, seededRandom } from '../random.ts';
import { quantile } from '../score/quantile.ts';
import { sidesOfPart } from '../two-mode/sides.ts';

const DRAWS = 200;
const REMOVED_AT_MOST = 0.5;
/** A 90 % interval leaves this share out at either end. */
const TAIL = 0.05;

export interface RankIntervals {
  /** Share of the actors that each draw leaves out: the share not asked, at most 0.5. */
  readonly removedShare: number;
  readonly draws: number;
  /** Best and worst rank of each vertex that 90 % of the draws and its rank among all keep between; null without one of the two. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Why there are no intervals. */
export type NoIntervals = 'not-known-who-was-asked' | 'too-many-actors-for-intervals' | 'empty';

/**
 * How far ranks would move if other actors had not been asked: 200 draws leave actors out at random, as many as were not
 * asked, and rank the rest anew. Ranks among k are stretched to ranks among all, 1 + (r − 1)(n − 1)/(k − 1), n and k being
 * those with a value. Draws can only lose actors, so that the first ranks could only fall: an interval always takes in the
 * rank among all. An actor without `respondent` counts as not asked; where none has it, nothing is known.
 * 200 times the cost of the measure. Costenbader & Valente 2003; Smith & Moody 2013.
 */
export function rankIntervals(
  measure: ActorMeasure,
  context: MeasureContext,
  options: MeasureOptions,
): RankIntervals | NoIntervals {
  const { snapshot, graph, sides } = context;
  const { n } = graph;
  if (n === 0) return 'empty';
  const asked = Array.from(graph.actorOf, (actor) => snapshot.actors[actor]!.respondent);
  if (asked.every((one) => one === undefined)) return 'not-known-who-was-asked';
  if (n > (measure.intervalsUpTo ?? Number.POSITIVE_INFINITY)) return 'too-many-actors-for-intervals';
  const removedShare = Math.min(REMOVED_AT_MOST, asked.filter((one) => one !== true).length / n);
  const keptCount = n - Math.floor(removedShare * n);
  const observed = competitionRanks(valuesOf(measure, context, options).values);
  const valued = observed.filter((rank) => rank !== null).length;
  const random = seededRandom(options.seed);
  const ranksOf: number[][] = Array.from({ length: n }, () => []);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const kept = someOf(n, keptCount, random);
    const part = sides === undefined || sides === null ? sides : sidesOfPart(sides, kept);
    const { values } = valuesOf(measure, new MeasureContext(snapshot, inducedGraph(graph, kept), part), options);
    const ranks = competitionRanks(values);
    const among = values.filter((value) => value !== null).length;
    ranks.forEach((rank, i) => {
      if (rank === null) return;
      ranksOf[kept[i]!]!.push(among === 1 ? 1 : 1 + ((rank - 1) * (valued - 1)) / (among - 1));
    });
  }
  const bound = (share: number, round: (rank: number) => number, further: (a: number, b: number) => number) =>
    ranksOf.map((ranks, v) => {
      const rank = quantile(ranks, share);
      const among = observed[v]!;
      return rank === null || among === null ? null : further(round(rank), among);
    });
  return {
    removedShare,
    draws: DRAWS,
    // Stretching leaves ranks off by the last digit: those are whole all the same.
    low: bound(TAIL, (rank) => Math.floor(rank + 1e-9), Math.min),
    high: bound(1 - TAIL, (rank) => Math.ceil(rank - 1e-9), Math.max),
  };
}

/** So many of n vertices drawn at random, ascending. */
function someOf(n: number, count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, v) => v);
  for (let i = 0; i < count; i += 1) {
    const other = i + Math.floor(random() * (n - i));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order.slice(0, count).sort();
}
