import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#analysis/back-test/tie-averaged';

/** All orders of n things. */
function* permutations(items: readonly number[]): Iterable<readonly number[]> {
  if (items.length === 0) yield [];
  for (const one of items)
    for (const rest of permutations(items.filter((other) => other !== one))) yield [one, ...rest];
}

/** The same by listing every order of the candidates that the scores allow. */
function naive(scores: readonly number[], found: readonly boolean[]) {
  let [orders, reciprocal, hits] = [0, 0, 0];
  for (const order of permutations(scores.map((_, i) => i))) {
    if (order.some((one, at) => at > 0 && scores[one]! > scores[order[at - 1]!]!)) continue;
    const rank = order.findIndex((one) => found[one]) + 1;
    orders += 1;
    if (rank > 0) reciprocal += 1 / rank;
    if (rank > 0 && rank <= 3) hits += 1;
  }
  let [right, pairs] = [0, 0];
  for (const [i, is] of found.entries()) {
    for (const [j, other] of found.entries()) {
      if (!is || other) continue;
      pairs += 1;
      right += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
    }
  }
  return { reciprocalRank: reciprocal / orders, hitAt3: hits / orders, auc: pairs === 0 ? null : right / pairs };
}

describe('judging an order of candidates', () => {
  it('averages over all orders of equal scores: two equal ones, one of them found', () => {
    expect(judge([1, 1], [true, false])).toEqual({ reciprocalRank: 0.75, hitAt3: 1, auc: 0.5 });
  });

  it('has no AUC where all became partners, and no rank where none did', () => {
    expect(judge([2, 1], [true, true])).toEqual({ reciprocalRank: 1, hitAt3: 1, auc: null });
    expect(judge([2, 1], [false, false])).toEqual({ reciprocalRank: 0, hitAt3: 0, auc: null });
  });

  it('takes scores that differ in the last digits only as equal: they are sums in another order', () => {
    expect(judge([0.1 + 0.2, 0.3], [false, true]).reciprocalRank).toBe(0.75);
  });

  it('equals listing every order', () => {
    const one = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (candidates) => {
        const scores = candidates.map(([score]) => score);
        const found = candidates.map(([, is]) => is);
        const [ours, theirs] = [judge(scores, found), naive(scores, found)];
        expect(ours.reciprocalRank).toBeCloseTo(theirs.reciprocalRank, 12);
        expect(ours.hitAt3).toBeCloseTo(theirs.hitAt3, 12);
        if (theirs.auc === null) expect(ours.auc).toBeNull();
        else expect(ours.auc).toBeCloseTo(theirs.auc, 12);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
