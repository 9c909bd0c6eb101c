/** Two values closer than this (relative) share a rank: they differ by the order of summation only. */
const SAME_RANK_TOLERANCE = 1e-12;

/** Vertices by value, highest first, equal values by number, undefined ones last. O(n log n). */
export function byValue(values: ArrayLike<number | null>): number[] {
  return Array.from(values, (_, vertex) => vertex).sort(
    (a, b) => (values[b] ?? Number.NEGATIVE_INFINITY) - (values[a] ?? Number.NEGATIVE_INFINITY) || a - b,
  );
}

/** Competition rank (1, 2, 2, 4) of each vertex by value; null where there is no value. O(n log n). */
export function competitionRanks(values: readonly (number | null)[], order = byValue(values)): (number | null)[] {
  const ranks: (number | null)[] = values.map(() => null);
  let rank = 0;
  let valueOfRank = Number.NaN;
  order.forEach((vertex, position) => {
    const value = values[vertex]!;
    if (value === null) return;
    const isSame =
      Math.abs(value - valueOfRank) <= SAME_RANK_TOLERANCE * Math.max(Math.abs(value), Math.abs(valueOfRank));
    if (!isSame) {
      rank = position + 1;
      valueOfRank = value;
    }
    ranks[vertex] = rank;
  });
  return ranks;
}
