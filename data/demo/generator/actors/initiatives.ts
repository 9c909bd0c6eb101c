/** Invented residents' initiatives, placed over the municipalities. */
import { REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { slug } from '../slug.ts';
import { INITIATIVE_KINDS } from '../vocabulary/initiative-kinds.ts';
import { drawNeighbourhood } from '../vocabulary/neighbourhoods.ts';
import { THEME_PROFILES } from '../vocabulary/theme-profiles.ts';
import { drawInitiativeCount, scatter } from './places.ts';
import { daysOf, drawAge, drawContactPersons, drawDate, drawNeedsAndOffers, drawRespondent } from './shared-traits.ts';

export function drawInitiatives(random: Random, municipalities: readonly Municipality[]): Actor[] {
  const names = new Set<string>();
  return municipalities.flatMap((municipality) =>
    Array.from({ length: drawInitiativeCount(random, municipality) }, () =>
      drawInitiative(random, municipality, municipalities, names),
    ),
  );
}

function drawInitiative(
  random: Random,
  home: Municipality,
  municipalities: readonly Municipality[],
  names: Set<string>,
): Actor {
  const themes = drawThemes(random);
  const { name, description } = drawText(random, themes[0]!, home.displayName, names);
  const age = drawAge(random, 24);
  const founded = REFERENCE_DAY - daysOf(age);
  const ended =
    age > 3 && random.chance(0.04) ? REFERENCE_DAY - daysOf(0.1 + random.next() * 2) : Number.POSITIVE_INFINITY;
  const members = Math.round(28 * (1 + age / 6) * random.heavyTail() ** 2 * (themes[0] === 'energie' ? 3 : 1));
  const legalForm = drawLegalForm(random, name, members);
  const respondent = drawRespondent(random);
  return {
    id: slug(name),
    type: 'initiative',
    name,
    aliases: drawAliases(random, name, legalForm),
    themes,
    description,
    website: random.chance(0.35) ? `https://${slug(name)}.example` : undefined,
    legalForm,
    initiatedBy: drawInitiator(random),
    foundedOn: random.chance(0.93) ? drawDate(random, founded) : undefined,
    endedOn: ended < REFERENCE_DAY ? drawDate(random, ended) : undefined,
    members: random.chance(0.85) ? members : undefined,
    volunteers: random.chance(0.75) ? Math.max(2, Math.round(members * (0.08 + random.next() * 0.3))) : undefined,
    ...drawNeedsAndOffers(random, random.int(1, 3), random.int(0, 2)),
    contactPersons: drawContactPersons(random),
    municipality: home.code,
    ...scatter(random, home),
    respondent,
    latent: {
      founded,
      ended,
      drive: drive(random, age, members, themes.length, respondent),
      places: [home.code, ...drawSecondPlace(random, home, municipalities)],
      province: home.province,
    },
  };
}

/** Older, larger, broader and interviewed initiatives have more ties; the rest is luck with a long tail. */
function drive(random: Random, age: number, members: number, themes: number, respondent: boolean | undefined): number {
  const size = 32 - Math.clz32(members);
  const luck = 0.3 + 0.7 * random.heavyTail();
  return 0.068 * Math.sqrt(1 + age) * (2 + size) * (0.6 + 0.2 * themes) * (respondent ? 1.15 : 0.6) * luck;
}

function drawThemes(random: Random): string[] {
  const main = random.weighted(Object.keys(THEME_PROFILES), (theme) => THEME_PROFILES[theme]!.frequency)!;
  return [main, ...random.sample(THEME_PROFILES[main]!.related, random.pick([0, 1, 1, 1, 2, 2, 3, 3]))];
}

function drawText(random: Random, theme: string, town: string, taken: Set<string>) {
  for (;;) {
    const { name: b, withArticle } = drawNeighbourhood(random);
    const { names, description } = random.pick(INITIATIVE_KINDS[theme]!);
    const name = random.pick(names).replace('{b}', b);
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, description: description.replace('{de b}', withArticle).replace('{p}', town) };
  }
}

/** A name may say it; else small groups often have none. */
function drawLegalForm(random: Random, name: string, members: number): string {
  if (/coöperatie/i.test(name)) return 'cooperative';
  if (/vereniging/i.test(name)) return 'association';
  if (random.chance(members < 75 ? 0.47 : 0.27)) return 'informal';
  const weights = { foundation: 9, association: 6, cooperative: 2, unknown: 1 };
  return random.weighted(Object.keys(weights) as (keyof typeof weights)[], (form) => weights[form])!;
}

const FORM_PREFIX: Readonly<Record<string, string>> = { foundation: 'Stichting', association: 'Vereniging' };

function drawAliases(random: Random, name: string, legalForm: string): string[] {
  const prefix = FORM_PREFIX[legalForm];
  return prefix && random.chance(0.3) ? [`${prefix} ${name}`] : [];
}

function drawInitiator(random: Random): string | undefined {
  const draw = random.next();
  if (draw < 0.7) return 'residents';
  if (draw < 0.85) return 'together';
  return draw < 0.9 ? 'municipality' : undefined;
}

/** One in eight also works in a neighbouring municipality. */
function drawSecondPlace(random: Random, home: Municipality, municipalities: readonly Municipality[]): string[] {
  const known = home.neighbours.filter((code) => municipalities.some((other) => other.code === code));
  return known.length > 0 && random.chance(0.125) ? [random.pick(known)] : [];
}
