/** The real municipalities as actors; only their priority themes and openness are invented. */
import { dayOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { THEME_PROFILES } from '../vocabulary/theme-profiles.ts';
import { drawRespondent } from './shared-traits.ts';

export function drawMunicipalityActors(
  random: Random,
  municipalities: readonly Municipality[],
  themes: readonly string[],
): Actor[] {
  return municipalities.map((municipality) => ({
    id: municipality.code,
    type: 'municipality',
    name: municipality.displayName,
    aliases: municipality.name === municipality.displayName ? [] : [municipality.name],
    themes: drawPriorities(random, themes),
    population: municipality.population,
    areaKm2: municipality.areaKm2,
    province: municipality.province,
    neighbours: municipality.neighbours,
    latitude: municipality.latitude,
    longitude: municipality.longitude,
    respondent: drawRespondent(random),
    attributes: { figuresSource: 'CBS StatLine 85039NED, 1-1-2021; CBS / Kadaster' },
    latent: {
      founded: dayOf('1900-01-01'),
      ended: Number.POSITIVE_INFINITY,
      drive: 0.4 + random.next() * 1.2,
      places: [municipality.code],
      province: municipality.province,
    },
  }));
}

function drawPriorities(random: Random, themes: readonly string[]): string[] {
  const priorities = new Set<string>();
  const count = random.int(3, 5);
  while (priorities.size < count) {
    priorities.add(random.weighted(themes, (theme) => THEME_PROFILES[theme]?.frequency ?? 1)!);
  }
  return [...priorities].sort();
}
