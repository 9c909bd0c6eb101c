import { seededRandom } from '../random.ts';
import { quantile } from '../score/quantile.ts';

/** A mean with its 90 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const DRAWS = 2_000;
const TAIL = 0.05;

/**
 * Means over queries with percentile intervals from 2,000 resamples of the queries, the same ones for every column, so
 * that differences between columns are paired (Efron & Tibshirani 1993). Columns are equally long and not empty.
 * O(draws · queries · columns).
 */
export function pairedBootstrap(columns: readonly Float64Array[], seed: number): Estimate[] {
  const count = columns[0]!.length;
  const random = seededRandom(seed);
  const means: number[][] = columns.map(() => []);
  const drawn = new Uint32Array(count);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let i = 0; i < count; i += 1) drawn[i] = Math.floor(random() * count);
    columns.forEach((column, at) => {
      let sum = 0;
      for (const i of drawn) sum += column[i]!;
      means[at]!.push(sum / count);
    });
  }
  return columns.map((column, at) => ({
    value: column.reduce((sum, one) => sum + one, 0) / count,
    low: quantile(means[at]!, TAIL)!,
    high: quantile(means[at]!, 1 - TAIL)!,
  }));
}
