/** Invented organisations around the initiatives; every name says that it is made up. */
import { REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { slug } from '../slug.ts';
import { drawDesigns } from './organisation-designs.ts';
import { scatter } from './places.ts';
import { daysOf, drawContactPersons, drawDate, drawNeedsAndOffers, drawRespondent } from './shared-traits.ts';

export function drawOrganisations(random: Random, municipalities: readonly Municipality[]): Actor[] {
  return drawDesigns(random, municipalities).map((design) => {
    const { kind, name, home, themes, legalForm, description, reach, drive } = design;
    const founded = REFERENCE_DAY - daysOf(5 + random.next() * 40);
    return {
      id: slug(name),
      type: 'organisation',
      name,
      themes,
      description,
      legalForm,
      foundedOn: random.chance(0.7) ? drawDate(random, founded) : undefined,
      ...drawNeedsAndOffers(random, random.int(0, 1), random.int(1, 3)),
      contactPersons: drawContactPersons(random),
      municipality: home.code,
      ...scatter(random, home),
      respondent: drawRespondent(random),
      attributes: { kind },
      latent: {
        founded,
        ended: Number.POSITIVE_INFINITY,
        drive: drive * random.heavyTail(),
        places: reach === 0 ? [] : [home.code, ...random.sample(home.neighbours, reach - 1)],
        province: home.province,
      },
    };
  });
}
