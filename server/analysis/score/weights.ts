import type { Actor } from '#model/actor';
import { confidenceByAsked } from './confidence-by-asked.ts';

/** The features of a possible tie, each in [0, 1]; null: not known, counts 0 and lowers confidence. */
export interface Features {
  readonly topology: number;
  readonly theme: number | null;
  readonly place: number | null;
  readonly funder: number;
  readonly needs: number | null;
}

export type FeatureName = keyof Features;

/** Weights of the score: z = −4 + Σ weight · feature, none below 0. */
export type Weights = Readonly<Record<FeatureName, number>>;

/** Set by judgement, not fitted. */
export const DEFAULT_WEIGHTS: Weights = {
  topology: 2,
  theme: 2,
  place: 1.5,
  funder: 0.5,
  needs: 1,
};
export const INTERCEPT = -4;

export const FEATURE_NAMES = Object.keys(DEFAULT_WEIGHTS) as FeatureName[];
/** What weights add up to, fitted ones too, so that scores can be compared. */
export const TOTAL_WEIGHT = FEATURE_NAMES.reduce((sum, name) => sum + DEFAULT_WEIGHTS[name], 0);

/** score = 1/(1 + e^−z). */
export function scoreOf(features: Features, weights: Weights): number {
  const z = FEATURE_NAMES.reduce((sum, name) => sum + weights[name] * (features[name] ?? 0), INTERCEPT);
  return 1 / (1 + Math.exp(-z));
}

/** Share of the weight that is known × 1, 0.7 or 0.4 as both, one or none of the two were asked. */
export function confidenceOf(features: Features, a: Actor, b: Actor, weights: Weights): number {
  const known = FEATURE_NAMES.reduce((sum, name) => sum + (features[name] === null ? 0 : weights[name]), 0);
  const asked = [a, b].filter(({ respondent }) => respondent === true).length;
  // Fitted weights add up to the total but for rounding.
  return Math.min(known / TOTAL_WEIGHT, 1) * confidenceByAsked(asked, 2);
}
