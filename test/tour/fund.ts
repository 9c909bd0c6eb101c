import { findings } from '#contract/findings';
import { findingsInWords, number } from './in-words.ts';
import { ask, type User } from './question.ts';

const FUND = 'verzonnen-fonds-de-vrolijke-reiger';

/** A programme adviser of a real fund of Programma SAMEN, or of an invented one. */
export const FUND_ADVISER: User = {
  name: 'Fonds',
  questions: [
    ask({
      text: 'Welke initiatieven hebben minder relaties dan te verwachten is naar leeftijd, grootte, thema en plaats?',
      network: 'demo',
      at: '/gaps?kind=under-connected',
      schema: findings,
      say: (answer) => [
        ...findingsInWords(answer).slice(0, 4),
        `In het hele netwerk ${answer.expectation!.flagged} initiatieven; naar verwachting ${number(answer.expectation!.expectedFalseFlags)} daarvan ten onrechte.`,
      ],
    }),
    ask({
      text: 'En op ons thema zorg?',
      network: 'demo',
      at: '/gaps?kind=under-connected&theme=zorg-en-gezondheid',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'En rond Programma SAMEN?',
      network: 'samen',
      at: '/gaps?kind=under-connected',
      schema: findings,
      say: findingsInWords,
    }),
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: 'Wie steunt onze ontvangers nog meer, en met welk fonds bespaart afstemmen aanvragers het meeste werk?',
        network,
        at: `/gaps?kind=procedure-overlap&actor=${network === 'samen' ? 'vsbfonds' : FUND}`,
        schema: findings,
        say: findingsInWords,
      }),
    ),
    ask({
      text: 'Waar zit een gat: welk thema in welke gemeente?',
      network: 'demo',
      at: `/gaps?kind=theme-gap&actor=${FUND}`,
      schema: findings,
      say: findingsInWords,
    }),
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: 'Van welke ontvanger loopt de subsidie af zonder vervolg?',
        network,
        at: `/gaps?kind=continuity&actor=${network === 'samen' ? 'vsbfonds' : FUND}&limit=200`,
        schema: findings,
        say: (answer) => {
          const ending = answer.items.filter(({ reasons }) => reasons.some(({ code }) => code === 'grant-ends'));
          return [
            `Dat is zo bij ${ending.length === 1 ? '1 ontvanger' : `${ending.length} ontvangers`}.`,
            ...findingsInWords({ ...answer, items: ending }).slice(0, 4),
          ];
        },
      }),
    ),
    ask({
      text: 'Voor welke initiatieven doen wij een goed woord, en bij welke gemeente?',
      network: 'demo',
      at: '/gaps?kind=under-connected&limit=5',
      schema: findings,
      say: ({ items, reasons }) =>
        items.length === 0 ? Object.values(reasons) : items.map(({ nextStep }) => nextStep.text),
    }),
    {
      text: 'Hoe ziet onze hele portefeuille eruit?',
      why: 'De portefeuillepagina (funds/{id}/portfolio) is nog niet gebouwd; haar onderdelen staan hierboven.',
    },
    {
      text: 'Waar zijn wij te vinden en waar niet (thema × plaats), over alle fondsen?',
      why: 'De kaart van thema × plaats (theme-coverage) is nog niet gebouwd.',
    },
  ],
};
