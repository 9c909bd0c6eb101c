/** Invented coalitions: initiatives of one municipality that act together under a name. */
import { REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { slug } from '../slug.ts';
import { COALITION_NAMES } from '../vocabulary/invented-names.ts';
import { drawNeighbourhood } from '../vocabulary/neighbourhoods.ts';
import { scatter } from './places.ts';
import { daysOf, drawContactPersons, drawDate, drawNeedsAndOffers, drawRespondent } from './shared-traits.ts';

const COUNT = 30;
const SMALLEST_HOME = 5;

export function drawCoalitions(
  random: Random,
  municipalities: readonly Municipality[],
  initiatives: readonly Actor[],
): Actor[] {
  const inventory = (code: string) => initiatives.filter((initiative) => initiative.municipality === code);
  const homes = municipalities
    .filter(({ code }) => inventory(code).length >= SMALLEST_HOME)
    .sort((a, b) => inventory(b.code).length - inventory(a.code).length);
  const names = new Set<string>();
  return Array.from({ length: COUNT }, (_, index) => {
    const home = homes[index] ?? random.pick(homes);
    const founded = REFERENCE_DAY - daysOf(0.5 + random.next() * 8);
    const name = drawName(random, names);
    return {
      id: slug(name),
      type: 'coalition',
      name,
      themes: random
        .sample([...new Set(inventory(home.code).flatMap(({ themes }) => themes))], random.int(2, 4))
        .sort(),
      description: `Verzonnen coalitie van bewonersinitiatieven in ${home.displayName} die samen met de gemeente optrekken.`,
      initiatedBy: random.pick(['residents', 'residents', 'together']),
      foundedOn: drawDate(random, founded),
      members: random.chance(0.5) ? random.int(4, 12) : undefined,
      volunteers: random.chance(0.6) ? random.int(10, 120) : undefined,
      ...drawNeedsAndOffers(random, random.int(1, 2), random.int(1, 2)),
      contactPersons: drawContactPersons(random),
      municipality: home.code,
      ...scatter(random, home),
      respondent: drawRespondent(random),
      latent: {
        founded,
        ended: Number.POSITIVE_INFINITY,
        drive: 1.5 * random.heavyTail(),
        places: [home.code],
        province: home.province,
      },
    };
  });
}

function drawName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = random.pick(COALITION_NAMES).replace('{b}', drawNeighbourhood(random).name);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
