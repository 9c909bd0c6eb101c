import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/** The rows of a graph with every arc turned round; rows are sorted by target. O(n + m). */
export function transposedRows({
  n,
  offsets,
  targets,
  weights,
}: AnalysedGraph): Pick<AnalysedGraph, 'offsets' | 'targets' | 'weights'> {
  const starts = new Uint32Array(n + 1);
  for (const target of targets) starts[target + 1]! += 1;
  for (let v = 0; v < n; v += 1) starts[v + 1]! += starts[v]!;
  const next = starts.slice(0, n);
  const turned = new Uint32Array(targets.length);
  const turnedWeights = weights === null ? null : new Float64Array(targets.length);
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const at = next[targets[e]!]!;
      next[targets[e]!]! += 1;
      turned[at] = v;
      if (turnedWeights !== null) turnedWeights[at] = weights![e]!;
    }
  }
  return { offsets: starts, targets: turned, weights: turnedWeights };
}
