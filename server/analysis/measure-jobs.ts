import { ACTOR_MEASURES } from './actors/actor-measures.ts';
import { type RankedValue, ranked, valuesOf } from './actors/actor-values.ts';
import type { GroupBy } from './groups/group-by.ts';
import { DEFAULT_OPTIONS, type MeasureContext, type Walking } from './measure.ts';
import type { GraphAsk, MeasuredGraphs, Told } from './measured-graphs.ts';
import { type NetworkValues, networkValues } from './network/network-values.ts';
import { type RankIntervals, rankIntervals } from './uncertainty/rank-intervals.ts';
import { type Certainty, sampledCertainty } from './uncertainty/sampled-certainty.ts';

/** `two-mode`: the form of a measure for ties that run between two sides. */
export type Mode = 'one-mode' | 'two-mode';

interface MeasureAsk extends GraphAsk {
  /** Absent: by type. */
  readonly group?: GroupBy | undefined;
  /** Absent: one-mode. */
  readonly mode?: Mode | undefined;
  /** Absent: 1. */
  readonly seed?: number | undefined;
  /** How shortest paths are walked; absent: exact up to 20,000 actors. */
  readonly walk?: Walking['walk'];
}

/** A value with the ranks that it would keep between; absent where no intervals were asked for, or none are known. */
export interface RankedInterval extends RankedValue {
  readonly low?: number | null;
  readonly high?: number | null;
}

/** How rank intervals were made, or the code of the reason why there are none. */
export type IntervalsTold = Pick<RankIntervals, 'removedShare' | 'draws'> | { readonly reason: string };

/** Questions about measures of actors and of the whole network: what they are asked with and what comes back. */
export interface MeasureJobs {
  'actor-measure': {
    ask: MeasureAsk & { measure: string; normalized: boolean; intervals?: boolean | undefined };
    /** `certainty` where shortest paths were sampled. */
    answer: Told<{ items: RankedInterval[]; intervals?: IntervalsTold; certainty?: Certainty }>;
  };
  'network-values': { ask: MeasureAsk; answer: Told<NetworkValues> };
}

export type MeasureJobKind = keyof MeasureJobs;
export type MeasureJob = { [One in MeasureJobKind]: { readonly kind: One } & MeasureJobs[One]['ask'] }[MeasureJobKind];

/** Answers one question about measures. The measure that it names must be one that there is. */
export function answerMeasureJob(graphs: MeasuredGraphs, job: MeasureJob): MeasureJobs[MeasureJobKind]['answer'] {
  switch (job.kind) {
    case 'actor-measure':
      return actorMeasure(graphs, job);
    case 'network-values': {
      const { context, told, options } = measuredWith(graphs, job);
      const values = networkValues(context, options);
      return { parameters: { ...told, ...samplingTold(context) }, ...values };
    }
  }
}

function actorMeasure(
  graphs: MeasuredGraphs,
  job: MeasureJobs['actor-measure']['ask'],
): MeasureJobs['actor-measure']['answer'] {
  const { context, told: toldOfGraph, options: unnormalized } = measuredWith(graphs, job);
  const { normalized, intervals: isAsked = false } = job;
  const options = { ...unnormalized, normalized };
  const measure = ACTOR_MEASURES.get(job.measure)!;
  const values = valuesOf(measure, context, options);
  const items = ranked(values, context);
  const certainty = sampledCertainty(job.measure, context, values.values, options);
  const parameters = {
    ...toldOfGraph,
    normalized,
    intervals: isAsked,
    ...(REST_ON_PATHS.has(job.measure) ? samplingTold(context) : {}),
  };
  const told = { parameters, ...(certainty === undefined ? {} : { certainty }) };
  const intervals = isAsked ? rankIntervals(measure, context, options) : undefined;
  if (intervals === undefined) return { ...told, items: items.map(({ item }) => item) };
  if (typeof intervals === 'string') {
    return { ...told, items: items.map(({ item }) => item), intervals: { reason: intervals } };
  }
  const { low, high, removedShare, draws } = intervals;
  return {
    ...told,
    items: items.map(({ vertex, item }) => ({ ...item, low: low[vertex]!, high: high[vertex]! })),
    intervals: { removedShare, draws },
  };
}

/** Measures that shortest paths decide. */
export const REST_ON_PATHS: ReadonlySet<string> = new Set(['betweenness', 'closeness', 'harmonic']);

/** How shortest paths were sampled, where they were. */
const samplingTold = ({ sampling }: MeasureContext) => (sampling === undefined ? {} : { sampling: { ...sampling } });

/** The graph that a question is about, with the options of measures and what answers tell of both. */
function measuredWith(
  graphs: MeasuredGraphs,
  {
    graph,
    projection,
    group = DEFAULT_OPTIONS.group,
    mode = 'one-mode',
    seed = DEFAULT_OPTIONS.seed,
    walk,
  }: MeasureAsk,
) {
  const { context, told } = graphs.of({ graph, projection }, { twoMode: mode === 'two-mode', walk, seed });
  return {
    context,
    options: { ...DEFAULT_OPTIONS, group, seed },
    told: { ...told, group, mode, seed, paths: walk ?? 'auto' },
  };
}
