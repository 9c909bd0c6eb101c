import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/** 1/d in steps along the arcs from a vertex to every other, 1 for itself, 0 where there is no route. O(n + m). */
export function inverseDistances(
  { n, offsets, targets }: Pick<AnalysedGraph, 'n' | 'offsets' | 'targets'>,
  source: number,
): Float64Array {
  const inverse = new Float64Array(n);
  inverse[source] = 1;
  let front = [source];
  for (let level = 1; front.length > 0; level += 1) {
    const next: number[] = [];
    for (const v of front) {
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        if (inverse[targets[e]!]! > 0) continue;
        inverse[targets[e]!] = 1 / level;
        next.push(targets[e]!);
      }
    }
    front = next;
  }
  return inverse;
}
