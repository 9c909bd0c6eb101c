/** Hands out the actors for what is planted, each to one role only. */
import { dayOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';

/** What one kind of planting asks of the rest of the network. */
export interface Planting {
  /** Actors with the traits that their role needs; they take the place of those drawn. */
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** Actors that get no other ties of collaboration. */
  readonly quiet: readonly string[];
  /** Pair keys of actors that get no tie with each other. */
  readonly apart: readonly string[];
}

export interface Cast {
  /** Up to `count` actors that nobody has yet, in drawn order. */
  take(count: number, fits: (actor: Actor) => boolean): Actor[];
  /** Up to `count` helpers for roles: they may help several, but get no role of their own. */
  support(count: number, fits: (actor: Actor) => boolean): Actor[];
  /** Those without a role who help nobody. */
  free(fits: (actor: Actor) => boolean): Actor[];
}

/** Roles go to initiatives that are there still and have been for some years. */
const FOUNDED_BEFORE = dayOf('2024-01-01');

export function createCast(random: Random, initiatives: readonly Actor[]): Cast {
  const taken = new Set<string>();
  const helpers = new Set<string>();
  const settled = initiatives.filter(({ latent }) => latent.ended === Infinity && latent.founded < FOUNDED_BEFORE);
  const free: Cast['free'] = (fits) =>
    settled.filter((actor) => !taken.has(actor.id) && !helpers.has(actor.id) && fits(actor));

  function drawn(actors: readonly Actor[], count: number, into: Set<string>): Actor[] {
    const chosen = random.sample(actors, count);
    for (const { id } of chosen) into.add(id);
    return chosen;
  }

  return {
    free,
    take: (count, fits) => drawn(free(fits), count, taken),
    support: (count, fits) =>
      drawn(
        settled.filter((actor) => !taken.has(actor.id) && fits(actor)),
        count,
        helpers,
      ),
  };
}

/** A tie that certainly holds at the reference date. */
export const lastingTie = (random: Random, type: Tie['type'], from: Actor, to: Actor): Tie => ({
  type,
  from: from.id,
  to: to.id,
  startedOn: `${random.int(2024, 2025)}-${String(random.int(1, 12)).padStart(2, '0')}`,
  strength: random.int(2, 4),
  reportedBy: 'both',
});
