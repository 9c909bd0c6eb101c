import { quantile } from '../../score/quantile.ts';
import { meanAndDeviation } from '../../statistics/mean-and-deviation.ts';
import { TRAITS, type Traits } from './traits.ts';

const PER_PROVINCE_AT_LEAST = 10;

/** Why a trait was left out. */
export type DropReason = 'mostly-unknown' | 'no-difference' | 'few-per-province';

/** A covariate as the regression sees it. */
export interface Column {
  /** A trait, `province:NAME`, or one of these with `-unknown` behind it: the indicator of a missing value. */
  readonly name: string;
  /** Mean 0, standard deviation 1 (over n). */
  readonly values: Float64Array;
  /** Before standardising, missing values replaced. */
  readonly mean: number;
  readonly deviation: number;
  readonly missing: number;
}

export interface Design {
  readonly columns: readonly Column[];
  readonly dropped: readonly { readonly name: string; readonly reason: DropReason }[];
}

/**
 * The covariates of a regression: a missing value takes the median and gets an indicator; a trait that is missing for
 * more than half, or the same for all, is dropped. Provinces are in only where each has ten initiatives or more, one
 * column each: the ridge makes a reference province needless, so that none is set apart. O(n · columns).
 */
export function designOf({ values, provinces }: Pick<Traits, 'values' | 'provinces'>): Design {
  const columns: Column[] = [];
  const dropped: { name: string; reason: DropReason }[] = [];
  const add = (name: string, raw: readonly number[], missing: number) => {
    const column = standardised(name, raw, missing);
    if (column !== null) columns.push(column);
    return column !== null;
  };
  for (const trait of TRAITS) {
    const known = values[trait].filter((value) => value !== null);
    const missing = values[trait].length - known.length;
    if (2 * missing > values[trait].length) {
      dropped.push({ name: trait, reason: 'mostly-unknown' });
      continue;
    }
    const median = quantile(known, 0.5)!;
    const filled = values[trait].map((value) => value ?? median);
    if (!add(trait, filled, missing)) dropped.push({ name: trait, reason: 'no-difference' });
    addIndicator(trait, values[trait], add);
  }
  const reason = provinceFault(provinces);
  if (reason !== null) return { columns, dropped: [...dropped, { name: 'province', reason }] };
  const unknown = provinces.filter((province) => province === null).length;
  for (const province of new Set(provinces.filter((one) => one !== null).sort())) {
    add(
      `province:${province}`,
      provinces.map((one) => Number(one === province)),
      unknown,
    );
  }
  addIndicator('province', provinces, add);
  return { columns, dropped };
}

function addIndicator(
  name: string,
  values: readonly unknown[],
  add: (name: string, raw: readonly number[], missing: number) => boolean,
): void {
  if (values.includes(null))
    add(
      `${name}-unknown`,
      values.map((value) => Number(value === null)),
      0,
    );
}

function provinceFault(provinces: readonly (string | null)[]): DropReason | null {
  const counts = new Map<string, number>();
  for (const province of provinces) if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (2 * known < provinces.length) return 'mostly-unknown';
  if (counts.size < 2) return 'no-difference';
  return [...counts.values()].some((count) => count < PER_PROVINCE_AT_LEAST) ? 'few-per-province' : null;
}

/** A column of mean 0 and deviation 1; null where all values are the same. */
function standardised(name: string, raw: readonly number[], missing: number): Column | null {
  if (raw.every((value) => value === raw[0])) return null;
  const { mean, deviation } = meanAndDeviation(raw);
  return { name, values: Float64Array.from(raw, (value) => (value - mean) / deviation), mean, deviation, missing };
}
