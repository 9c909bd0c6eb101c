import type { ExpectationTold } from '../../finding.ts';
import { likeliestDispersion } from '../../statistics/dispersion.ts';
import { fitNegativeBinomial, pearsonDispersion } from '../../statistics/negative-binomial.ts';
import type { DatedNetwork } from '../dated-network.ts';
import { type Column, designOf } from './design.ts';
import { gowerDistance } from './gower.ts';
import { type Traits, traitsOf } from './traits.ts';

const REGRESSION_FROM = 60;
const ALIKE_FROM = 20;
const ALIKE = 15;
const RIDGE = 1;
/** Two distances that differ by no more are the same but for rounding. */
const SAME_DISTANCE = 1e-12;

/** How many partners each initiative could be expected to have. */
export interface ExpectedPartners {
  readonly traits: Traits;
  readonly mu: Float64Array;
  /** Dispersion of each: variance μ + αμ². */
  readonly alpha: Float64Array;
  readonly model: Omit<ExpectationTold, 'notAsked' | 'flagged' | 'expectedFalseFlags'>;
}

/** Why nothing is expected. */
export type NoExpectation = 'too-few-initiatives' | 'no-ties-yet' | 'expectation-not-settled';

/**
 * Expected numbers of partners of all initiatives on the day. From 60 initiatives on by NB2 regression on their traits,
 * ridge 1; from 20 to 59 μ is the mean, and α the likeliest, of the 15 most alike by Gower's distance (all that are as
 * near as the fifteenth count, so that no order of ids decides); below 20 nothing is said.
 * O(rounds · n · traits²), or O(n² · traits) below 60.
 */
export function expectedPartners(network: DatedNetwork): ExpectedPartners | NoExpectation {
  const traits = traitsOf(network);
  const n = traits.vertices.length;
  if (n < ALIKE_FROM) return 'too-few-initiatives';
  if (traits.partners.every((count) => count === 0)) return 'no-ties-yet';
  return n < REGRESSION_FROM ? byTheMostAlike(traits) : byRegression(traits);
}

function byRegression(traits: Traits): ExpectedPartners | NoExpectation {
  const { columns, dropped } = designOf(traits);
  const fit = fitNegativeBinomial(
    columns.map(({ values }) => values),
    traits.partners,
    RIDGE,
  );
  if (!fit.converged) return 'expectation-not-settled';
  return {
    traits,
    mu: fit.mu,
    alpha: new Float64Array(traits.vertices.length).fill(fit.alpha),
    model: {
      method: 'negative-binomial',
      fittedOn: traits.vertices.length,
      alpha: fit.alpha,
      logLikelihood: fit.logLikelihood,
      pearsonDispersion: pearsonDispersion(traits.partners, fit),
      iterations: fit.iterations,
      converged: fit.converged,
      intercept: fit.intercept,
      covariates: columns.map((column, j) => covariateTold(column, fit.coefficients[j]!)),
      dropped,
    },
  };
}

function byTheMostAlike(traits: Traits): ExpectedPartners {
  const n = traits.vertices.length;
  const { columns, dropped } = designOf(traits);
  // Few per province make no coefficient, but whether two share one can be compared.
  const without = dropped.filter(({ reason }) => reason !== 'few-per-province').map(({ name }) => name);
  const distance = gowerDistance(traits, without);
  const mu = new Float64Array(n);
  const alpha = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const others = Array.from({ length: n }, (_, j) => ({ j, away: distance(i, j) }))
      .filter(({ j }) => j !== i)
      .sort((a, b) => a.away - b.away);
    const reach = others[ALIKE - 1]!.away + SAME_DISTANCE;
    const counts = others.filter(({ away }) => away <= reach).map(({ j }) => traits.partners[j]!);
    mu[i] = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    alpha[i] = likeliestDispersion(counts, new Float64Array(counts.length).fill(mu[i]!));
  }
  return {
    traits,
    mu,
    alpha,
    model: {
      method: 'alike',
      fittedOn: n,
      alpha: null,
      logLikelihood: null,
      pearsonDispersion: null,
      iterations: 0,
      converged: true,
      intercept: null,
      covariates: columns
        .filter(({ name }) => !name.endsWith('-unknown') && !name.startsWith('province:'))
        .map((column) => covariateTold(column, null)),
      dropped: dropped.filter(({ name }) => without.includes(name)),
    },
  };
}

const covariateTold = ({ name, mean, deviation, missing }: Column, coefficient: number | null) => ({
  name,
  coefficient,
  mean,
  deviation,
  missing,
});
