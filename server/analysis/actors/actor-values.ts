import {
  type ActorMeasure,
  type MeasureContext,
  type MeasureOptions,
  undefinedValues,
  type VertexValues,
} from '../measure.ts';
import { type ActorTold, actorTold } from './actor-told.ts';
import { ranking } from './competition-ranks.ts';

export interface RankedValue extends ActorTold {
  readonly value: number | null;
  /** Competition rank by value: 1, 2, 2, 4; null where there is no value. */
  readonly rank: number | null;
  /** Code of the reason why there is no value. */
  readonly reason?: string;
}

/** The values of a measure, in the form for two sides where the context has these. */
export function valuesOf(measure: ActorMeasure, context: MeasureContext, options: MeasureOptions): VertexValues {
  if (context.sides === undefined) return measure.compute(context, options);
  if (measure.twoMode === undefined) return undefinedValues(context.graph.n, 'one-mode-only');
  if (context.sides === null) return undefinedValues(context.graph.n, 'not-two-mode');
  return measure.twoMode(context, context.sides, options);
}

/** Values with ranks: highest first, equal values by id, undefined ones last. O(n log n) on top. */
export function rankedValues(measure: ActorMeasure, context: MeasureContext, options: MeasureOptions): RankedValue[] {
  return ranked(valuesOf(measure, context, options), context).map(({ item }) => item);
}

/** The same, each with its vertex. */
export function ranked(
  { values, reason = 'undefined' }: VertexValues,
  context: MeasureContext,
): { vertex: number; item: RankedValue }[] {
  const { order, ranks } = ranking(values);
  return order.map((vertex) => {
    const item = { ...actorTold(context, vertex), value: values[vertex]!, rank: ranks[vertex]! };
    if (item.value !== null) return { vertex, item };
    return { vertex, item: { ...item, reason: typeof reason === 'string' ? reason : reason(vertex) } };
  });
}
