import { logGamma, stirlingError } from './log-gamma.ts';

const EPSILON = 1e-17;
/** Far above what any shape met here needs (some √shape); reached, it means that an argument is no number. */
const STEPS_AT_MOST = 1_000_000;
const SMALL_SHAPE = 1e-3;

/** Where gamma variables lie: shape and rate above 0, mean shape/rate. */
export interface GammaDistribution {
  readonly shape: number;
  readonly rate: number;
}

/** P(X ≤ x): the regularised lower incomplete gamma function P(shape, rate · x). O(√shape). */
export const gammaCdf = ({ shape, rate }: GammaDistribution, x: number): number => lowerGamma(shape, rate * x);

/**
 * P(a, x) for a > 0, x ≥ 0, to about 14 digits: by its series below a + 1 and by the continued fraction of the
 * complement above (Press et al. 2007, section 6.2), with Loader's saddle-point form for the term in front, which
 * keeps its digits for large a. O(√a).
 */
export function lowerGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`P(a, x) wants a > 0 and x ≥ 0, not ${a} and ${x}`);
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const front = poissonTerm(a, x);
  return x < a + 1 ? front * risingSeries(a, x) : 1 - front * a * continuedFraction(a, x);
}

/** x^a e^−x / Γ(a + 1). */
function poissonTerm(a: number, x: number): number {
  if (a < SMALL_SHAPE) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** a ln(a/x) + x − a without loss of digits where the two are close (Loader 2000). */
function deviance(a: number, x: number): number {
  const difference = a - x;
  if (Math.abs(difference) >= 0.1 * (a + x)) return a * Math.log(a / x) + x - a;
  const v = difference / (a + x);
  let sum = difference * v;
  let term = 2 * a * v;
  for (let j = 1; ; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
}

/** Σ x^n / ((a + 1) … (a + n)). */
function risingSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < STEPS_AT_MOST; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * EPSILON) return sum;
  }
  throw new RangeError(`the series of P(${a}, ${x}) does not end`);
}

/** Γ(a, x) x^−a e^x by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  const tiny = Number.MIN_VALUE / Number.EPSILON;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < STEPS_AT_MOST; i += 1) {
    const numerator = -i * (i - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 2 * Number.EPSILON) return h;
  }
  throw new RangeError(`the continued fraction of P(${a}, ${x}) does not end`);
}

/**
 * The x below which a gamma variable lies with a probability in (0, 1), to about 13 digits: Newton's steps kept within
 * a bracket that halves where they would leave it. O(√shape) a step.
 */
export function gammaQuantile({ shape, rate }: GammaDistribution, probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`a probability between 0 and 1, not ${probability}`);
  let low = 0;
  let high = shape + 1;
  while (lowerGamma(shape, high) < probability) [low, high] = [high, 2 * high];
  let x = (low + high) / 2;
  for (let step = 0; step < 1_100; step += 1) {
    const excess = lowerGamma(shape, x) - probability;
    if (excess === 0) break;
    if (excess > 0) high = x;
    else low = x;
    const density = (poissonTerm(shape, x) * shape) / x;
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x || next === low || next === high) {
      x = next;
      break;
    }
    x = next;
  }
  return x / rate;
}
