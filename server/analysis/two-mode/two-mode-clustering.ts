import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import { type MeasureContext, undefinedValues, type VertexValues } from '../measure.ts';
import type { Sides } from './sides.ts';

/** Called with an actor, another that it shares partners with, and how many. */
type OverlapVisitor = (v: number, other: number, shared: number) => void;

/** Visits every ordered pair of actors with partners in common. O(Σ degree²). */
export function forEachOverlap(graph: AnalysedGraph, visit: OverlapVisitor): void {
  const shared = new Uint32Array(graph.n);
  for (let v = 0; v < graph.n; v += 1) {
    const met: number[] = [];
    for (const partner of neighboursOf(graph, v)) {
      for (const other of neighboursOf(graph, partner)) {
        if (other === v) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += 1;
      }
    }
    for (const other of met) {
      visit(v, other, shared[other]!);
      shared[other] = 0;
    }
  }
}

/**
 * Mean overlap with those that share a partner: |N(u)∩N(v)|/|N(u)∪N(v)| averaged over the v at distance 2; 0 where
 * there are none, by convention. O(Σ degree²). Latapy, Magnien & Del Vecchio 2008.
 */
export function overlapClustering(graph: AnalysedGraph): Float64Array {
  const sums = new Float64Array(graph.n);
  const counts = new Uint32Array(graph.n);
  forEachOverlap(graph, (v, other, shared) => {
    sums[v]! += shared / (rowLength(graph, v) + rowLength(graph, other) - shared);
    counts[v]! += 1;
  });
  return sums.map((sum, v) => (counts[v] === 0 ? 0 : sum / counts[v]!));
}

/** {@link overlapClustering} of the actors that stand on a side. */
export function twoModeClustering({ graph }: MeasureContext, { of }: Sides): VertexValues {
  if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
  const values = Array.from(overlapClustering(graph), (value, v) => (of[v]! < 0 ? null : value));
  return { values, reason: 'no-side' };
}
