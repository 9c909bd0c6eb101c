/** A bar of a distribution: values from `from` to below `to`; where both are the same, that one value. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Whether every bar is so many times as far as the one before it, as the values lie far apart. */
  readonly isLog: boolean;
  /** Whether the first bar stands for 0 alone, which has no place on a logarithmic scale. */
  readonly hasZeros: boolean;
}

const MOST_BINS = 20;
/** Values nearer to each other are one: no bar could be told from the next in floating point. */
const NO_WIDTH = 1e-300;
/** From this skewness, and a highest value so many times the middle one, equal bars would be one tall and many empty. */
const SKEWED = 2;
const FAR = 10;

/**
 * The distribution of values over at most 20 bars: one a value where they are few and whole, else bars of a round
 * width, or of a round ratio where the values are skewed. Every value is in one bar. O(n log n).
 */
export function histogramOf(values: readonly number[]): Histogram {
  const sorted = [...values].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return { bins: [], isLog: false, hasZeros: false };
  if (most - least < NO_WIDTH)
    return { bins: [{ from: least, to: least, count: sorted.length }], isLog: false, hasZeros: false };
  const areWhole = sorted.every(Number.isInteger);
  if (areWhole && most - least < MOST_BINS)
    return { bins: singles(sorted, least, most), isLog: false, hasZeros: false };
  const positive = sorted.filter((value) => value > 0);
  const isSkewed = least >= 0 && skewness(sorted) > SKEWED && most / quantile(positive, 0.5) >= FAR;
  return isSkewed ? logarithmic(positive, sorted.length - positive.length) : linear(sorted, least, most, areWhole);
}

const singles = (sorted: readonly number[], least: number, most: number): Bin[] =>
  Array.from({ length: most - least + 1 }, (_, i) => ({
    from: least + i,
    to: least + i,
    count: sorted.filter((value) => value === least + i).length,
  }));

function linear(sorted: readonly number[], least: number, most: number, areWhole: boolean): Histogram {
  const step = roundStep(least, most, areWhole);
  const first = place(least, step);
  const bins = counted(
    sorted,
    place(most, step) - first + 1,
    (value) => place(value, step) - first,
    (i) => round((first + i) * step),
  );
  return { bins, isLog: false, hasZeros: false };
}

/** In which bar of a width a value falls; a hair below an edge is rounding, and counts as on it. */
const place = (value: number, step: number): number => Math.floor(value / step + 1e-9);

/** The smallest width of 1, 2 or 5 times a power of ten with which there are few enough bars. */
function roundStep(least: number, most: number, areWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10((most - least) / MOST_BINS));
  const steps = [1, 2, 5, 10, 20, 50].map((times) => times * power).filter((step) => !areWhole || step >= 1);
  return steps.find((step) => place(most, step) - place(least, step) < MOST_BINS)!;
}

function logarithmic(positive: readonly number[], zeros: number): Histogram {
  const room = MOST_BINS - (zeros > 0 ? 1 : 0);
  const [least, most] = [positive[0]!, positive.at(-1)!];
  const placeOf = (ratio: number) => (value: number) => Math.floor(Math.log(value) / Math.log(ratio) + 1e-9);
  const ratio = [2, 10, 100, 1_000].find((one) => placeOf(one)(most) - placeOf(one)(least) < room) ?? most / least;
  const at = placeOf(ratio);
  const first = at(least);
  const bins = counted(
    positive,
    at(most) - first + 1,
    (value) => at(value) - first,
    (i) => round(ratio ** (first + i)),
  );
  const zero = zeros > 0 ? [{ from: 0, to: 0, count: zeros }] : [];
  return { bins: [...zero, ...bins], isLog: true, hasZeros: zeros > 0 };
}

function counted(
  values: readonly number[],
  length: number,
  binOf: (value: number) => number,
  edge: (i: number) => number,
): Bin[] {
  const counts = new Array<number>(length).fill(0);
  for (const value of values) counts[binOf(value)]! += 1;
  return counts.map((count, i) => ({ from: edge(i), to: edge(i + 1), count }));
}

/** Without the digits that only rounding brought. */
const round = (value: number): number => Number(value.toPrecision(12));

/** Fisher's skewness: the mean cube of the standardised values. */
function skewness(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  return moment(3) / moment(2) ** 1.5;
}

/** Quantile of sorted values (type 7: linear between neighbours). */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
