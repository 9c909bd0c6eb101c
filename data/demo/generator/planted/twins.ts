/** Pairs of initiatives that should know each other: one place, the same themes, common partners, what one needs the other has. */

import { RESOURCES } from '../actors/shared-traits.ts';
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { type Cast, lastingTie, type Planting } from './casting.ts';

const PAIRS = 24;
/** A pair and its common partners come out of one place. */
const SMALLEST_PLACE = 4;

export interface PlantedTwins extends Planting {
  readonly twins: readonly (readonly [string, string])[];
}

/** Two rounds over the places with most initiatives. */
export function plantTwins(random: Random, cast: Cast, places: readonly string[]): PlantedTwins {
  const actors: Actor[] = [];
  const ties: Tie[] = [];
  const twins: [string, string][] = [];

  for (const place of [...places, ...places]) {
    if (twins.length === PAIRS) break;
    const local = ({ municipality }: Actor) => municipality === place;
    if (cast.free(local).length < SMALLEST_PLACE) continue;
    const [a, b] = cast.take(2, local) as [Actor, Actor];
    const common = cast.support(random.int(2, 3), local);
    actors.push(...alike(random, a, b));
    ties.push(...common.flatMap((c) => [a, b].map((twin) => lastingTie(random, 'collaborates-with', twin, c))));
    twins.push([a.id, b.id].sort() as [string, string]);
  }
  return { actors, ties, quiet: [], apart: twins.map(([a, b]) => pairKey(a, b)), twins };
}

/** Both on the main themes of the two, each with its own first. */
function alike(random: Random, a: Actor, b: Actor): Actor[] {
  const [one, other] = random.sample(RESOURCES, 2) as [string, string];
  const [first, second] = [a.themes[0]!, b.themes[0]!];
  const shared = first === second ? [...new Set([...a.themes, ...b.themes])].slice(0, 3) : undefined;
  return [
    { ...a, themes: shared ?? [first, second], needs: [one], offers: [other], respondent: true },
    { ...b, themes: shared ?? [second, first], needs: [other], offers: [one], respondent: true },
  ];
}
