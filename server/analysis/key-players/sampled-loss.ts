import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { inverseDistances } from '../kernels/inverse-distances.ts';
import { transposedRows } from '../kernels/transposed-rows.ts';
import type { SetObjective } from './best-set.ts';
import type { ResidualCloseness } from './residual-closeness.ts';

/**
 * How much closeness, Σ_{i≠j} 1/d_ij, goes with a set, estimated from some sources that are no candidates.
 *
 * What goes is what the members themselves are close to, which is reckoned exactly, and what the others lose because their
 * routes grow longer: only that is estimated, so that a few sources tell sets apart. One search per candidate (directed:
 * two) and per source beforehand, then one per source and set.
 */
export function sampledLoss(
  graph: AnalysedGraph,
  residual: ResidualCloseness,
  candidates: readonly number[],
  sources: Uint32Array,
): SetObjective {
  const { n } = graph;
  const turned = graph.directed ? { n, ...transposedRows(graph) } : undefined;
  /** 1/d between each candidate and all others: towards the candidate, and from it. */
  const towards = new Map<number, Float64Array>();
  const from = new Map<number, Float64Array>();
  const own = new Map<number, number>();
  const sumOf = (closeness: Float64Array) => closeness.reduce((sum, one) => sum + one, -1);
  for (const v of candidates) {
    const away = inverseDistances(graph, v);
    const back = turned === undefined ? away : inverseDistances(turned, v);
    from.set(v, away);
    towards.set(v, back);
    own.set(v, sumOf(away) + sumOf(back));
  }
  const whole = Float64Array.from(sources, (source) => residual.of(source));
  return {
    given: (others) => (last) => {
      const members = [...others, last];
      let lost = 0;
      for (const u of members) {
        lost += own.get(u)!;
        // What is between two members was counted with both.
        for (const v of members) if (v !== u) lost -= from.get(u)![v]!;
      }
      for (const v of members) residual.remove(v);
      let longer = 0;
      sources.forEach((source, i) => {
        let kept = whole[i]!;
        for (const v of members) kept -= towards.get(v)![source]!;
        longer += kept - residual.of(source);
      });
      for (const v of members) residual.putBack(v);
      return lost + (longer / sources.length) * (n - members.length);
    },
  };
}
