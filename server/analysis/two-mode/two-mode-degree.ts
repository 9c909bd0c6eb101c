import { rowLength } from '../graph/analysed-graph.ts';
import { type MeasureContext, type MeasureOptions, undefinedValues, type VertexValues } from '../measure.ts';
import type { Sides } from './sides.ts';

/** Number of partners; normalised by the number of actors on the other side. O(n). Borgatti & Everett 1997. */
export function twoModeDegree(
  { graph }: MeasureContext,
  { of, sizes }: Sides,
  { normalized }: MeasureOptions,
): VertexValues {
  if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
  const values = Array.from(of, (side, v) => {
    if (side < 0) return null;
    return normalized ? rowLength(graph, v) / sizes[side === 0 ? 1 : 0] : rowLength(graph, v);
  });
  return { values, reason: 'no-side' };
}
