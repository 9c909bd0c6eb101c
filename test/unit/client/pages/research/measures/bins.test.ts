import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, quantile } from '../../../../../../client/pages/research/measures/bins.ts';

const counts = (values: readonly number[]) => histogramOf(values).bins.map(({ from, to, count }) => [from, to, count]);

describe('the distribution of values', () => {
  it('has a bar a value where they are few and whole, empty ones included', () => {
    expect(counts([0, 0, 1, 3])).toEqual([
      [0, 0, 2],
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 1],
    ]);
  });

  it('has one bar where all are the same, and none where there are none', () => {
    expect(counts([0.5, 0.5])).toEqual([[0.5, 0.5, 2]]);
    expect(counts([])).toEqual([]);
  });

  it('has bars of a round width where values are spread evenly', () => {
    const { bins, isLog } = histogramOf(Array.from({ length: 100 }, (_, i) => i / 100));
    expect(isLog).toBe(false);
    expect(bins).toHaveLength(20);
    expect(bins.every(({ count }) => count === 5)).toBe(true);
    expect(bins[1]).toEqual({ from: 0.05, to: 0.1, count: 5 });
  });

  it('is logarithmic where values are skewed, with a bar of its own for 0', () => {
    const values = [0, 0, ...new Array(30).fill(1), ...new Array(10).fill(3), 8, 100];
    expect(histogramOf(values)).toMatchObject({ isLog: true, hasZeros: true });
    expect(counts(values)).toEqual([
      [0, 0, 2],
      [1, 2, 30],
      [2, 4, 10],
      [4, 8, 0],
      [8, 16, 1],
      [16, 32, 0],
      [32, 64, 0],
      [64, 128, 1],
    ]);
  });

  it('puts every value in one bar of at most 20, whatever the values', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((one) => Number(one.toPrecision(9))),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.double({ noNaN: true, min: 1e-9, max: 1e9 }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
        const { bins } = histogramOf(values);
        expect(bins.length).toBeGreaterThan(0);
        expect(bins.length).toBeLessThanOrEqual(20);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('takes values that no bar could part for one', () => {
    expect(histogramOf([0, 5e-324]).bins).toEqual([{ from: 0, to: 0, count: 2 }]);
  });

  it('takes quantiles between neighbours', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([7], 0.9)).toBe(7);
  });
});
