import { neighboursOf } from '../../graph/analysed-graph.ts';
import type { DatedNetwork } from '../dated-network.ts';
import { CELLS, cellOfPair, countPairs } from './pair-counts.ts';
import { profilesOf } from './profiles.ts';

/** The ties between two groups beside what could be expected of actors like theirs. */
export interface TiesBetween {
  readonly a: number;
  readonly b: number;
  readonly observed: number;
  readonly expected: number;
  /** (observed − expected) / √Σ p(1 − p). */
  readonly z: number;
}

/** Rounding leaves this much of a variance that is nothing. */
const NO_VARIANCE = 1e-9;

/**
 * Pairs of groups with at least `expectedAtLeast` ties expected between them, by group.
 *
 * Every pair of actors is in a cell: pair of types × a theme in common or not × same or adjoining municipality by the
 * power of two of its actors, other or unknown place. The rate of a cell is the share of its pairs in the whole network
 * that are tied; expected between two groups is the sum of the rates over their pairs. Neither the partition nor how many
 * ties an actor has plays a part in it: to expect little of who has few ties would explain every lonely group away.
 * Vertices of a negative group are in no group.
 * Cost: that of counting pairs by cell, twice, and O(m).
 */
export function tiesBetweenGroups(network: DatedNetwork, groupOf: Int32Array, expectedAtLeast: number): TiesBetween[] {
  const { graph } = network;
  const profiles = profilesOf(network);
  const pairs = new Float64Array(CELLS);
  countPairs(profiles, new Int32Array(graph.n), (_a, _b, cell, count) => {
    pairs[cell]! += count;
  });
  const tied = new Float64Array(CELLS);
  const groups = groupOf.reduce((most, group) => Math.max(most, group), -1) + 1;
  const observed = new Map<number, number>();
  for (let u = 0; u < graph.n; u += 1) {
    for (const v of neighboursOf(graph, u)) {
      if (v <= u) continue;
      tied[cellOfPair(profiles, u, v)]! += 1;
      const [a, b] = [groupOf[u]!, groupOf[v]!];
      if (a < 0 || b < 0 || a === b) continue;
      const key = Math.min(a, b) * groups + Math.max(a, b);
      observed.set(key, (observed.get(key) ?? 0) + 1);
    }
  }
  const rates = tied.map((count, cell) => (count === 0 ? 0 : count / pairs[cell]!));

  const found: TiesBetween[] = [];
  const expected = new Float64Array(groups);
  const variance = new Float64Array(groups);
  let current = -1;
  const finishRow = () => {
    for (let b = current + 1; b < groups; b += 1) {
      if (expected[b]! >= expectedAtLeast && variance[b]! > NO_VARIANCE) {
        const ties = observed.get(current * groups + b) ?? 0;
        const z = (ties - expected[b]!) / Math.sqrt(variance[b]!);
        found.push({ a: current, b, observed: ties, expected: expected[b]!, z });
      }
    }
    expected.fill(0);
    variance.fill(0);
  };
  countPairs(profiles, groupOf, (a, b, cell, count) => {
    if (a !== current) {
      if (current >= 0) finishRow();
      current = a;
    }
    const rate = rates[cell]!;
    expected[b]! += count * rate;
    variance[b]! += count * rate * (1 - rate);
  });
  if (current >= 0) finishRow();
  return found;
}
