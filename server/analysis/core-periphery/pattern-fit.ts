import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';

/** Fits closer than this are equal. */
export const LEAST_GAIN = 1e-12;

/** A graph by its pairs, with what the fit of any core needs. */
export interface PairWeights {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** a_uv + a_vu of every entry. */
  readonly mutual: Float64Array;
  /** Σ a over ordered pairs. */
  readonly total: number;
  /** Σ (a − mean)² over ordered pairs, those without a tie too. */
  readonly spread: number;
}

/** The pairs of a graph. O(n + m). */
export function pairWeights(graph: AnalysedGraph): PairWeights {
  const { n, offsets, targets, out, back } = symmetricRows(graph);
  const all = n * (n - 1);
  const total = out.reduce((sum, weight) => sum + weight, 0);
  const mean = total / all;
  return {
    n,
    offsets,
    targets,
    mutual: out.map((weight, e) => weight + back[e]!),
    total,
    // From the mean, not from Σ a²: amounts that hardly differ would leave nothing of the difference.
    spread: out.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) + (all - out.length) * mean ** 2,
  };
}

/** Whether all ordered pairs weigh the same, so that no pattern correlates with them. O(m). */
export function isUniform({ n, targets, offsets }: PairWeights, graph: AnalysedGraph): boolean {
  if (targets.length === 0) return true;
  const isComplete = targets.length === n * (n - 1) && graph.targets.length === offsets[n]!;
  return isComplete && (graph.weights === null || graph.weights.every((weight) => weight === graph.weights![0]));
}

/**
 * Pearson's r between the weights of all ordered pairs and the ideal pattern of a core of k: 1 for pairs with an end in the
 * core, 0 within the periphery. `covered` is the weight of the pairs with an end in the core. k from 1 to n − 2: else the
 * pattern is the same everywhere.
 *
 * r = (covered − S·P/N)/√(Σ(a − S/N)² · (P − P²/N)), N = n(n − 1), P = N − (n − k)(n − k − 1), S = Σa.
 */
export function patternFit({ n, total, spread }: PairWeights, k: number, covered: number): number {
  const all = n * (n - 1);
  const ideal = idealPairs(n, k);
  return (covered - (total * ideal) / all) / Math.sqrt(spread * (ideal - ideal ** 2 / all));
}

/** Ordered pairs with an end in a core of k. */
const idealPairs = (n: number, k: number): number => n * (n - 1) - (n - k) * (n - k - 1);

/**
 * Fit of a core reckoned from its members alone and from differences with the mean, free of what many small steps and large
 * sums leave behind. O(n + m).
 */
export function fitOf(pairs: PairWeights, inCore: Uint8Array): number {
  const { n, offsets, targets, mutual, total, spread } = pairs;
  const all = n * (n - 1);
  const mean = total / all;
  const ideal = idealPairs(
    n,
    inCore.reduce((sum, one) => sum + one, 0),
  );
  let tied = 0;
  let covariance = 0;
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (targets[e]! < v || (inCore[v] === 0 && inCore[targets[e]!] === 0)) continue;
      covariance += mutual[e]! - 2 * mean;
      tied += 2;
    }
  }
  return (covariance - (ideal - tied) * mean) / Math.sqrt(spread * (ideal - ideal ** 2 / all));
}
