import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, logLoss, type Observations } from '#analysis/score/logistic-regression';

interface Oracle {
  readonly cases: readonly {
    name: string;
    l2: number;
    features: number[][];
    labels: number[];
    offsets: number[] | null;
    intercept: number;
    coefficients: number[];
    objective: number;
  }[];
}
const oracle = JSON.parse(readFileSync(new URL('./fixtures/logistic.json', import.meta.url), 'utf8')) as Oracle;

const observed = (features: number[][], labels: number[], offsets: number[] | null = null): Observations => ({
  features: Float64Array.from(features.flat()),
  labels: Uint8Array.from(labels),
  ...(offsets === null ? {} : { offsets: Float64Array.from(offsets) }),
});

describe('logistic regression with coefficients that may not be below 0', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ l2, features, labels, offsets, ...expected }) => {
    const data = observed(features, labels, offsets);
    const fit = fitLogistic(data, l2);
    expect(fit.converged).toBe(true);
    expect(fit.intercept).toBeCloseTo(expected.intercept, 8);
    fit.coefficients.forEach((one, j) => {
      expect(one).toBeCloseTo(expected.coefficients[j]!, 8);
    });
    expect(expected.coefficients.map((one) => one > 0)).toEqual([...fit.coefficients].map((one) => one > 0));
    const penalty = (l2 / 2) * fit.coefficients.reduce((sum, one) => sum + one * one, 0);
    expect(logLoss(data, fit) * labels.length + penalty).toBeCloseTo(expected.objective, 9);
  });

  it('is the optimum: no slope where free, none downwards where held at 0 (Karush, Kuhn & Tucker)', () => {
    const row = fc.tuple(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.nat(1),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 40 }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (rows, l2) => {
          const labels = rows.map(([, label]) => label);
          fc.pre(labels.includes(0) && labels.includes(1));
          const features = rows.map(([one]) => one);
          const { intercept, coefficients, converged } = fitLogistic(observed(features, labels), l2);
          expect(converged).toBe(true);
          const errors = features.map((one, i) => {
            const z = one.reduce((sum, value, j) => sum + value * coefficients[j]!, intercept);
            return 1 / (1 + Math.exp(-z)) - labels[i]!;
          });
          // A step is the last where it changes the objective by less than 1e-14 of it: a slope of about 1e-7.
          expect(errors.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
          coefficients.forEach((coefficient, j) => {
            const slope = errors.reduce((sum, error, i) => sum + error * features[i]![j]!, l2 * coefficient);
            expect(coefficient).toBeGreaterThanOrEqual(0);
            if (coefficient > 0) expect(slope).toBeCloseTo(0, 6);
            else expect(slope).toBeGreaterThanOrEqual(-5e-7);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('without features the intercept is the log of the odds', () => {
    const fit = fitLogistic(observed([], [1, 0, 0, 0]), 1);
    expect(fit.intercept).toBeCloseTo(Math.log(1 / 3), 12);
    expect(logLoss(observed([], [1, 0, 0, 0]), fit)).toBeCloseTo(-(Math.log(0.25) + 3 * Math.log(0.75)) / 4, 12);
  });

  it('refuses what has no optimum', () => {
    expect(() => fitLogistic(observed([[1], [0]], [1, 1]), 1)).toThrow(RangeError);
    expect(() => fitLogistic(observed([[1], [0]], [1, 0]), 0)).toThrow(RangeError);
  });
});
