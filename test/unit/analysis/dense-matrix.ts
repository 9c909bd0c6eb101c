import type { AnalysedGraph } from '#analysis/graph/analysed-graph';

/** A graph as a matrix of weights, 0 where there is no tie: what naive second implementations reckon with. */
export function matrixOf(graph: AnalysedGraph): number[][] {
  const a = Array.from({ length: graph.n }, () => new Array<number>(graph.n).fill(0));
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      a[v]![graph.targets[e]!] = graph.weights === null ? 1 : graph.weights[e]!;
    }
  }
  return a;
}

export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
