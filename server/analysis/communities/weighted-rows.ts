import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';

/** A graph that communities are found on: vertices may stand for many, with what they hold inside kept as a loop. */
export interface WeightedRows {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Weight of all ties at a vertex, those inside it twice. */
  readonly strength: Float64Array;
  /** Sum of all strengths: twice the weight of all ties. */
  readonly total: number;
}

/** A graph as it is; both directions of a pair are added. O(n + m). */
export function weightedRows(graph: AnalysedGraph): WeightedRows {
  const { n, offsets, targets, out, back } = symmetricRows(graph);
  const weights = graph.directed ? out.map((weight, e) => weight + back[e]!) : out;
  const strength = new Float64Array(n);
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) strength[v]! += weights[e]!;
  }
  return { n, offsets, targets, weights, strength, total: strength.reduce((sum, one) => sum + one, 0) };
}

/** A graph whose vertices are the parts, numbered 0 … count − 1, of another. O(n + m). */
export function aggregatedRows(rows: WeightedRows, part: Int32Array, count: number): WeightedRows {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < rows.n; v += 1) members[part[v]!]!.push(v);
  const offsets = new Uint32Array(count + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const strength = new Float64Array(count);
  const weightTo = new Float64Array(count);
  members.forEach((list, own) => {
    const met: number[] = [];
    for (const v of list) {
      strength[own]! += rows.strength[v]!;
      for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e += 1) {
        const other = part[rows.targets[e]!]!;
        if (other === own) continue;
        if (weightTo[other] === 0) met.push(other);
        weightTo[other]! += rows.weights[e]!;
      }
    }
    for (const other of met) {
      targets.push(other);
      weights.push(weightTo[other]!);
      weightTo[other] = 0;
    }
    offsets[own + 1] = targets.length;
  });
  return {
    n: count,
    offsets,
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(weights),
    strength,
    total: rows.total,
  };
}

/**
 * Newman & Girvan's modularity with a resolution: Σ_C (w_C/total − resolution · (strength_C/total)²), w_C twice the weight
 * inside. For the graph as it is, not for aggregated ones. O(n + m).
 */
export function modularityOf(rows: WeightedRows, of: ArrayLike<number>, resolution: number): number {
  const strength = new Float64Array(rows.n);
  let inside = 0;
  for (let v = 0; v < rows.n; v += 1) {
    strength[of[v]!]! += rows.strength[v]!;
    for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e += 1) {
      if (of[v] === of[rows.targets[e]!]) inside += rows.weights[e]!;
    }
  }
  const expected = strength.reduce((sum, one) => sum + (one / rows.total) ** 2, 0);
  return inside / rows.total - resolution * expected;
}
