import type { Random } from '../random.ts';
import { shuffled } from '../random.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** Gains smaller than this share of all weight are rounding. */
const LEAST_GAIN = 1e-13;

/**
 * Moves vertices to the community, an empty one among them, that gains most modularity, until none gains: Leiden's fast
 * local moving, which looks again only at neighbours of what moved. Changes `of`, whose labels are below n.
 * About O(m) a round. Traag, Waltman & Van Eck 2019.
 */
export function moveLocally(rows: WeightedRows, of: Int32Array, resolution: number, random: Random): void {
  const { n, offsets, targets, weights, strength, total } = rows;
  const strengthOf = new Float64Array(n);
  const sizeOf = new Uint32Array(n);
  for (let v = 0; v < n; v += 1) {
    strengthOf[of[v]!]! += strength[v]!;
    sizeOf[of[v]!]! += 1;
  }
  const empty: number[] = [];
  for (let c = n - 1; c >= 0; c -= 1) if (sizeOf[c] === 0) empty.push(c);
  const weightTo = new Float64Array(n);
  // A ring: no vertex waits twice, so n places are enough.
  const queue = shuffled(n, random);
  const waits = new Uint8Array(n).fill(1);
  let waiting = n;
  for (let head = 0; waiting > 0; head = (head + 1) % n) {
    const v = queue[head]!;
    waits[v] = 0;
    waiting -= 1;
    const own = of[v]!;
    const met = [own];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const c = of[targets[e]!]!;
      if (weightTo[c] === 0 && c !== own) met.push(c);
      weightTo[c]! += weights[e]!;
    }
    strengthOf[own]! -= strength[v]!;
    sizeOf[own]! -= 1;
    if (sizeOf[own] === 0) empty.push(own);
    const gainOf = (c: number) => weightTo[c]! - (resolution * strength[v]! * strengthOf[c]!) / total;
    let best = own;
    let most = gainOf(own) + LEAST_GAIN * total;
    for (const c of [...met, empty[empty.length - 1]]) {
      if (c === undefined || gainOf(c) <= most) continue;
      best = c;
      most = gainOf(c);
    }
    // An empty community was chosen from the top of the stack; so was the own one, if it was just emptied.
    if (sizeOf[best] === 0) empty.pop();
    of[v] = best;
    strengthOf[best]! += strength[v]!;
    sizeOf[best]! += 1;
    for (const c of met) weightTo[c] = 0;
    if (best === own) continue;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (waits[w] === 1 || of[w] === best) continue;
      waits[w] = 1;
      queue[(head + 1 + waiting) % n] = w;
      waiting += 1;
    }
  }
}
