/**
 * Solves A x = b for a symmetric positive definite A of p rows, given row by row (the upper half is not read).
 * Overwrites A with its Cholesky factor and b with x. O(p³). Throws where A is not positive definite.
 */
export function solveInPlace(a: Float64Array, b: Float64Array): void {
  const p = b.length;
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i * p + j]!;
      for (let k = 0; k < j; k += 1) sum -= a[i * p + k]! * a[j * p + k]!;
      if (i !== j) {
        a[i * p + j] = sum / a[j * p + j]!;
        continue;
      }
      if (!(sum > 0)) throw new RangeError('the matrix is not positive definite');
      a[i * p + i] = Math.sqrt(sum);
    }
  }
  for (let i = 0; i < p; i += 1) {
    for (let k = 0; k < i; k += 1) b[i]! -= a[i * p + k]! * b[k]!;
    b[i]! /= a[i * p + i]!;
  }
  for (let i = p - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < p; k += 1) b[i]! -= a[k * p + i]! * b[k]!;
    b[i]! /= a[i * p + i]!;
  }
}
