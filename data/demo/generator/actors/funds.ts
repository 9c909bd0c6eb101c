/** Forty invented funds: ten national, twenty for one or two provinces, ten for one or a few municipalities. */
import { REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor, Municipality } from '../records.ts';
import { slug } from '../slug.ts';
import { FUND_NAMES } from '../vocabulary/invented-names.ts';
import { scatter } from './places.ts';
import { daysOf, drawAge, drawContactPersons, drawDate, drawRespondent } from './shared-traits.ts';

type Reach = 'local' | 'national' | 'provincial';

const REACHES: readonly Reach[] = [
  ...Array<Reach>(10).fill('national'),
  ...Array<Reach>(20).fill('provincial'),
  ...Array<Reach>(10).fill('local'),
];

const COMMON_REQUIREMENTS = ['project-plan', 'budget'];
const OTHER_REQUIREMENTS = [
  'cover-plan',
  'annual-accounts',
  'statutes',
  'register-extract',
  'board-list',
  'bank-statement',
  'quotes',
  'impact-plan',
  'evaluation',
  'co-financing',
];

const LARGEST_GRANTS: Record<Reach, readonly number[]> = {
  national: [25_000, 50_000, 75_000, 100_000],
  provincial: [10_000, 15_000, 25_000, 40_000],
  local: [2_500, 5_000, 7_500, 10_000],
};

export function drawFunds(random: Random, municipalities: readonly Municipality[], themes: readonly string[]): Actor[] {
  const provinces = [...new Set(municipalities.map((municipality) => municipality.province))].sort();
  const large = municipalities.filter((municipality) => municipality.population > 60_000);
  const names = random.sample(FUND_NAMES, REACHES.length);

  return REACHES.map((reach, index) => {
    const province = provinces[index % provinces.length]!;
    const inProvince = large.filter((municipality) => municipality.province === province);
    const home = random.pick(reach === 'provincial' && inProvince.length > 0 ? inProvince : large);
    const founded = REFERENCE_DAY - daysOf(6 + drawAge(random, 60));
    const informal = random.chance(reach === 'local' ? 0.8 : 0.45);
    return {
      id: slug(names[index]!),
      type: 'fund',
      name: names[index]!,
      themes: random.sample(themes, random.int(2, reach === 'local' ? 7 : 5)).sort(),
      description: describe(reach),
      legalForm: 'foundation',
      foundedOn: drawDate(random, founded),
      contactPersons: drawContactPersons(random),
      worksIn: drawArea(random, reach, province, provinces, home),
      grantMinEur: reach === 'local' ? random.pick([250, 500]) : random.pick([500, 1_000, 2_500, 5_000]),
      grantMaxEur: random.pick(LARGEST_GRANTS[reach]),
      acceptsInformal: informal,
      applicationRequirements: drawRequirements(random, informal),
      municipality: home.code,
      ...scatter(random, home),
      respondent: drawRespondent(random),
      latent: {
        founded,
        ended: Number.POSITIVE_INFINITY,
        drive: random.heavyTail() * (reach === 'national' ? 1.5 : 1),
        places: reach === 'local' ? [home.code] : [],
        province: home.province,
      },
    };
  });
}

function drawArea(random: Random, reach: Reach, province: string, provinces: readonly string[], home: Municipality) {
  if (reach === 'national') return ['national'];
  if (reach === 'local') return [home.code, ...random.sample(home.neighbours, random.int(0, 2))];
  const second = random.pick(provinces);
  return second !== province && random.chance(0.4) ? [province, second].sort() : [province];
}

/** Groups without a legal form have no statutes, accounts or register extract to send. */
function drawRequirements(random: Random, informal: boolean): string[] {
  const formal = new Set(['annual-accounts', 'statutes', 'register-extract']);
  const askable = OTHER_REQUIREMENTS.filter((requirement) => !(informal && formal.has(requirement)));
  return [...COMMON_REQUIREMENTS, ...random.sample(askable, random.int(1, 6))];
}

function describe(reach: Reach): string {
  if (reach === 'national') return 'Verzonnen fonds dat in heel Nederland bewonersinitiatieven steunt.';
  if (reach === 'provincial') return 'Verzonnen regionaal fonds voor plannen van bewoners in de eigen provincie.';
  return 'Verzonnen lokaal fonds voor kleine plannen van bewoners in de eigen omgeving.';
}
