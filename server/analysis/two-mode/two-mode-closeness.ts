import { type MeasureContext, undefinedValues, type VertexValues } from '../measure.ts';
import type { Sides } from './sides.ts';

/**
 * (n_other + 2(n_own − 1))/Σd: the least that distances can add up to over what they do, times the share of the others
 * that are reached; an isolate has 0 by convention. Unweighted only. O(n · m). Borgatti & Everett 1997.
 */
export function twoModeCloseness({ graph, paths }: MeasureContext, { of, sizes }: Sides): VertexValues {
  if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
  if (graph.weights !== null) return undefinedValues(graph.n, 'weighted');
  const others = sizes[0] + sizes[1] - 1;
  const values = Array.from(of, (side, v) => {
    if (side < 0) return null;
    const reached = paths.reachable[v]! - 1;
    if (reached === 0) return 0;
    const least = sizes[side === 0 ? 1 : 0] + 2 * (sizes[side as 0 | 1] - 1);
    return (least / paths.distanceSum[v]!) * (reached / others);
  });
  return { values, reason: 'no-side' };
}
