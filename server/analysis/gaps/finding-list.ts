import type { ActorId } from '#model/ids';
import type { FindingList, FindingResult, NamedActor } from '../finding.ts';
import { analysedGraph, parametersTold } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { AsOf, Snapshot } from '../graph/snapshot.ts';
import { type WeightFit, weightsTold } from '../score/fit-weights.ts';
import { TieScorer } from '../score/score.ts';
import { DEFAULT_WEIGHTS } from '../score/weights.ts';

export interface ListOptions {
  readonly asOf?: AsOf | undefined;
  readonly limit: number;
  readonly spread: number;
}

/** Which findings are meant; what is absent does not matter. */
export interface FindingFilter {
  readonly actor?: ActorId | undefined;
  readonly municipality?: string | undefined;
  readonly theme?: string | undefined;
}

/** What lists of one snapshot and day share; costly, so kept by the caller. */
export function prepareScorer(snapshot: Snapshot, asOf: AsOf | undefined): TieScorer {
  const parameters = { ...DEFAULT_PARAMETERS, asOf };
  return new TieScorer(snapshot, analysedGraph(snapshot, parameters), parameters);
}

/** What answers tell of the score where they rest on it. */
export const SCORE_TOLD = { weights: { kind: 'default', ...DEFAULT_WEIGHTS } } as const;

/** A list made with fitted weights, or for which they were asked and not used: says so, and why. */
export function withFit(list: FindingList, fit: WeightFit): FindingList {
  return {
    ...list,
    parameters: { ...list.parameters, weights: weightsTold(fit) },
    reasons: fit.reason === null ? list.reasons : { ...list.reasons, weights: fit.reason },
  };
}

/** A list without findings: parameters, with what is `told` of the kind itself, and why there are none. */
export function emptyList(
  scorer: Pick<TieScorer, 'snapshot' | 'graph'>,
  options: ListOptions,
  reasons: Record<string, string>,
  told: Readonly<Record<string, unknown>> = SCORE_TOLD,
): FindingList {
  const parameters = {
    ...parametersTold(scorer.snapshot, { ...DEFAULT_PARAMETERS, asOf: options.asOf }, scorer.graph),
    limit: options.limit,
    spread: options.spread,
    ...told,
  };
  return { parameters, items: [], names: {}, reasons, hubShare: null };
}

/** Names, types, themes and places of every actor that findings speak of. */
export function namesIn(
  { snapshot, places }: Pick<TieScorer, 'snapshot' | 'places'>,
  items: readonly FindingResult[],
): Record<string, NamedActor> {
  const ids = new Set<string>();
  for (const item of items) {
    for (const id of [...item.actors, ...(item.cutsOff ?? []), ...item.introductions.flat()]) ids.add(id);
    for (const pair of [...(item.repairs ?? []), ...(item.bridges ?? [])]) for (const id of pair.actors) ids.add(id);
    for (const group of item.groups ?? []) for (const id of group.members) ids.add(id);
    const headline = item.headline === undefined ? [] : [item.headline];
    for (const { params } of [...headline, ...item.reasons, ...item.cautions, item.nextStep]) {
      for (const value of Object.values(params)) {
        for (const one of Array.isArray(value) ? value : [value]) if (typeof one === 'string') ids.add(one);
      }
    }
  }
  const names: Record<string, NamedActor> = {};
  for (const id of ids) {
    const index = snapshot.indexOf.get(id);
    if (index === undefined) continue;
    const { name, type, themes } = snapshot.actors[index]!;
    names[id] = { name, type, themes: themes ?? [], places: [...places.of[index]!].sort() };
  }
  return names;
}
