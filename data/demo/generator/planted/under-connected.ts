/** Initiatives that are old, large, broad and were asked, in places with many others, and still have no tie or one. */
import { dayOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality, Tie } from '../records.ts';
import { THEME_PROFILES } from '../vocabulary/theme-profiles.ts';
import { type Cast, lastingTie, type Planting } from './casting.ts';

const COUNT = 18;
const LARGE_PLACE = 80_000;

export function plantUnderConnected(
  random: Random,
  cast: Cast,
  municipalities: readonly Municipality[],
): Planting & { readonly underConnected: readonly string[] } {
  const large = new Set(municipalities.filter(({ population }) => population > LARGE_PLACE).map(({ code }) => code));
  const actors = cast.take(COUNT, ({ municipality }) => large.has(municipality!)).map((actor) => grow(random, actor));
  const ties = actors.flatMap((actor, index): Tie[] => {
    const [friend] = index % 3 < 2 ? [] : cast.support(1, ({ municipality }) => municipality === actor.municipality);
    return friend ? [lastingTie(random, 'collaborates-with', actor, friend)] : [];
  });
  const ids = actors.map(({ id }) => id);
  return { actors, ties, quiet: ids, apart: [], underConnected: ids };
}

/** All that makes others have many ties. */
function grow(random: Random, actor: Actor): Actor {
  const members = random.int(120, 600);
  const foundedOn = `${random.int(2004, 2012)}`;
  return {
    ...actor,
    themes: [actor.themes[0]!, ...THEME_PROFILES[actor.themes[0]!]!.related.slice(0, 3)],
    members,
    volunteers: Math.round(members * 0.2),
    foundedOn,
    respondent: true,
    latent: { ...actor.latent, founded: dayOf(`${foundedOn}-01-01`) },
  };
}
