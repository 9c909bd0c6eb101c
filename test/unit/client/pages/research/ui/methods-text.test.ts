import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../../../client/locales/en/index.ts';
import { research as researchInEnglish } from '../../../../../../client/locales/en/research/index.ts';
import { nl } from '../../../../../../client/locales/nl/index.ts';
import { research as researchInDutch } from '../../../../../../client/locales/nl/research/index.ts';
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
        'Verwijzing: Coalitiekaart 0.1.0, netwerk “Programma SAMEN”, versie 3, geraadpleegd op 25 november 2026, ' +
          'https://kaart.example/onderzoek?network=samen&seed=7',
      ].join('\n\n'),
    );
  });

  it('tells the same in English, leaves no hole open, and says of made-up data that they are', () => {
    const text = told({ ...FACTS, synthetic: true, source: undefined, licence: undefined }, 'en');
    expect(text).toContain('Ties are taken as directed and by strength.');
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
});
