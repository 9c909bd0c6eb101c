import { inDegrees } from '../actors/degree.ts';
import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
import type { MeasureContext } from '../measure.ts';

/**
 * Newman's assortativity by type: (Σ e_tt − Σ a_t b_t)/(1 − Σ a_t b_t), e the share of arcs between types (each
 * undirected pair twice). Null without ties, or where all ends are of one type. O(n + m). Newman 2003.
 */
export function typeAssortativity({ snapshot, graph }: MeasureContext): number | null {
  const arcs = graph.targets.length;
  if (arcs === 0) return null;
  let within = 0;
  const from = new Map<string, number>();
  const to = new Map<string, number>();
  const typeOf = (v: number) => snapshot.actors[graph.actorOf[v]!]!.type;
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const a = typeOf(v);
      const b = typeOf(graph.targets[e]!);
      if (a === b) within += 1;
      from.set(a, (from.get(a) ?? 0) + 1);
      to.set(b, (to.get(b) ?? 0) + 1);
    }
  }
  let expected = 0;
  for (const [type, count] of from) expected += (count / arcs) * ((to.get(type) ?? 0) / arcs);
  return expected === 1 ? null : (within / arcs - expected) / (1 - expected);
}

/**
 * Newman's assortativity by degree: the correlation of the degrees at both ends of a tie (each undirected pair both
 * ways); directed, of the arcs out of its beginning and those into its end. Null without ties, or where all degrees at
 * one of the ends are equal. O(n + m). Newman 2003.
 */
export function degreeAssortativity(graph: AnalysedGraph): number | null {
  const arcs = graph.targets.length;
  if (arcs === 0) return null;
  const inward = inDegrees(graph);
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumYY = 0;
  let sumXY = 0;
  for (let v = 0; v < graph.n; v += 1) {
    const x = rowLength(graph, v);
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const y = inward[graph.targets[e]!]!;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumYY += y * y;
      sumXY += x * y;
    }
  }
  // Sums of whole numbers are exact, so equal degrees give an exact zero here.
  const varianceX = arcs * sumXX - sumX * sumX;
  const varianceY = arcs * sumYY - sumY * sumY;
  if (varianceX === 0 || varianceY === 0) return null;
  return (arcs * sumXY - sumX * sumY) / Math.sqrt(varianceX * varianceY);
}
