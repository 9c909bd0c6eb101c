import { solveInPlace } from './cholesky.ts';
import { countsAbove, LEAST_ALPHA, likeliestDispersion } from './dispersion.ts';
import { logGamma } from './log-gamma.ts';

const ROUNDS_AT_MOST = 200;
const NEWTON_STEPS_AT_MOST = 100;
const SETTLED = 1e-12;

/** A regression of counts: ln μ = intercept + Σ coefficient · covariate, variance μ + αμ². */
export interface CountRegression {
  readonly intercept: number;
  readonly coefficients: readonly number[];
  readonly alpha: number;
  /** The expectation of each count. */
  readonly mu: Float64Array;
  /** Of the counts, without the penalty. */
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Fits NB2 with log link by penalised maximum likelihood: ℓ(intercept, β, α) − ridge/2 · Σ β², the intercept free and
 * α at least 0.05 (Hilbe 2011; Hoerl & Kennard 1970).
 *
 * For a given α the penalised likelihood is concave, so Newton's steps, halved where they would overshoot, find its top;
 * α is then the likeliest for those expectations; the two take turns until neither moves. `columns` are the standardised
 * covariates, each of n values. The counts must not all be 0: the intercept would go to minus infinity.
 * O(rounds · n · p²).
 */
export function fitNegativeBinomial(columns: readonly Float64Array[], y: Float64Array, ridge: number): CountRegression {
  const p = columns.length + 1;
  const beta = new Float64Array(p);
  beta[0] = Math.log(y.reduce((sum, one) => sum + one, 0) / y.length);
  let alpha = likeliestDispersion(y, expectations(y.length, columns, beta));
  let iterations = 0;
  let converged = false;
  for (let round = 0; round < ROUNDS_AT_MOST && !converged; round += 1) {
    const { steps, isSettled, moved } = climb(columns, y, ridge, alpha, beta);
    iterations += steps;
    const next = likeliestDispersion(y, expectations(y.length, columns, beta));
    converged = isSettled && moved <= SETTLED ** 0.75 && Math.abs(next - alpha) <= SETTLED * Math.max(1, alpha);
    alpha = next;
  }
  const mu = expectations(y.length, columns, beta);
  return {
    intercept: beta[0],
    coefficients: Array.from(beta.subarray(1)),
    alpha,
    mu,
    logLikelihood: logLikelihood(y, mu, alpha),
    iterations,
    converged,
  };
}

/** ln P(counts) under NB2 with these expectations. O(n + the largest count). */
export function logLikelihood(y: Float64Array, mu: Float64Array, alpha: number): number {
  const above = countsAbove(y);
  let sum = 0;
  for (let k = 1; k < above.length; k += 1) sum += above[k]! * Math.log1p(alpha * k);
  for (let i = 0; i < y.length; i += 1) {
    const count = y[i]!;
    sum += (count === 0 ? 0 : count * Math.log(mu[i]!)) - (count + 1 / alpha) * Math.log1p(alpha * mu[i]!);
    sum -= logGamma(count + 1);
  }
  return sum;
}

/** Σ(y − μ)²/(μ + αμ²) over n − p: about 1 where the variance is as the model says. Null without a degree to spare. */
export function pearsonDispersion(y: Float64Array, { mu, alpha, coefficients }: CountRegression): number | null {
  const spare = y.length - coefficients.length - 1;
  if (spare <= 0) return null;
  return y.reduce((sum, count, i) => sum + (count - mu[i]!) ** 2 / (mu[i]! * (1 + alpha * mu[i]!)), 0) / spare;
}

function expectations(n: number, columns: readonly Float64Array[], beta: Float64Array): Float64Array {
  const mu = new Float64Array(n).fill(beta[0]!);
  columns.forEach((column, j) => {
    for (let i = 0; i < mu.length; i += 1) mu[i]! += beta[j + 1]! * column[i]!;
  });
  return mu.map(Math.exp);
}

/** Newton's way to the top for a given α; `beta` is moved. `moved` is the largest first step. */
function climb(
  columns: readonly Float64Array[],
  y: Float64Array,
  ridge: number,
  alpha: number,
  beta: Float64Array,
): { steps: number; isSettled: boolean; moved: number } {
  const heightAt = (at: Float64Array): number => {
    const mu = expectations(y.length, columns, at);
    let sum = 0;
    for (let i = 0; i < y.length; i += 1) {
      sum += y[i]! * Math.log(mu[i]!) - (y[i]! + 1 / alpha) * Math.log1p(alpha * mu[i]!);
    }
    return sum - (ridge / 2) * at.subarray(1).reduce((squares, one) => squares + one * one, 0);
  };
  let height = heightAt(beta);
  let moved = 0;
  for (let steps = 1; steps <= NEWTON_STEPS_AT_MOST; steps += 1) {
    const step = newtonStep(columns, y, ridge, alpha, beta);
    const length = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    if (steps === 1) moved = length;
    if (length <= SETTLED) return { steps, isSettled: true, moved };
    for (let share = 1; ; share /= 2) {
      const next = beta.map((one, j) => one + share * step[j]!);
      const reached = heightAt(next);
      // Near the top the height no longer changes in its last digits; a whole step is right there.
      if (reached >= height || length < 1e-7 || share < 1e-10) {
        beta.set(next);
        height = reached;
        break;
      }
    }
  }
  return { steps: NEWTON_STEPS_AT_MOST, isSettled: false, moved };
}

function newtonStep(
  columns: readonly Float64Array[],
  y: Float64Array,
  ridge: number,
  alpha: number,
  beta: Float64Array,
): Float64Array {
  const p = beta.length;
  const mu = expectations(y.length, columns, beta);
  const gradient = new Float64Array(p);
  const hessian = new Float64Array(p * p);
  const row = new Float64Array(p).fill(1);
  for (let i = 0; i < y.length; i += 1) {
    for (let j = 1; j < p; j += 1) row[j] = columns[j - 1]![i]!;
    const scale = 1 + alpha * mu[i]!;
    const pull = (y[i]! - mu[i]!) / scale;
    const weight = (mu[i]! * (1 + alpha * y[i]!)) / (scale * scale);
    for (let j = 0; j < p; j += 1) {
      gradient[j]! += pull * row[j]!;
      const weighed = weight * row[j]!;
      for (let k = 0; k <= j; k += 1) hessian[j * p + k]! += weighed * row[k]!;
    }
  }
  for (let j = 1; j < p; j += 1) {
    gradient[j]! -= ridge * beta[j]!;
    hessian[j * p + j]! += ridge;
  }
  solveInPlace(hessian, gradient);
  return gradient;
}

/** The smallest count that is not exceeded with a probability, under NB2. O(the count). */
export function negativeBinomialQuantile(mu: number, alpha: number, probability: number): number {
  const size = Math.max(alpha, LEAST_ALPHA);
  let term = (1 + size * mu) ** (-1 / size);
  let sum = term;
  let count = 0;
  while (sum < probability && term > 0) {
    term *= ((1 / size + count) / (count + 1)) * ((size * mu) / (1 + size * mu));
    sum += term;
    count += 1;
  }
  return count;
}
