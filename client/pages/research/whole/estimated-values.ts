import type { WholeNetwork } from '../../../api/research-queries.ts';
import { sampledPathsOf } from '../../../state/sampled-paths.ts';
import type { ValueKey } from './value-groups.ts';

/** Values that rest on how often actors lie between others, and on how far these are apart. */
const BETWEEN: readonly ValueKey[] = ['betweennessCentralisation'];
const DISTANCES: readonly ValueKey[] = ['averagePathLength', 'distanceFragmentation', 'closenessCentralisation'];

/** Which values of the whole network are estimates, as its shortest paths were sampled. */
export function estimatedValues({ parameters, values }: Pick<WholeNetwork, 'parameters' | 'values'>): ValueKey[] {
  const sampled = sampledPathsOf(parameters);
  if (sampled === undefined) return [];
  const keys = sampled.isDistanceSampled ? [...DISTANCES, ...BETWEEN] : BETWEEN;
  return keys.filter((key) => values[key] !== null);
}
