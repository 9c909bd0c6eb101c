import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../../../client/locales/en/index.ts';
import { research as researchInEnglish } from '../../../../../../client/locales/en/research/index.ts';
import { nl } from '../../../../../../client/locales/nl/index.ts';
import { research as researchInDutch } from '../../../../../../client/locales/nl/research/index.ts';
import { findableAddress } from '../../../../../../client/pages/research/ui/findable-address.ts';
import { type MethodFacts, methodsText } from '../../../../../../client/pages/research/ui/methods-text.ts';

const texts = i18next.createInstance();
beforeAll(async () => {
  await texts.init({
    lng: 'nl',
    resources: {
      nl: { translation: { ...nl, research: researchInDutch } },
      en: { translation: { ...en, research: researchInEnglish } },
    },
    interpolation: { escapeValue: false },
  });
});
const told = (facts: MethodFacts, language: 'nl' | 'en') => methodsText(facts, texts.getFixedT(language), language);

const FACTS: MethodFacts = {
  answer: {
    network: 'samen',
    revision: 3,
    parameters: {
      actorTypes: ['initiative', 'fund'],
      tieTypes: ['funds'],
      fundingStatus: ['granted', 'paid'],
      zeroAmounts: false,
      asOf: '2024-11-25',
      weight: 'strength',
      direction: 'directed',
      dropped: { selfTies: 1, withoutAmount: 0 },
      group: 'attribute:wijk',
      seed: 7,
    },
  },
  measures: [
    {
      id: 'degree',
      of: 'actor',
      name: { nl: 'Aantal partners', en: 'Degree' },
      explanation: { nl: '', en: '' },
      definition: { nl: '|N(v)|, elk paar één keer', en: '|N(v)|, each pair once' },
      source: 'Freeman 1979',
      range: { nl: '', en: '' },
      cost: { nl: '', en: '' },
    },
  ],
  title: 'Programma SAMEN',
  source: 'openbare bronnen',
  licence: 'CC BY 4.0',
  synthetic: false,
  version: '0.1.0',
  date: '2026-11-25',
  address: 'https://kaart.example/onderzoek?network=samen&seed=7',
};

describe('the methods text', () => {
  it('tells in Dutch what was asked, by which version, and where it is found again', () => {
    expect(told(FACTS, 'nl')).toBe(
      [
        'Het netwerk “Programma SAMEN” (samen, versie 3) is op 25 november 2026 doorgerekend met Coalitiekaart 0.1.0. ' +
          'Deze soorten actoren tellen mee: initiatieven en fondsen. Deze relaties tellen mee: geeft geld aan. ' +
          'Financiering telt mee met de status toegekend en betaald, maar niet als het bedrag € 0 is. ' +
          'Peildatum: 25 november 2024. Relaties zijn genomen met richting en naar hechtheid. ' +
          'Niet meegenomen: relaties met zichzelf (1) en paren zonder bedrag (0). Groepen: wijk. Zaad van het toeval: 7.',
        'Aantal partners (Freeman 1979): |N(v)|, elk paar één keer',
        'Bron van de gegevens: openbare bronnen. Licentie: CC BY 4.0.',
        'Verwijzing: Programma SAMEN [netwerk “samen”, versie 3], doorgerekend op 25 november 2026 met Coalitiekaart, ' +
          'versie 0.1.0 [software]. https://kaart.example/onderzoek?network=samen&seed=7',
      ].join('\n\n'),
    );
  });

  it('tells the same in English, leaves no hole open, and says of made-up data that they are', () => {
    const text = told({ ...FACTS, synthetic: true, source: undefined, licence: undefined }, 'en');
    expect(text).toContain('Ties are taken with their direction and by strength.');
    expect(text).toContain('The data are invented and say nothing about reality.');
    expect(text).toContain('Degree (Freeman 1979): |N(v)|, each pair once');
    expect(text).not.toMatch(/\{\{|undefined|research\./);
  });

  it('names two days instead of one, and the cut of a back-test', () => {
    const parameters = { ...FACTS.answer.parameters, cut: '2023-01-01', tieType: 'funds', side: 'to', asOf: 'all' };
    const cut = told({ ...FACTS, answer: { ...FACTS.answer, parameters } }, 'nl');
    expect(cut).toContain('Afgekapt op 1 januari 2023; voorspeld zijn nieuwe relaties van de soort “geeft geld aan”');
    expect(cut).not.toContain('van welke dag ook');
    const days = told({ ...FACTS, days: ['2023-01-01', '2024-01-01'] }, 'nl');
    expect(days).toContain('Vergeleken zijn 1 januari 2023 en 1 januari 2024.');
    expect(days).not.toContain('Peildatum');
  });

  it('gives no address that leads others to their own machine', () => {
    expect(told({ ...FACTS, address: undefined }, 'nl')).toMatch(/versie 0\.1\.0 \[software\]\.$/);
    for (const host of ['localhost:3000', '127.0.0.1:4400', '[::1]:3000', 'kaart.localhost']) {
      expect(findableAddress(`http://${host}/onderzoek`)).toBeUndefined();
    }
    expect(findableAddress('https://localhost.example/onderzoek')).toBe('https://localhost.example/onderzoek');
  });

  it.each(['nl', 'en'] as const)('tells in %s how rank intervals were made, or that there are none', (language) => {
    const made = told(
      { ...FACTS, answer: { ...FACTS.answer, intervals: { removedShare: 0.25, draws: 200 } } },
      language,
    );
    expect(made).toMatch(/200 (keer|times)/);
    expect(made).toContain('25%');
    expect(made).toMatch(/altijd de waargenomen rang|always the observed one/);
    const none = told({ ...FACTS, answer: { ...FACTS.answer, intervals: {} } }, language);
    expect(none).toMatch(/maar er zijn er geen|but there are none/);
    expect(told(FACTS, language)).not.toMatch(/[Rr]angintervallen|[Rr]ank intervals/);
  });
});

/** The parameters that tell how ties were taken, with what one answer adds or does without. */
const answerWith = (parameters: Readonly<Record<string, unknown>>): MethodFacts => {
  const { direction: _d, weight: _w, group: _g, seed: _s, ...rest } = FACTS.answer.parameters;
  return { ...FACTS, measures: [], answer: { ...FACTS.answer, parameters: { ...rest, ...parameters } } };
};

describe('of shortest paths', () => {
  const sampling = (harmonic: number) => ({ routes: 34_979, pivots: 3_012, error: { harmonic } });
  const pathsOf = (parameters: object, measure?: string) => {
    const facts = answerWith({ ...parameters });
    return told({ ...facts, answer: { ...facts.answer, ...(measure === undefined ? {} : { measure }) } }, 'nl');
  };

  it('it tells that what rests on them is an estimate, where they were sampled', () => {
    const text = pathsOf({ paths: 'auto', sampling: sampling(0.05) });
    expect(text).toContain('uit 34.979 willekeurige wegen en de afstanden tot 3.012 willekeurige actoren');
    expect(text).toContain('ook van het hele netwerk, is een schatting.');
  });

  it('it tells of no estimate where nothing was sampled, whatever was asked', () => {
    expect(pathsOf({ paths: 'sampled' })).not.toMatch(/schatting|geschat|steekproef/);
    expect(pathsOf({ paths: 'sampled', sampling: sampling(0) }, 'closeness')).not.toMatch(/schatting|geschat/);
    expect(pathsOf({ paths: 'sampled', sampling: sampling(0) }, 'betweenness')).toContain('Afstanden zijn precies.');
  });
});

describe('each part tells of its own parameters only', () => {
  it.each([
    ['shapes', {}, []],
    ['robustness', { seed: 3 }, ['Zaad van het toeval: 3.']],
    ['core', { direction: 'undirected', weight: 'strength' }, ['genomen zonder richting en naar hechtheid.']],
    ['brokerage', { direction: 'directed', group: 'theme', seed: 1 }, ['genomen met richting.', 'Groepen: thema.']],
    ['keyPlayers', { direction: 'undirected', size: 3, seed: 1 }, ['genomen zonder richting.', 'sleutelgroep: 3.']],
    [
      'communities',
      { direction: 'directed', weight: 'none', algorithm: 'leiden', resolution: 2, seed: 1 },
      [
        'genomen zonder richting (beide richtingen van een paar zijn opgeteld) en zonder gewicht.',
        'Groepen zijn gezocht met Leiden, fijnheid 2.',
      ],
    ],
    [
      'measures',
      { direction: 'directed', weight: 'amountEur', group: 'type', normalized: true, paths: 'exact', mode: 'one-mode' },
      ['met richting en naar bedrag.', 'gedeeld door wat hoogstens kan.', 'Kortste wegen: altijd precies.'],
    ],
    ['twoMode', { direction: 'undirected', weight: 'none', mode: 'two-mode' }, ['voor netwerken met twee kanten.']],
    ['projection', { projection: 'members-by-coalition' }, ['Projectie: deelnemers aan dezelfde coalitie.']],
  ])('%s', (_part, parameters: Readonly<Record<string, unknown>>, sentences) => {
    const text = told(answerWith(parameters), 'nl');
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text.includes('richting')).toBe('direction' in parameters);
    expect(text.includes('zonder gewicht') || text.includes('naar ')).toBe('weight' in parameters);
    expect(text.includes('Zaad')).toBe('seed' in parameters);
    expect(text.includes('Groepen:')).toBe('group' in parameters);
    expect(told(answerWith(parameters), 'en')).not.toMatch(/\{\{|undefined|research\./);
  });
});
