/** How well a ranking found the partners of one query, equal scores averaged over all their orders. */
export interface Outcome {
  /** Expected 1/rank of the first partner. */
  readonly reciprocalRank: number;
  /** Probability that a partner is among the first three. */
  readonly hitAt3: number;
  /** Share of (partner, other) pairs that are in the right order, equal ones counting half; null where all are partners. */
  readonly auc: number | null;
}

export const HITS_AMONG = 3;
/** Sums of the same terms in another order differ in the last digits: scores equal to so many are equal. */
const DIGITS = 12;

/**
 * Judges scores against what was found; a random order of equal scores is averaged exactly, so that no method gains or
 * loses by the order in which actors happen to be stored. With h candidates above the block of s equal ones in which
 * the first of k partners stands, P(it is the j-th of them) = C(s − j, k − 1)/C(s, k). O(n log n).
 */
export function judge(scores: readonly number[], found: readonly boolean[]): Outcome {
  const order = scores
    .map((score, i) => ({ score: Number(score.toPrecision(DIGITS)), found: found[i]! }))
    .sort((a, b) => b.score - a.score);
  const partners = found.filter(Boolean).length;
  const others = found.length - partners;
  let first: Pick<Outcome, 'reciprocalRank' | 'hitAt3'> | undefined;
  let othersBelow = others;
  let rightPairs = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let hits = 0;
    while (end < order.length && order[end]!.score === order[start]!.score) {
      if (order[end]!.found) hits += 1;
      end += 1;
    }
    const misses = end - start - hits;
    othersBelow -= misses;
    rightPairs += hits * (othersBelow + misses / 2);
    if (hits > 0) first ??= firstAmong(start, end - start, hits);
    start = end;
  }
  return {
    ...(first ?? { reciprocalRank: 0, hitAt3: 0 }),
    auc: partners === 0 || others === 0 ? null : rightPairs / (partners * others),
  };
}

function firstAmong(above: number, size: number, hits: number): Pick<Outcome, 'reciprocalRank' | 'hitAt3'> {
  let reciprocalRank = 0;
  let hitAt3 = 0;
  // P(first at 1) = k/s; each next one from the last: ·(s − j − k + 1)/(s − j).
  let probability = hits / size;
  for (let j = 1; j <= size - hits + 1; j += 1) {
    reciprocalRank += probability / (above + j);
    if (above + j <= HITS_AMONG) hitAt3 += probability;
    probability *= (size - j - hits + 1) / (size - j);
  }
  return { reciprocalRank, hitAt3 };
}
