/** Invented organisations around the initiatives; every name says that it is made up. */
import { REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { slug } from '../slug.ts';
import { FISCAL_HOST_NAMES, HOUSING_NAMES, KNOWLEDGE_NAMES, WELFARE_NAMES } from '../vocabulary/invented-names.ts';
import { scatter } from './places.ts';
import { daysOf, drawContactPersons, drawDate, drawNeedsAndOffers, drawRespondent } from './shared-traits.ts';

export type OrganisationKind = 'district' | 'fiscal-host' | 'housing' | 'knowledge' | 'network' | 'support' | 'welfare';

interface Design {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly home: Municipality;
  readonly themes: readonly string[];
  readonly legalForm: string;
  readonly description: string;
  /** How many places it works in; 0 is everywhere. */
  readonly reach: number;
  readonly drive: number;
}

/** Themes of the national networks, each a broker between towns that do not know each other. */
const NETWORK_THEMES: readonly (readonly [string, string])[] = [
  ['Energie', 'energie'],
  ['Buurtvoedsel', 'voedsel'],
  ['Zorgzame Buurten', 'zorg-en-gezondheid'],
  ['Bewonersbedrijven', 'werk-en-participatie'],
  ['Buurthuizen', 'welzijn-en-ontmoeting'],
  ['Groene Straten', 'groen-en-klimaat'],
  ['Zeggenschap', 'democratie-en-zeggenschap'],
];

export function drawOrganisations(random: Random, municipalities: readonly Municipality[]): Actor[] {
  return designs(random, municipalities).map((design) => {
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

function designs(random: Random, municipalities: readonly Municipality[]): Design[] {
  const cities = municipalities.filter(({ population }) => population > 40_000);
  const provinces = [...new Set(municipalities.map(({ province }) => province))].sort();
  const city = (places: readonly Municipality[] = cities) => random.weighted(places, ({ population }) => population)!;
  const cityIn = (province: string) => city(municipalities.filter((place) => place.province === province));
  const largest = [...municipalities].sort((a, b) => b.population - a.population).slice(0, 12);

  return [
    ...random.sample(HOUSING_NAMES, 45).map(
      (name): Design => ({
        ...{ kind: 'housing', name, home: city(), legalForm: 'foundation', reach: random.int(1, 3), drive: 1.2 },
        themes: random.chance(0.5) ? ['wonen', 'veiligheid-en-leefbaarheid'] : ['wonen', 'energie'],
        description: 'Verzonnen woningcorporatie die met bewoners aan huizen en buurten werkt.',
      }),
    ),
    ...random.sample(WELFARE_NAMES, 42).map(
      (name): Design => ({
        ...{ kind: 'welfare', name, home: city(), legalForm: 'foundation', reach: random.int(1, 2), drive: 1.5 },
        themes: ['welzijn-en-ontmoeting', random.pick(['jeugd', 'zorg-en-gezondheid', 'armoede-en-schulden'])],
        description: 'Verzonnen welzijnsorganisatie die bewoners in de wijk bijstaat.',
      }),
    ),
    ...random.sample(FISCAL_HOST_NAMES, 16).map(
      (name, index): Design => ({
        ...{ kind: 'fiscal-host', name, home: cityIn(provinces[index % provinces.length]!), legalForm: 'foundation' },
        ...{ reach: 0, drive: 0.5, themes: ['democratie-en-zeggenschap'] },
        description: 'Verzonnen stichting die als penvoerder geld aanvraagt voor groepen zonder rechtsvorm.',
      }),
    ),
    ...random.sample(KNOWLEDGE_NAMES, 10).map(
      (name): Design => ({
        ...{ kind: 'knowledge', name, home: city(), legalForm: 'public', reach: 0, drive: 0.8 },
        themes: ['onderwijs-en-taal', random.pick(['energie', 'zorg-en-gezondheid', 'democratie-en-zeggenschap'])],
        description: 'Verzonnen kennisinstituut dat met initiatieven onderzoekt wat werkt.',
      }),
    ),
    ...provinces.map(
      (province): Design => ({
        ...{ kind: 'support', name: `Verzonnen Steunpunt Bewonersinitiatieven ${province}`, home: cityIn(province) },
        ...{
          legalForm: 'foundation',
          reach: 0,
          drive: 2.5,
          themes: ['democratie-en-zeggenschap', 'veiligheid-en-leefbaarheid'],
        },
        description: 'Verzonnen steunpunt dat initiatieven in de provincie adviseert en met elkaar verbindt.',
      }),
    ),
    ...NETWORK_THEMES.map(
      ([label, theme]): Design => ({
        ...{ kind: 'network', name: `Verzonnen Landelijk Netwerk ${label}`, home: city(), legalForm: 'association' },
        ...{ reach: 0, drive: 3, themes: [theme] },
        description: 'Verzonnen landelijk netwerk waarin initiatieven rond één thema van elkaar leren.',
      }),
    ),
    ...largest.flatMap((home) =>
      ['Noord', 'Zuid'].map(
        (side): Design => ({
          ...{ kind: 'district', name: `Verzonnen Wijkteam ${home.displayName} ${side}`, home, legalForm: 'public' },
          ...{ reach: 1, drive: 1, themes: ['veiligheid-en-leefbaarheid', 'welzijn-en-ontmoeting'] },
          description: 'Verzonnen wijkteam van de gemeente.',
        }),
      ),
    ),
  ];
}
