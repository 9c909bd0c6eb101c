import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { likeliestDispersion } from '#analysis/statistics/dispersion';
import { gammaQuantile, lowerGamma } from '#analysis/statistics/gamma-distribution';
import { logGamma } from '#analysis/statistics/log-gamma';
import {
  fitNegativeBinomial,
  logLikelihood,
  negativeBinomialQuantile,
  pearsonDispersion,
} from '#analysis/statistics/negative-binomial';
import { probabilityBelow } from '#analysis/statistics/rate-ratio';

interface Oracle {
  readonly gamma: readonly { a: number; x: number; p: number }[];
  readonly quantiles: readonly { a: number; p: number; x: number }[];
  readonly counts: readonly {
    name: string;
    ridge: number;
    columns: number[][];
    y: number[];
    intercept: number;
    coefficients: number[];
    alpha: number;
    logLikelihood: number;
  }[];
}
const oracle = JSON.parse(readFileSync(new URL('./fixtures/distributions.json', import.meta.url), 'utf8')) as Oracle;

describe('the gamma distribution', () => {
  it('has the factorials and the half-integers', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  });

  it("agrees with scipy's gammainc to 1e-12", () => {
    for (const { a, x, p } of oracle.gamma) {
      expect(Math.abs(lowerGamma(a, x) - p), `P(${a}, ${x})`).toBeLessThan(1e-12);
    }
  });

  it("agrees with scipy's gammaincinv to 1e-11 of the value, and is the inverse", () => {
    for (const { a, p, x } of oracle.quantiles) {
      const found = gammaQuantile({ shape: a, rate: 1 }, p);
      expect(Math.abs(found - x), `quantile ${p} of ${a}: ${found}`).toBeLessThan(1e-11 * Math.max(x, 1e-290));
      expect(Math.abs(lowerGamma(a, found) - p)).toBeLessThan(1e-12);
    }
    expect(gammaQuantile({ shape: 2, rate: 4 }, 0.5)).toBeCloseTo(gammaQuantile({ shape: 2, rate: 1 }, 0.5) / 4, 14);
  });

  it('gives the published checks of the rate ratio', () => {
    // α = 0.5: r given y is Gamma(2 + y, 2 + μ).
    const below = (mu: number, count: number) => probabilityBelow({ count, mu, alpha: 0.5 }, 0.5);
    expect(below(5, 0)).toBeCloseTo(0.8641, 4);
    expect(below(8, 1)).toBeCloseTo(0.8753, 4);
    expect(below(3, 0)).toBeCloseTo(0.7127, 4);
  });

  it('refuses what it is not defined for', () => {
    expect(() => lowerGamma(0, 1)).toThrow(RangeError);
    expect(() => lowerGamma(1, -1)).toThrow(RangeError);
    expect(() => lowerGamma(1, Number.NaN)).toThrow(RangeError);
    expect(() => gammaQuantile({ shape: 1, rate: 1 }, 1)).toThrow(RangeError);
    expect(lowerGamma(2, Number.POSITIVE_INFINITY)).toBe(1);
  });
});

describe.each(oracle.counts)('the regression of counts: $name', (example) => {
  const y = Float64Array.from(example.y);
  const fit = fitNegativeBinomial(
    example.columns.map((column) => Float64Array.from(column)),
    y,
    example.ridge,
  );

  it('has the coefficients, dispersion and likelihood of the oracle to 1e-8', () => {
    expect(fit.converged).toBe(true);
    expect(Math.abs(fit.intercept - example.intercept)).toBeLessThan(1e-8);
    fit.coefficients.forEach((one, j) => {
      expect(Math.abs(one - example.coefficients[j]!)).toBeLessThan(1e-8);
    });
    expect(Math.abs(fit.alpha - example.alpha)).toBeLessThan(1e-8);
    expect(Math.abs(fit.logLikelihood - example.logLikelihood)).toBeLessThan(1e-8);
  });

  it('has residuals that add up: an unpenalised intercept leaves Σ (y − μ)/(1 + αμ) at zero', () => {
    const left = y.reduce((sum, count, i) => sum + (count - fit.mu[i]!) / (1 + fit.alpha * fit.mu[i]!), 0);
    expect(Math.abs(left)).toBeLessThan(1e-9);
    expect(pearsonDispersion(y, fit)).toBeGreaterThan(0.5);
    expect(pearsonDispersion(y, fit)).toBeLessThan(2);
  });
});

describe('counts without much to learn from', () => {
  it('takes the least dispersion where counts are as even as they can be', () => {
    const even = fitNegativeBinomial(
      [],
      Float64Array.from({ length: 30 }, () => 3),
      1,
    );
    expect(even.alpha).toBe(0.05);
    expect(even.mu[0]).toBeCloseTo(3, 12);
    expect(likeliestDispersion([0, 0, 0], [0, 0, 0])).toBe(0.05);
  });

  it('settles with a covariate that tells all apart', () => {
    const y = Float64Array.from([0, 0, 0, 0, 40, 50, 60, 70]);
    const x = Float64Array.from([-1, -1, -1, -1, 1, 1, 1, 1]);
    const fit = fitNegativeBinomial([x], y, 1);
    expect(fit.converged).toBe(true);
    expect(fit.coefficients[0]).toBeGreaterThan(0);
  });

  it('adds probabilities up to 1, and quantiles are the counts where they pass', () => {
    const probability = (count: number) => Math.exp(logLikelihood(Float64Array.of(count), Float64Array.of(5), 0.5));
    let sum = 0;
    const passed: number[] = [];
    for (let count = 0; count < 400; count += 1) {
      sum += probability(count);
      if (passed.length === 0 && sum >= 0.05) passed.push(count);
      if (passed.length === 1 && sum >= 0.95) passed.push(count);
    }
    expect(sum).toBeCloseTo(1, 12);
    expect([0.05, 0.95].map((p) => negativeBinomialQuantile(5, 0.5, p))).toEqual(passed);
    expect(negativeBinomialQuantile(0, 0.5, 0.95)).toBe(0);
  });
});
