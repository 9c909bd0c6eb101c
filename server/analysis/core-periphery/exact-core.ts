import { GrowingCore } from './growing-core.ts';
import { LEAST_GAIN, type PairWeights, patternFit } from './pattern-fit.ts';

/** Most actors for which all cores are tried: about a million. */
export const EXACT_UP_TO = 20;

/**
 * The core of highest fit of all that there are; of equal ones the smallest, then the one with the lowest numbers. Goes
 * through the subsets so that each differs by one vertex from the one before (Gray code): O(2^n · n).
 */
export function exactCore(pairs: PairWeights): Uint8Array {
  const { n } = pairs;
  const core = new GrowingCore(pairs);
  let mask = 0;
  let best = { mask: 0, size: n, fit: Number.NEGATIVE_INFINITY };
  for (let step = 1; step < 2 ** n; step += 1) {
    const v = 31 - Math.clz32(step & -step);
    core.move(v);
    mask ^= 1 << v;
    const { size, covered } = core;
    if (size < 1 || size > n - 2) continue;
    const fit = patternFit(pairs, size, covered);
    const isEqual = Math.abs(fit - best.fit) <= LEAST_GAIN;
    const isBefore = size < best.size || (size === best.size && mask < best.mask);
    if (isEqual ? isBefore : fit > best.fit) best = { mask, size, fit };
  }
  return core.inCore.map((_, v) => (best.mask >> v) & 1);
}
