import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../server/analysis/score/quantile.ts';
import { ValueTally } from '../../../../server/analysis/score/value-tally.ts';

const tallyOf = (values: Iterable<number>): ValueTally => {
  const tally = new ValueTally();
  for (const value of values) tally.add(value);
  return tally;
};

describe('a tally of values', () => {
  it('has the quantiles of the list of all of them', () => {
    const value = fc.oneof(fc.constantFrom(0.1, 0.2, 0.25, 1), fc.double({ min: 1e-9, max: 10, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        expect(tallyOf(values).quantile(share)).toBe(quantile(values, share));
      }),
      { numRuns: 300 },
    );
  });

  it('holds more values than a million, and goes on after it was asked', () => {
    const values = Array.from({ length: 2_500_000 }, (_, index) => (index * 7_919) % 1_001);
    const tally = tallyOf(values);
    expect(tally.quantile(0.75)).toBe(quantile(values, 0.75));
    tally.add(5_000);
    expect(tally.quantile(1)).toBe(5_000);
    expect(tallyOf([]).quantile(0.5)).toBeNull();
  });
});
