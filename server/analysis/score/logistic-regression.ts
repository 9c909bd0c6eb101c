import { solveInPlace } from '../statistics/cholesky.ts';

/** Observations of what did (1) or did not (0) happen. */
export interface Observations {
  /** Features, row after row. */
  readonly features: Float64Array;
  readonly labels: Uint8Array;
  /** What is added to each row beside intercept and features; absent: 0. */
  readonly offsets?: Float64Array;
}

/** A fit: P(1) = 1/(1 + e^−z), z = intercept + Σ coefficient · feature + offset. */
export interface LogisticFit {
  readonly intercept: number;
  /** None below 0. */
  readonly coefficients: Float64Array;
  readonly iterations: number;
  /** False where it did not come to rest. */
  readonly converged: boolean;
}

const ROUNDS_AT_MOST = 100;
const HALVINGS_AT_MOST = 50;
/** Share of the promised decrease that a step must bring (Armijo). */
const SUFFICIENT = 1e-4;
/** What a step may promise, as share of the objective, that rounding would hide: then it is the last. */
const HIDDEN = 1e-14;
/** A coefficient so near 0 that the slope pulls down goes to 0 at once: else the steps of others would bounce off it. */
const NEAR_ZERO = 1e-8;

/**
 * Logistic regression with coefficients ≥ 0: the least Σ loss + l2/2 · Σ coefficient², the intercept free of both.
 *
 * Projected Newton (Bertsekas 1982): coefficients at 0 that the slope holds there stay, the others take a Newton step cut
 * off at 0, halved until the objective falls enough. With l2 > 0 the objective is strictly convex: there is one optimum,
 * and the slope proves it (0 for what is free, ≥ 0 for what is held at 0). O(rows · features²) a round.
 * Throws RangeError unless both outcomes occur (the intercept would run away) and l2 > 0.
 */
export function fitLogistic(data: Observations, l2: number): LogisticFit {
  const rows = data.labels.length;
  const ones = data.labels.reduce((sum, label) => sum + label, 0);
  if (ones === 0 || ones === rows) throw new RangeError('both outcomes must occur');
  if (!(l2 > 0)) throw new RangeError('l2 must be above 0');
  const p = data.features.length / rows + 1;
  // The intercept comes first.
  let at = new Float64Array(p);
  at[0] = Math.log(ones / (rows - ones));
  let value = objective(data, at, l2);
  for (let round = 1; round <= ROUNDS_AT_MOST; round += 1) {
    const { slope, curvature } = derivatives(data, at, l2);
    const isHeld = (j: number) => j > 0 && at[j]! <= NEAR_ZERO && slope[j]! > 0;
    const here = { at, value, slope };
    const step = newtonStep(here, curvature, isHeld);
    const whole = stepped(at, step, 1);
    if (Math.abs(promised(here, whole)) <= HIDDEN * (1 + value)) return told(whole, round, true);
    const downhill = slope.map((one) => -one);
    const next = search(data, l2, here, step) ?? search(data, l2, here, downhill);
    if (next === null) return told(at, round, false);
    ({ at, value } = next);
  }
  return told(at, ROUNDS_AT_MOST, false);
}

/** Mean loss −log P(label) of observations under a fit, in nats. O(rows · features). */
export function logLoss(
  data: Observations,
  { intercept, coefficients }: Pick<LogisticFit, 'intercept' | 'coefficients'>,
): number {
  return lossAt(data, Float64Array.of(intercept, ...coefficients)) / data.labels.length;
}

const told = (at: Float64Array, iterations: number, converged: boolean): LogisticFit => ({
  intercept: at[0]!,
  coefficients: at.slice(1),
  iterations,
  converged,
});

const logitOf = ({ features, offsets }: Observations, at: Float64Array, row: number): number => {
  const width = at.length - 1;
  let z = at[0]! + (offsets?.[row] ?? 0);
  for (let j = 0; j < width; j += 1) z += at[j + 1]! * features[row * width + j]!;
  return z;
};

/** Σ log(1 + e^−z) of the ones and log(1 + e^z) of the others. */
function lossAt(data: Observations, at: Float64Array): number {
  let loss = 0;
  data.labels.forEach((label, row) => {
    const z = logitOf(data, at, row) * (label === 1 ? -1 : 1);
    loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  });
  return loss;
}

const objective = (data: Observations, at: Float64Array, l2: number): number =>
  lossAt(data, at) + (l2 / 2) * at.reduce((sum, one, j) => (j === 0 ? sum : sum + one * one), 0);

function derivatives(data: Observations, at: Float64Array, l2: number) {
  const p = at.length;
  const slope = at.map((one, j) => (j === 0 ? 0 : l2 * one));
  const curvature = new Float64Array(p * p);
  for (let j = 1; j < p; j += 1) curvature[j * p + j] = l2;
  const x = new Float64Array(p);
  data.labels.forEach((label, row) => {
    x[0] = 1;
    for (let j = 1; j < p; j += 1) x[j] = data.features[row * (p - 1) + j - 1]!;
    const probability = 1 / (1 + Math.exp(-logitOf(data, at, row)));
    const spread = probability * (1 - probability);
    for (let i = 0; i < p; i += 1) {
      slope[i]! += (probability - label) * x[i]!;
      for (let j = 0; j <= i; j += 1) curvature[i * p + j]! += spread * x[i]! * x[j]!;
    }
  });
  return { slope, curvature };
}

interface Place {
  readonly at: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly slope: Float64Array<ArrayBuffer>;
}

/** The Newton step among what is not held; what is goes to 0. */
function newtonStep({ at, slope }: Place, curvature: Float64Array, isHeld: (j: number) => boolean): Float64Array {
  const p = slope.length;
  const free = [...slope.keys()].filter((j) => !isHeld(j));
  const matrix = free.flatMap((i) => free.map((j) => curvature[Math.max(i, j) * p + Math.min(i, j)]!));
  const solution = Float64Array.from(free, (j) => -slope[j]!);
  solveInPlace(Float64Array.from(matrix), solution);
  const step = at.map((one) => -one);
  free.forEach((j, k) => {
    step[j] = solution[k]!;
  });
  return step;
}

/** Where a step of a length leads, cut off at 0. */
const stepped = (at: Float64Array<ArrayBuffer>, step: Float64Array, length: number) =>
  at.map((one, j) => (j === 0 ? one + length * step[j]! : Math.max(0, one + length * step[j]!)));

/** How much the objective would change if it were straight. */
const promised = ({ at, slope }: Place, next: Float64Array): number =>
  next.reduce((sum, one, j) => sum + slope[j]! * (one - at[j]!), 0);

/** The first of ever shorter steps that brings enough; null where none does. */
function search(data: Observations, l2: number, here: Place, step: Float64Array): Omit<Place, 'slope'> | null {
  let length = 1;
  for (let halving = 0; halving < HALVINGS_AT_MOST; halving += 1) {
    const at = stepped(here.at, step, length);
    const change = promised(here, at);
    const value = objective(data, at, l2);
    if (change < 0 && value <= here.value + SUFFICIENT * change) return { at, value };
    length /= 2;
  }
  return null;
}
