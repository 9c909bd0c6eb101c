import { ACTOR_MEASURES } from './actors/actor-measures.ts';
import { type RankedValue, rankedValues } from './actors/actor-values.ts';
import { type Communities, communities } from './communities/communities.ts';
import { analysedGraph, parametersTold } from './graph/analysed-graph.ts';
import type { GraphParameters } from './graph/parameters.ts';
import type { Snapshot } from './graph/snapshot.ts';
import type { GroupBy } from './groups/group-by.ts';
import { withoutGroup } from './groups/groups.ts';
import { DEFAULT_OPTIONS, MeasureContext } from './measure.ts';
import { type NetworkValues, networkValues } from './network/network-values.ts';
import { sidesOf } from './two-mode/sides.ts';

type Told<T> = T & { readonly parameters: Readonly<Record<string, unknown>> };

/** `two-mode`: the form of a measure for ties that run between two sides. */
export type Mode = 'one-mode' | 'two-mode';

interface MeasureAsk {
  readonly graph: GraphParameters;
  /** Absent: by type. */
  readonly group?: GroupBy | undefined;
  /** Absent: one-mode. */
  readonly mode?: Mode | undefined;
  /** Absent: 1. */
  readonly seed?: number | undefined;
}

/** Questions about measures and structure: what they are asked with and what comes back. */
export interface MeasureJobs {
  'actor-measure': {
    ask: MeasureAsk & { measure: string; normalized: boolean };
    answer: Told<{ items: RankedValue[] }>;
  };
  'network-values': { ask: MeasureAsk; answer: Told<NetworkValues> };
  communities: { ask: { graph: GraphParameters; resolution: number; seed: number }; answer: Told<Communities> };
}

export type MeasureJobKind = keyof MeasureJobs;
export type MeasureJob = { [One in MeasureJobKind]: { readonly kind: One } & MeasureJobs[One]['ask'] }[MeasureJobKind];

/** Answers one question about measures or structure. The measure that it names must be one that there is. */
export function answerMeasureJob(snapshot: Snapshot, job: MeasureJob): MeasureJobs[MeasureJobKind]['answer'] {
  switch (job.kind) {
    case 'actor-measure': {
      const { context, told, options } = measured(snapshot, job);
      const items = rankedValues(ACTOR_MEASURES.get(job.measure)!, context, { ...options, normalized: job.normalized });
      return { parameters: { ...told, normalized: job.normalized }, items };
    }
    case 'network-values': {
      const { context, told, options } = measured(snapshot, job);
      return { parameters: told, ...networkValues(context, options) };
    }
    case 'communities': {
      const { context, told } = measured(snapshot, job);
      const options = { resolution: job.resolution, seed: job.seed };
      return { parameters: { ...told, ...options }, ...communities(context, options) };
    }
  }
}

function measured(snapshot: Snapshot, { graph: parameters, group, mode = 'one-mode', seed = 1 }: MeasureAsk) {
  const graph = analysedGraph(snapshot, parameters);
  const sides =
    mode === 'two-mode'
      ? sidesOf(snapshot, analysedGraph(snapshot, { ...parameters, direction: 'directed' }))
      : undefined;
  const context = new MeasureContext(snapshot, graph, sides);
  const options = { ...DEFAULT_OPTIONS, group: group ?? DEFAULT_OPTIONS.group, seed };
  const told = parametersTold(snapshot, parameters, graph);
  return {
    context,
    options,
    told: {
      ...told,
      group: options.group,
      mode,
      seed,
      dropped: { ...graph.dropped, withoutGroup: withoutGroup(context.groups(options.group, seed)) },
    },
  };
}
