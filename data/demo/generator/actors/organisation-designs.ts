/** What kinds of organisation surround the initiatives, and how many of each. */
import type { Random } from '../random.ts';
import type { Municipality } from '../records.ts';
import { FISCAL_HOST_NAMES, HOUSING_NAMES, KNOWLEDGE_NAMES, WELFARE_NAMES } from '../vocabulary/invented-names.ts';

export interface OrganisationDesign {
  readonly kind: 'district' | 'fiscal-host' | 'housing' | 'knowledge' | 'network' | 'support' | 'welfare';
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

/** Only larger places are home to an organisation. */
const SMALLEST_HOME = 40_000;
const CITIES_WITH_DISTRICTS = 12;

export function drawDesigns(random: Random, municipalities: readonly Municipality[]): OrganisationDesign[] {
  const provinces = [...new Set(municipalities.map(({ province }) => province))].sort();
  const cities = municipalities.filter(({ population }) => population > SMALLEST_HOME);
  const largest = [...municipalities].sort((a, b) => b.population - a.population).slice(0, CITIES_WITH_DISTRICTS);
  const city = () => drawHome(random, cities);
  const cityIn = (province: string) =>
    drawHome(
      random,
      municipalities.filter((municipality) => municipality.province === province),
    );

  return [
    ...random.sample(HOUSING_NAMES, 45).map((name) => housing(random, name, city())),
    ...random.sample(WELFARE_NAMES, 42).map((name) => welfare(random, name, city())),
    ...random
      .sample(FISCAL_HOST_NAMES, 16)
      .map((name, index) => fiscalHost(name, cityIn(provinces[index % provinces.length]!))),
    ...random.sample(KNOWLEDGE_NAMES, 10).map((name) => knowledge(random, name, city())),
    ...provinces.map((province) => support(province, cityIn(province))),
    ...NETWORK_THEMES.map(([label, theme]) => network(label, theme, city())),
    ...largest.flatMap((home) => ['Noord', 'Zuid'].map((side) => district(side, home))),
  ];
}

const drawHome = (random: Random, places: readonly Municipality[]): Municipality =>
  random.weighted(places, ({ population }) => population)!;

const housing = (random: Random, name: string, home: Municipality): OrganisationDesign => ({
  kind: 'housing',
  name,
  home,
  themes: ['wonen', random.pick(['veiligheid-en-leefbaarheid', 'energie'])],
  legalForm: 'foundation',
  description: 'Verzonnen woningcorporatie die met bewoners aan huizen en buurten werkt.',
  reach: random.int(1, 3),
  drive: 1.2,
});

const welfare = (random: Random, name: string, home: Municipality): OrganisationDesign => ({
  kind: 'welfare',
  name,
  home,
  themes: ['welzijn-en-ontmoeting', random.pick(['jeugd', 'zorg-en-gezondheid', 'armoede-en-schulden'])],
  legalForm: 'foundation',
  description: 'Verzonnen welzijnsorganisatie die bewoners in de wijk bijstaat.',
  reach: random.int(1, 2),
  drive: 1.5,
});

const fiscalHost = (name: string, home: Municipality): OrganisationDesign => ({
  kind: 'fiscal-host',
  name,
  home,
  themes: ['democratie-en-zeggenschap'],
  legalForm: 'foundation',
  description: 'Verzonnen stichting die als penvoerder geld aanvraagt voor groepen zonder rechtsvorm.',
  reach: 0,
  drive: 0.5,
});

const knowledge = (random: Random, name: string, home: Municipality): OrganisationDesign => ({
  kind: 'knowledge',
  name,
  home,
  themes: ['onderwijs-en-taal', random.pick(['energie', 'zorg-en-gezondheid', 'democratie-en-zeggenschap'])],
  legalForm: 'public',
  description: 'Verzonnen kennisinstituut dat met initiatieven onderzoekt wat werkt.',
  reach: 0,
  drive: 0.8,
});

const support = (province: string, home: Municipality): OrganisationDesign => ({
  kind: 'support',
  name: `Verzonnen Steunpunt Bewonersinitiatieven ${province}`,
  home,
  themes: ['democratie-en-zeggenschap', 'veiligheid-en-leefbaarheid'],
  legalForm: 'foundation',
  description: 'Verzonnen steunpunt dat initiatieven in de provincie adviseert en met elkaar verbindt.',
  reach: 0,
  drive: 2.5,
});

const network = (label: string, theme: string, home: Municipality): OrganisationDesign => ({
  kind: 'network',
  name: `Verzonnen Landelijk Netwerk ${label}`,
  home,
  themes: [theme],
  legalForm: 'association',
  description: 'Verzonnen landelijk netwerk waarin initiatieven rond één thema van elkaar leren.',
  reach: 0,
  drive: 3,
});

const district = (side: string, home: Municipality): OrganisationDesign => ({
  kind: 'district',
  name: `Verzonnen Wijkteam ${home.displayName} ${side}`,
  home,
  themes: ['veiligheid-en-leefbaarheid', 'welzijn-en-ontmoeting'],
  legalForm: 'public',
  description: 'Verzonnen wijkteam van de gemeente.',
  reach: 1,
  drive: 1,
});
