import type { Snapshot } from '#analysis/graph/snapshot';
import { seededRandom } from '#analysis/random';
import { ACTOR_TYPES } from '#model/vocabulary';
import { actor, snapshotOf, tie } from '../fixtures/networks.ts';

const THEMES = ['wonen', 'energie', 'voedsel', 'jeugd', 'mobiliteit'];

/** A seeded random network with heavy-tailed degrees: each tie goes to an end drawn by preferential attachment. */
export function randomNetwork(actors: number, ties: number, seed = 1): Snapshot {
  const random = seededRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const id = (i: number) => `actor-${String(i).padStart(6, '0')}`;
  const people = Array.from({ length: actors }, (_, i) =>
    actor(id(i), { type: ACTOR_TYPES[i % 10 === 0 ? 2 : i % 3 === 0 ? 3 : 0]!, themes: [THEMES[pick(5)]!] }),
  );
  const ends: number[] = [0];
  const made = Array.from({ length: ties }, () => {
    const from = pick(actors);
    const drawn = random() < 0.5 ? ends[pick(ends.length)]! : pick(actors);
    const to = drawn === from ? (from + 1) % actors : drawn;
    ends.push(from, to);
    return tie('related-to', id(from), id(to));
  });
  return snapshotOf(people, made);
}
