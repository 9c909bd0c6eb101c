import { components } from '../kernels/components.ts';
import { type MeasureContext, undefinedValues, type VertexValues } from '../measure.ts';
import type { Sides } from './sides.ts';

/**
 * (r_other + 2(r_own − 1))/Σd · (r − 1)/(n − 1): the least that distances to those reached can add up to over what they
 * do, times the share of the others that are reached; r_other and r_own of the r reached stand on either side, itself
 * included. An isolate has 0 by convention; exact values are at most 1. Unweighted only. O(n · m).
 *
 * Borgatti & Everett 1997 for what hangs together; taking the sides of the whole network where it does not would let
 * small parts exceed 1.
 */
export function twoModeCloseness({ graph, paths }: MeasureContext, { of, sizes }: Sides): VertexValues {
  if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
  if (graph.weights !== null) return undefinedValues(graph.n, 'weighted');
  const others = sizes[0] + sizes[1] - 1;
  const parts = components(graph);
  const sidesOfParts = parts.sizes.map((): [number, number] => [0, 0]);
  of.forEach((side, v) => {
    if (side >= 0) sidesOfParts[parts.of[v]!]![side as 0 | 1] += 1;
  });
  const values = Array.from(of, (side, v) => {
    if (side < 0) return null;
    const reached = paths.reachable[v]! - 1;
    if (reached === 0) return 0;
    const reachedSides = sidesOfParts[parts.of[v]!]!;
    const least = reachedSides[side === 0 ? 1 : 0] + 2 * (reachedSides[side as 0 | 1] - 1);
    return (least / paths.distanceSum[v]!) * (reached / others);
  });
  return { values, reason: 'no-side' };
}
