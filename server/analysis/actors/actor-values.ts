import type { ActorId } from '#model/ids';
import type { ActorType } from '#model/vocabulary';
import type { ActorMeasure, MeasureContext, MeasureOptions } from '../measure.ts';

export interface RankedValue {
  readonly actorId: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly value: number | null;
  /** Competition rank by value: 1, 2, 2, 4; null where there is no value. */
  readonly rank: number | null;
  /** Code of the reason why there is no value. */
  readonly reason?: string;
}

/** Two values closer than this (relative) share a rank: they differ by the order of summation only. */
const SAME_RANK_TOLERANCE = 1e-12;

/** The values of a measure with ranks: highest first, equal values by id, undefined ones last. O(n log n) on top. */
export function rankedValues(measure: ActorMeasure, context: MeasureContext, options: MeasureOptions): RankedValue[] {
  const { values, reason } = measure.compute(context, options);
  const order = values
    .map((value, vertex) => ({ value, vertex }))
    .sort(
      (a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || a.vertex - b.vertex,
    );
  const items: RankedValue[] = [];
  let rank = 0;
  let valueOfRank = Number.NaN;
  order.forEach(({ value, vertex }, position) => {
    const actor = context.snapshot.actors[context.graph.actorOf[vertex]!]!;
    const entry = { actorId: actor.id, name: actor.name, type: actor.type, value };
    if (value === null) {
      items.push({ ...entry, rank: null, reason: reason ?? 'undefined' });
      return;
    }
    const same =
      Math.abs(value - valueOfRank) <= SAME_RANK_TOLERANCE * Math.max(Math.abs(value), Math.abs(valueOfRank));
    if (!same) {
      rank = position + 1;
      valueOfRank = value;
    }
    items.push({ ...entry, rank });
  });
  return items;
}
