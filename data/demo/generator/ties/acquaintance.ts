/** Personal contacts: mostly between actors of one place, some along ties that exist, some across the country. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { themeOverlap, type World } from '../world.ts';
import { drawEvidence } from './evidence.ts';
import { drawOpenPeriod } from './period.ts';

const CONTACTS = 720;

export function drawAcquaintance(random: Random, world: World): Tie[] {
  const seen = new Set<string>();
  const ties: Tie[] = [];
  while (ties.length < CONTACTS) {
    const actor = random.weighted(world.actors, weightOf)!;
    const other = random.weighted(world.actors, (option) =>
      world.mayKnow(actor, option) && !seen.has(pairKey(actor.id, option.id))
        ? world.closeness(actor, option) * (0.2 + themeOverlap(actor, option)) * weightOf(option)
        : 0,
    );
    const period = other && drawOpenPeriod(random, actor, other);
    if (!other || !period) continue;
    seen.add(pairKey(actor.id, other.id));
    const evidence = drawEvidence(random, actor, other, world.closeness(actor, other));
    ties.push({ type: 'knows', from: actor.id, to: other.id, ...period, ...evidence });
  }
  return ties;
}

/** Actors with more known contact persons know more people. */
const weightOf = ({ latent, contactPersons }: Actor): number => latent.drive * (contactPersons ?? 1);
