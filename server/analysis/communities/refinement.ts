import { type Random, shuffled } from '../random.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** How much chance there is in refining: 0 always takes the best merge. In units of the mean weight of a tie. */
const RANDOMNESS = 0.01;

/**
 * Splits communities into parts that hang together: every vertex begins alone and may join one part of its own community,
 * if both are well connected to the rest of it and the merge gains; the better, the likelier. Gives the part of each
 * vertex, numbered from 0, and their number. About O(m). Traag, Waltman & Van Eck 2019.
 */
export function refined(
  rows: WeightedRows,
  of: Int32Array,
  resolution: number,
  random: Random,
): { part: Int32Array; count: number } {
  const { n, offsets, targets, weights, strength, total } = rows;
  const strengthOf = new Float64Array(n);
  for (let v = 0; v < n; v += 1) strengthOf[of[v]!]! += strength[v]!;
  const part = Int32Array.from({ length: n }, (_, v) => v);
  const partStrength = strength.slice();
  const partSize = new Uint32Array(n).fill(1);
  /** Weight between a part and the rest of its community. */
  const outward = new Float64Array(n);
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) if (of[targets[e]!] === of[v]) outward[v]! += weights[e]!;
  }
  const isWellConnected = (p: number, community: number) =>
    outward[p]! >= (resolution * partStrength[p]! * (strengthOf[community]! - partStrength[p]!)) / total;
  const scale = RANDOMNESS * (total / Math.max(1, targets.length));
  const weightTo = new Float64Array(n);
  for (const v of shuffled(n, random)) {
    if (partSize[part[v]!]! > 1 || !isWellConnected(v, of[v]!)) continue;
    const met: number[] = [];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (of[w] !== of[v]) continue;
      const p = part[w]!;
      if (weightTo[p] === 0) met.push(p);
      weightTo[p]! += weights[e]!;
    }
    const gains = met.map((p) =>
      isWellConnected(p, of[v]!) ? weightTo[p]! - (resolution * strength[v]! * partStrength[p]!) / total : 0,
    );
    const chosen = drawn(gains, scale, random);
    if (chosen !== undefined) {
      const p = met[chosen]!;
      outward[p]! += outward[v]! - 2 * weightTo[p]!;
      partStrength[p]! += strength[v]!;
      partSize[p]! += 1;
      partSize[v] = 0;
      part[v] = p;
    }
    for (const p of met) weightTo[p] = 0;
  }
  return numbered(part);
}

/** An index drawn with chance ∝ exp(gain/scale) among gains above 0; undefined where there is none. */
function drawn(gains: readonly number[], scale: number, random: Random): number | undefined {
  const most = gains.reduce((max, gain) => Math.max(max, gain), 0);
  if (most <= 0) return undefined;
  const chances = gains.map((gain) => (gain > 0 ? Math.exp((gain - most) / scale) : 0));
  let left = random() * chances.reduce((sum, chance) => sum + chance, 0);
  for (let i = 0; i < chances.length; i += 1) {
    left -= chances[i]!;
    if (left < 0 && chances[i]! > 0) return i;
  }
  return gains.indexOf(most);
}

/** The same parts with numbers from 0, in the order of their first vertex. */
export function numbered(labels: Int32Array): { part: Int32Array; count: number } {
  const numberOf = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const part = labels.map((label) => {
    if (numberOf[label]! < 0) {
      numberOf[label] = count;
      count += 1;
    }
    return numberOf[label]!;
  });
  return { part, count };
}
