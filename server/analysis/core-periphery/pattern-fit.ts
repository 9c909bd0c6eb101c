import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';

/** A graph by its pairs, with what the fit of any core needs. */
export interface PairWeights {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** a_uv + a_vu of every entry. */
  readonly mutual: Float64Array;
  /** Σ a over ordered pairs. */
  readonly total: number;
  /** Σ a² over ordered pairs. */
  readonly squares: number;
}

/** The pairs of a graph. O(n + m). */
export function pairWeights(graph: AnalysedGraph): PairWeights {
  const { n, offsets, targets, out, back } = symmetricRows(graph);
  return {
    n,
    offsets,
    targets,
    mutual: out.map((weight, e) => weight + back[e]!),
    total: out.reduce((sum, weight) => sum + weight, 0),
    squares: out.reduce((sum, weight) => sum + weight ** 2, 0),
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
 * r = (covered − S·P/N)/√((Σa² − S²/N)(P − P²/N)), N = n(n − 1), P = N − (n − k)(n − k − 1), S = Σa.
 */
export function patternFit({ n, total, squares }: PairWeights, k: number, covered: number): number {
  const all = n * (n - 1);
  const ideal = all - (n - k) * (n - k - 1);
  const variance = (squares - total ** 2 / all) * (ideal - ideal ** 2 / all);
  return (covered - (total * ideal) / all) / Math.sqrt(variance);
}

/** The weight of the pairs with an end in the core. O(n + m). */
function coveredWeight({ n, offsets, targets, mutual }: PairWeights, inCore: Uint8Array): number {
  let covered = 0;
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (targets[e]! > v && (inCore[v] === 1 || inCore[targets[e]!] === 1)) covered += mutual[e]!;
    }
  }
  return covered;
}

/** Fit of a core reckoned from its members alone, free of what many small steps leave behind. O(n + m). */
export function fitOf(pairs: PairWeights, inCore: Uint8Array): number {
  const size = inCore.reduce((sum, one) => sum + one, 0);
  return patternFit(pairs, size, coveredWeight(pairs, inCore));
}
