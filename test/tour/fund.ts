import { findings } from '#contract/findings';
import { findingsInWords } from './in-words.ts';
import { ask, type User } from './question.ts';

const FUND = 'verzonnen-fonds-de-gouden-kraanvogel';

/** A programme adviser of a real fund of Programma SAMEN, or of an invented one. */
export const FUND_ADVISER: User = {
  name: 'Fonds',
  questions: [
    ask({
      text: 'Welke initiatieven die wij steunen hebben minder relaties dan te verwachten is naar leeftijd, grootte, thema en plaats?',
      network: 'demo',
      at: `/gaps?kind=under-connected&actor=${FUND}`,
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'En in heel Nederland?',
      network: 'demo',
      at: '/gaps?kind=under-connected',
      schema: findings,
      say: (answer) => [
        ...findingsInWords(answer).slice(0, 4),
        `In het hele netwerk ${answer.expectation?.flagged} initiatieven; naar verwachting ${answer.expectation?.expectedFalseFlags.toFixed(1).replace('.', ',')} daarvan ten onrechte.`,
      ],
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
        at: `/gaps?kind=continuity&actor=${network === 'samen' ? 'vsbfonds' : FUND}`,
        schema: findings,
        say: findingsInWords,
      }),
    ),
    ask({
      text: 'Voor welke initiatieven doen wij een goed woord, en bij welke gemeente?',
      network: 'demo',
      at: `/gaps?kind=under-connected&actor=${FUND}&limit=5`,
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
