/** Two values closer than this (relative) share a rank: they differ by the order of summation only. */
const SAME_RANK_TOLERANCE = 1e-12;

export interface Ranking {
  /** Vertices by value, highest first, those that share a rank by number, undefined ones last. */
  readonly order: number[];
  /** Competition rank (1, 2, 2, 4) of each vertex; null where there is no value. */
  readonly ranks: (number | null)[];
}

/** Orders and ranks vertices by value; a value shares the rank of the highest one within the tolerance. O(n log n). */
export function ranking(values: ArrayLike<number | null>): Ranking {
  const order = Array.from(values, (_, vertex) => vertex).sort(
    (a, b) => (values[b] ?? Number.NEGATIVE_INFINITY) - (values[a] ?? Number.NEGATIVE_INFINITY) || a - b,
  );
  const ranks = Array.from<number | null>({ length: values.length }).fill(null);
  for (let start = 0; start < order.length; ) {
    const highest = values[order[start]!] ?? null;
    if (highest === null) break;
    let end = start + 1;
    while (end < order.length && isSame(values[order[end]!] ?? null, highest)) end += 1;
    // The last bit put them in order: their numbers do.
    const alike = order.slice(start, end).sort((a, b) => a - b);
    alike.forEach((vertex, i) => {
      order[start + i] = vertex;
      ranks[vertex] = start + 1;
    });
    start = end;
  }
  return { order, ranks };
}

const isSame = (value: number | null, highest: number): boolean =>
  value !== null && Math.abs(value - highest) <= SAME_RANK_TOLERANCE * Math.max(Math.abs(value), Math.abs(highest));

/** Vertices in the order of their ranking. O(n log n). */
export const byValue = (values: ArrayLike<number | null>): number[] => ranking(values).order;

/** The ranks of a ranking. O(n log n). */
export const competitionRanks = (values: ArrayLike<number | null>): (number | null)[] => ranking(values).ranks;
