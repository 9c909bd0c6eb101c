import { type Day, dateOfDay } from '#model/partial-date';
import type { Snapshot } from '../graph/snapshot.ts';
import { seededRandom, shuffled } from '../random.ts';
import { type LearningCase, learningPairs } from './learning-pairs.ts';
import { fitLogistic, type LogisticFit, logLoss, type Observations } from './logistic-regression.ts';
import { DEFAULT_WEIGHTS, FEATURE_NAMES, type Features, TOTAL_WEIGHT, type Weights } from './weights.ts';

/** Weights learnt from the network's own past, or why the default ones stay. */
export interface WeightFit {
  /** Null: not to be used. */
  readonly weights: Weights | null;
  /** Code of why they are not used; null where they are. */
  readonly reason: 'no-dated-ties' | 'too-few-new-ties' | 'features-tell-nothing' | 'weights-no-better' | null;
  /** What answers tell of it beside the weights. */
  readonly told: Readonly<Record<string, unknown>>;
}

const TIES_AT_LEAST = 100;
/** Of the ten pairs drawn for each tie; with less there is nothing to tell ties apart from. */
const NON_TIES_PER_TIE_AT_LEAST = 5;
const FOLDS = 5;
const L2 = 1;

/**
 * Fits the weights of the score to the ties that came: logistic regression (coefficients ≥ 0, L2 penalty 1, free
 * intercept) on {@link learningPairs}. Used only where at least 100 new ties are there to learn from and the mean
 * log-loss of held-out pairs is below that of the default weights, both with an intercept fitted to the same pairs (five
 * folds, a tie and the pairs drawn for it in one). Unknown features count 0, as in the score. The coefficients are
 * rescaled to add up to what the default weights do, so that scores stay comparable. The same seed gives the same weights.
 * O(n · m) for the features.
 */
export function fitWeights(snapshot: Snapshot, day: Day | null, seed: number): WeightFit {
  const pairs = learningPairs(snapshot, day, seed);
  if (pairs === null) return { weights: null, reason: 'no-dated-ties', told: { seed } };
  const { cut, cases, undatedTies } = pairs;
  const ties = cases.length;
  const nonTies = cases.reduce((sum, { untied }) => sum + untied.length, 0);
  const learntFrom = { cut: dateOfDay(cut), ties, nonTies, undatedTies, undatedFacts: 'as-recorded' };
  const told = { seed, learntFrom };
  if (ties < TIES_AT_LEAST || nonTies < NON_TIES_PER_TIE_AT_LEAST * ties)
    return { weights: null, reason: 'too-few-new-ties', told };
  const { coefficients, converged } = fitLogistic(observations(cases), L2);
  const how = { ...told, l2: L2, converged, folds: FOLDS, logLoss: heldOutLosses(cases, seed) };
  const sum = coefficients.reduce((total, one) => total + one, 0);
  if (sum === 0) return { weights: null, reason: 'features-tell-nothing', told: how };
  if (how.logLoss.fitted >= how.logLoss.default) return { weights: null, reason: 'weights-no-better', told: how };
  const weights = Object.fromEntries(FEATURE_NAMES.map((name, j) => [name, (coefficients[j]! * TOTAL_WEIGHT) / sum]));
  return { weights: weights as Weights, reason: null, told: how };
}

/** What parameters repeat of the weights in use. */
export const weightsTold = ({ weights, reason, told }: WeightFit): Readonly<Record<string, unknown>> =>
  weights === null
    ? { kind: 'default', ...DEFAULT_WEIGHTS, asked: 'fitted', reason, ...told }
    : { kind: 'fitted', ...weights, ...told };

/** Mean log-loss of every pair under fits that have not seen it. */
function heldOutLosses(cases: readonly LearningCase[], seed: number): { fitted: number; default: number } {
  const order = shuffled(cases.length, seededRandom(seed));
  const losses = { fitted: 0, default: 0 };
  let pairs = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (at: number) => at % FOLDS === fold;
    const of = (isHeldOut: boolean) => [...order].filter((_, at) => inFold(at) === isHeldOut).map((i) => cases[i]!);
    const [learnt, heldOut] = [of(false), of(true)];
    const judge = (toRows: (cases: readonly LearningCase[]) => Observations): number => {
      const fit: LogisticFit = fitLogistic(toRows(learnt), L2);
      const rows = toRows(heldOut);
      return logLoss(rows, fit) * rows.labels.length;
    };
    losses.fitted += judge(observations);
    losses.default += judge(withDefaultWeights);
    pairs += observations(heldOut).labels.length;
  }
  return { fitted: losses.fitted / pairs, default: losses.default / pairs };
}

const rowsOf = (cases: readonly LearningCase[]): Features[] => cases.flatMap(({ tied, untied }) => [tied, ...untied]);

const labelsOf = (cases: readonly LearningCase[]): Uint8Array =>
  Uint8Array.from(cases.flatMap(({ untied }) => [1, ...untied.map(() => 0)]));

const observations = (cases: readonly LearningCase[]): Observations => ({
  features: Float64Array.from(rowsOf(cases).flatMap((row) => FEATURE_NAMES.map((name) => row[name] ?? 0))),
  labels: labelsOf(cases),
});

/** Nothing to fit but the intercept. */
const withDefaultWeights = (cases: readonly LearningCase[]): Observations => ({
  features: new Float64Array(0),
  labels: labelsOf(cases),
  offsets: Float64Array.from(rowsOf(cases), (row) =>
    FEATURE_NAMES.reduce((sum, name) => sum + DEFAULT_WEIGHTS[name] * (row[name] ?? 0), 0),
  ),
});
