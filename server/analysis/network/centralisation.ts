/**
 * Freeman's centralisation: Σ (max − value) over its largest possible sum, which a star reaches (star = 1).
 * `largestSum` is that sum for the measure and n. O(n). Freeman 1979.
 */
export function centralisation(values: ArrayLike<number>, largestSum: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < values.length; v += 1) max = Math.max(max, values[v]!);
  let sum = 0;
  for (let v = 0; v < values.length; v += 1) sum += max - values[v]!;
  return sum / largestSum;
}
