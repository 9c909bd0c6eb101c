import { betweennessMaximum } from '../actors/betweenness.ts';
import type { Sampling } from '../kernels/paths/sampled-paths.ts';
import type { MeasureContext, MeasureOptions } from '../measure.ts';
import { twoModeBetweennessMaximum } from '../two-mode/two-mode-betweenness.ts';

/** How sure values and their order are where shortest paths were sampled. */
export interface Certainty {
  /** Most that each value, or the mean distance that it rests on, is off with the probability of the sampling; null: not known. */
  readonly error: number | null;
  readonly of: 'value' | 'mean-distance';
  /** With this probability no value is further off. */
  readonly probability: number;
  /** Whether the first actor surely stands above all others. */
  readonly isFirstSure: boolean;
  /** Whether no two values lie so far apart that their order is sure. */
  readonly isAllUnsure: boolean;
}

/**
 * How sure the values of a measure are, and who is first; undefined where they rest on no sampled paths, or on
 * distances to every actor, which are exact. Two values stand
 * in the order of their estimates for sure when what they may be at least and at most do not overlap. O(n).
 */
export function sampledCertainty(
  measure: string,
  context: MeasureContext,
  values: readonly (number | null)[],
  options: Pick<MeasureOptions, 'normalized'>,
): Certainty | undefined {
  const limitsOf = LIMITS[measure];
  // Sampling is known once paths were asked for.
  const { sampling } = context;
  if (limitsOf === undefined || sampling === undefined) return undefined;
  const { error, of, limits } = limitsOf(context, sampling, options);
  if (error === 0) return undefined;
  return {
    error,
    of,
    probability: sampling.probability,
    ...sureOrder(values, limits),
  };
}

/** What a value may be at least and at most. */
type Limits = (value: number, vertex: number) => readonly [low: number, high: number];

const LIMITS: Readonly<
  Record<
    string,
    (
      context: MeasureContext,
      sampling: Sampling,
      options: Pick<MeasureOptions, 'normalized'>,
    ) => Pick<Certainty, 'error' | 'of'> & { readonly limits: Limits }
  >
> = {
  betweenness: ({ graph, sides }, { error }, { normalized }) => {
    const pairs = betweennessMaximum(graph.n, graph.directed);
    if (!normalized) return around(error.betweenness * pairs);
    if (!sides) return around(error.betweenness);
    const maxima = [
      twoModeBetweennessMaximum(...sides.sizes),
      twoModeBetweennessMaximum(sides.sizes[1], sides.sizes[0]),
    ];
    return around((error.betweenness * pairs) / Math.min(...maxima.filter((maximum) => maximum > 0)));
  },
  harmonic: ({ graph }, { error }, { normalized }) => around(error.harmonic * (normalized ? 1 : graph.n - 1)),
  closeness: ({ graph, paths }, { error: { meanDistance } }) => ({
    error: meanDistance,
    of: 'mean-distance',
    // A value is what is known for sure over the sum of distances.
    limits: (value, v) => {
      if (value === 0) return [0, 0];
      if (meanDistance === null) return [0, Number.POSITIVE_INFINITY];
      const sum = paths.distanceSum[v]!;
      const off = meanDistance * (graph.n - 1);
      return [(value * sum) / (sum + off), off >= sum ? Number.POSITIVE_INFINITY : (value * sum) / (sum - off)];
    },
  }),
};

const around = (error: number) => ({
  error,
  of: 'value' as const,
  limits: (value: number) => [value - error, value + error] as const,
});

function sureOrder(values: readonly (number | null)[], limits: Limits): Pick<Certainty, 'isFirstSure' | 'isAllUnsure'> {
  const known = values.flatMap((value, v) => (value === null ? [] : [{ value, limits: limits(value, v) }]));
  const first = known.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const firsts = known.filter(({ value }) => value === first);
  const others = known.filter(({ value }) => value !== first);
  const leastOfAll = known.reduce((most, { limits: [low] }) => Math.max(most, low), Number.NEGATIVE_INFINITY);
  const mostOfAll = known.reduce((least, { limits: [, high] }) => Math.min(least, high), Number.POSITIVE_INFINITY);
  return {
    isFirstSure: firsts.length === 1 && others.every(({ limits: [, high] }) => high < firsts[0]!.limits[0]),
    isAllUnsure: leastOfAll <= mostOfAll,
  };
}
