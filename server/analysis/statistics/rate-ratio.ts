import { type GammaDistribution, gammaCdf, gammaQuantile } from './gamma-distribution.ts';

/** A count beside what was expected: variance of the expectation μ + αμ². */
export interface CountedAgainst {
  readonly count: number;
  readonly mu: number;
  readonly alpha: number;
}

/** What is known of the rate ratio r (true rate over expected rate) given the count: Gamma(1/α + y, 1/α + μ). */
const ratioGiven = ({ count, mu, alpha }: CountedAgainst): GammaDistribution => ({
  shape: 1 / alpha + count,
  rate: 1 / alpha + mu,
});

/** P(r < ratio | count). O(√(1/α + count)). */
export const probabilityBelow = (counted: CountedAgainst, ratio: number): number =>
  gammaCdf(ratioGiven(counted), ratio);

/** The r below which the rate ratio lies with a probability in (0, 1). */
export const ratioQuantile = (counted: CountedAgainst, probability: number): number =>
  gammaQuantile(ratioGiven(counted), probability);
