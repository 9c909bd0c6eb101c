import type { MeasureContext } from '../measure.ts';
import { robinsAlexanderClustering } from './robins-alexander-clustering.ts';
import type { Sides } from './sides.ts';
import { overlapClustering } from './two-mode-clustering.ts';

type Reason = 'no-ties' | 'no-three-ties-in-a-row' | 'one-mode-only' | 'not-two-mode';
type Key =
  | 'density'
  | 'transitivity'
  | 'averageClustering'
  | 'degreeCentralisation'
  | 'betweennessCentralisation'
  | 'closenessCentralisation';

/**
 * What whole-network values are in their form for two sides: density m/(n₀ n₁), transitivity after Robins & Alexander,
 * mean clustering after Latapy. Freeman's centralisation has none here. O(Σ degree²).
 */
export function twoModeValues({ graph }: MeasureContext, sides: Sides | null): Record<Key, number | Reason> {
  const value = (compute: (sides: Sides) => number | Reason): number | Reason => {
    if (sides === null) return 'not-two-mode';
    return graph.m === 0 ? 'no-ties' : compute(sides);
  };
  return {
    density: value(({ sizes }) => graph.m / (sizes[0] * sizes[1])),
    transitivity: value(() => robinsAlexanderClustering(graph) ?? 'no-three-ties-in-a-row'),
    averageClustering: value(({ sizes }) => {
      const sum = overlapClustering(graph).reduce((all, one) => all + one, 0);
      return sum / (sizes[0] + sizes[1]);
    }),
    degreeCentralisation: 'one-mode-only',
    betweennessCentralisation: 'one-mode-only',
    closenessCentralisation: 'one-mode-only',
  };
}
