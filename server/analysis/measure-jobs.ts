import { ACTOR_MEASURES } from './actors/actor-measures.ts';
import { type RankedValue, ranked, valuesOf } from './actors/actor-values.ts';
import { type Communities, communities } from './communities/communities.ts';
import type { CommunityAlgorithm } from './communities/find-communities.ts';
import { analysedGraph, parametersTold } from './graph/analysed-graph.ts';
import type { GraphParameters } from './graph/parameters.ts';
import { projectedGraph } from './graph/projected-graph.ts';
import { PROJECTION_RULES, type Projection } from './graph/projections.ts';
import type { Snapshot } from './graph/snapshot.ts';
import type { GroupBy } from './groups/group-by.ts';
import { DEFAULT_OPTIONS, MeasureContext } from './measure.ts';
import { type NetworkValues, networkValues } from './network/network-values.ts';
import { sidesOf } from './two-mode/sides.ts';
import { type RankIntervals, rankIntervals } from './uncertainty/rank-intervals.ts';

type Told<T> = T & { readonly parameters: Readonly<Record<string, unknown>> };

/** `two-mode`: the form of a measure for ties that run between two sides. */
export type Mode = 'one-mode' | 'two-mode';

interface MeasureAsk {
  readonly graph: GraphParameters;
  /** Absent: none. Joins actors that share partners instead of those that have a tie. */
  readonly projection?: Projection | undefined;
  /** Absent: by type. */
  readonly group?: GroupBy | undefined;
  /** Absent: one-mode. */
  readonly mode?: Mode | undefined;
  /** Absent: 1. */
  readonly seed?: number | undefined;
}

/** A value with the ranks that it would keep between; absent where no intervals were asked for, or none are known. */
export interface RankedInterval extends RankedValue {
  readonly low?: number | null;
  readonly high?: number | null;
}

/** How rank intervals were made, or the code of the reason why there are none. */
export type IntervalsTold = Pick<RankIntervals, 'removedShare' | 'draws'> | { readonly reason: string };

/** Questions about measures and structure: what they are asked with and what comes back. */
export interface MeasureJobs {
  'actor-measure': {
    ask: MeasureAsk & { measure: string; normalized: boolean; intervals?: boolean | undefined };
    answer: Told<{ items: RankedInterval[]; intervals?: IntervalsTold }>;
  };
  'network-values': { ask: MeasureAsk; answer: Told<NetworkValues> };
  communities: {
    /** `algorithm` absent: Louvain. */
    ask: Pick<MeasureAsk, 'graph' | 'projection'> & {
      resolution: number;
      seed: number;
      algorithm?: CommunityAlgorithm | undefined;
    };
    answer: Told<Communities>;
  };
}

export type MeasureJobKind = keyof MeasureJobs;
export type MeasureJob = { [One in MeasureJobKind]: { readonly kind: One } & MeasureJobs[One]['ask'] }[MeasureJobKind];

/** Answers one question about measures or structure. The measure that it names must be one that there is. */
export function answerMeasureJob(snapshot: Snapshot, job: MeasureJob): MeasureJobs[MeasureJobKind]['answer'] {
  switch (job.kind) {
    case 'actor-measure':
      return actorMeasure(snapshot, job);
    case 'network-values': {
      const { context, told, options } = measured(snapshot, job);
      return { parameters: told, ...networkValues(context, options) };
    }
    case 'communities': {
      const { context, told } = measured(snapshot, job);
      const options = { algorithm: job.algorithm ?? 'louvain', resolution: job.resolution, seed: job.seed };
      return { parameters: { ...told, ...options }, ...communities(context, options) };
    }
  }
}

function actorMeasure(
  snapshot: Snapshot,
  job: MeasureJobs['actor-measure']['ask'],
): MeasureJobs['actor-measure']['answer'] {
  const { context, told, options: unnormalized } = measured(snapshot, job);
  const { normalized, intervals: isAsked = false } = job;
  const options = { ...unnormalized, normalized };
  const measure = ACTOR_MEASURES.get(job.measure)!;
  const items = ranked(valuesOf(measure, context, options), context);
  const parameters = { ...told, normalized, intervals: isAsked };
  const intervals = isAsked ? rankIntervals(measure, context, options) : undefined;
  if (intervals === undefined) return { parameters, items: items.map(({ item }) => item) };
  if (typeof intervals === 'string') {
    return { parameters, items: items.map(({ item }) => item), intervals: { reason: intervals } };
  }
  const { low, high, removedShare, draws } = intervals;
  return {
    parameters,
    items: items.map(({ vertex, item }) => ({ ...item, low: low[vertex]!, high: high[vertex]! })),
    intervals: { removedShare, draws },
  };
}

/** The graph that a question is about, with what answers tell of how it was made. */
function measured(
  snapshot: Snapshot,
  { graph: parameters, projection, group = DEFAULT_OPTIONS.group, mode = 'one-mode', seed = 1 }: MeasureAsk,
) {
  const graph =
    projection === undefined ? analysedGraph(snapshot, parameters) : projectedGraph(snapshot, parameters, projection);
  const sides =
    mode === 'two-mode'
      ? sidesOf(snapshot, analysedGraph(snapshot, { ...parameters, direction: 'directed' }))
      : undefined;
  const context = new MeasureContext(snapshot, graph, sides);
  const told = {
    ...parametersTold(snapshot, parameters, graph),
    ...(projection === undefined ? {} : { tieTypes: [PROJECTION_RULES[projection].tie] }),
    projection: projection ?? 'none',
    group,
    mode,
    seed,
  };
  return { context, options: { ...DEFAULT_OPTIONS, group, seed }, told };
}
