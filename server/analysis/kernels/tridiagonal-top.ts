/** Rounds of inverse iteration: each gains as many digits as the shift is close. */
const ROUNDS = 3;

/**
 * Largest eigenvalue of a symmetric tridiagonal matrix with its eigenvector (Euclidean norm 1).
 *
 * The eigenvalue by bisection on the number of negative pivots (Sturm), from Gershgorin's bounds down to the last digit;
 * the vector by inverse iteration with a shift just above it, where the shifted matrix is positive definite and
 * elimination needs no pivoting. `diagonal` has k entries, `beside` the k − 1 next to it. O(k · 60). Golub & Van Loan 2013, § 8.4.
 */
export function tridiagonalTop(
  diagonal: readonly number[],
  beside: readonly number[],
): { value: number; vector: Float64Array } {
  const k = diagonal.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < k; i += 1) {
    const reach = Math.abs(beside[i - 1] ?? 0) + Math.abs(beside[i] ?? 0);
    low = Math.min(low, diagonal[i]! - reach);
    high = Math.max(high, diagonal[i]! + reach);
  }
  high += Number.EPSILON * Math.max(1, Math.abs(high));
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isAbove(diagonal, beside, middle)) high = middle;
    else low = middle;
  }
  // A little further up: the factors of a matrix that is singular to the last digit are noise.
  const shift = high + 4 * Number.EPSILON * Math.max(1, Math.abs(high));
  let vector = new Float64Array(k).fill(1 / Math.sqrt(k));
  for (let round = 0; round < ROUNDS; round += 1) vector = normalised(solved(diagonal, beside, shift, vector));
  return { value: high, vector };
}

/** Whether every eigenvalue lies below x: all pivots of xI − T are positive. */
function isAbove(diagonal: readonly number[], beside: readonly number[], x: number): boolean {
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i += 1) {
    pivot = x - diagonal[i]! - (i === 0 ? 0 : beside[i - 1]! ** 2 / pivot);
    if (!(pivot > 0)) return false;
  }
  return true;
}

/** Solves (shift · I − T) x = b by elimination from the top. */
function solved(diagonal: readonly number[], beside: readonly number[], shift: number, b: Float64Array) {
  const k = diagonal.length;
  const pivots = new Float64Array(k);
  const x = new Float64Array(k);
  for (let i = 0; i < k; i += 1) {
    const ratio = i === 0 ? 0 : beside[i - 1]! / pivots[i - 1]!;
    const pivot = shift - diagonal[i]! - (i === 0 ? 0 : ratio * beside[i - 1]!);
    pivots[i] = Math.max(pivot, Number.EPSILON * Math.abs(shift));
    x[i] = b[i]! + (i === 0 ? 0 : ratio * x[i - 1]!);
  }
  for (let i = k - 1; i >= 0; i -= 1) x[i] = (x[i]! + (i === k - 1 ? 0 : beside[i]! * x[i + 1]!)) / pivots[i]!;
  return x;
}

function normalised(vector: Float64Array): Float64Array<ArrayBuffer> {
  const largest = vector.reduce((max, one) => Math.max(max, Math.abs(one)), 0);
  const scaled = Float64Array.from(vector, (one) => one / largest);
  const norm = Math.sqrt(scaled.reduce((sum, one) => sum + one * one, 0));
  return scaled.map((one) => one / norm);
}
