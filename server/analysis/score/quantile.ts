/** Quantile of type 7 (Hyndman & Fan 1996: linear between order statistics); null of nothing. Sorts in place. O(n log n). */
export function quantile(values: number[], probability: number): number | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(below + 1, values.length - 1);
  return values[below]! + (position - below) * (values[above]! - values[below]!);
}
