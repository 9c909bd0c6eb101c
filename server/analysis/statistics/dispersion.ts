/** Below this a count is hardly told from Poisson's, and one unexpected zero would be taken for certain. */
export const LEAST_ALPHA = 0.05;
const MOST_ALPHA = 1e6;
const STEPS_AT_MOST = 300;

/** How many of the counts are above k, for k from 0. O(n + the largest count). */
export function countsAbove(y: ArrayLike<number>): Float64Array {
  let most = 0;
  for (let i = 0; i < y.length; i += 1) most = Math.max(most, y[i]!);
  const above = new Float64Array(most);
  for (let i = 0; i < y.length; i += 1) if (y[i]! > 0) above[y[i]! - 1]! += 1;
  for (let k = most - 2; k >= 0; k -= 1) above[k]! += above[k + 1]!;
  return above;
}

/**
 * The dispersion α of NB2 (variance μ + αμ²) that makes counts with known expectations most likely, at least 0.05:
 * the root of the derivative, Σ_i [Σ_{k<y} k/(1 + αk) + ln(1 + αμ)/α² − (y + 1/α) μ/(1 + αμ)], found between brackets
 * by false position with Illinois' rule. O(n + the largest count) a step.
 */
export function likeliestDispersion(y: ArrayLike<number>, mu: ArrayLike<number>): number {
  const above = countsAbove(y);
  const slopeAt = (alpha: number): number => {
    let sum = 0;
    for (let k = 1; k < above.length; k += 1) sum += (above[k]! * k) / (1 + alpha * k);
    for (let i = 0; i < y.length; i += 1) {
      const scaled = alpha * mu[i]!;
      sum += Math.log1p(scaled) / (alpha * alpha) - ((y[i]! + 1 / alpha) * mu[i]!) / (1 + scaled);
    }
    return sum;
  };
  let low = LEAST_ALPHA;
  let slopeLow = slopeAt(low);
  if (!(slopeLow > 0)) return LEAST_ALPHA;
  let high = 2 * low;
  let slopeHigh = slopeAt(high);
  while (slopeHigh > 0) {
    if (high >= MOST_ALPHA) return MOST_ALPHA;
    [low, slopeLow] = [high, slopeHigh];
    high *= 2;
    slopeHigh = slopeAt(high);
  }
  for (let step = 0; step < STEPS_AT_MOST && high - low > 4 * Number.EPSILON * high; step += 1) {
    const guess = (low * slopeHigh - high * slopeLow) / (slopeHigh - slopeLow);
    const middle = guess > low && guess < high ? guess : (low + high) / 2;
    const slope = slopeAt(middle);
    if (slope === 0) return middle;
    if (slope > 0) {
      [low, slopeLow] = [middle, slope];
      slopeHigh /= 2;
    } else {
      [high, slopeHigh] = [middle, slope];
      slopeLow /= 2;
    }
  }
  return (low + high) / 2;
}
