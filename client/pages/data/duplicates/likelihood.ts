/** How likely two actors are one, in words: scores are shares, and nobody reads a share. */
export type Likelihood = 'almostSure' | 'probable' | 'possible';

const ALMOST_SURE = 0.9;
const PROBABLE = 0.75;

export function likelihoodOf(score: number): Likelihood {
  if (score >= ALMOST_SURE) return 'almostSure';
  return score >= PROBABLE ? 'probable' : 'possible';
}
