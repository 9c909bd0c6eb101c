import { actor } from '#contract/actor';
import { type Findings, findings } from '#contract/findings';
import { duplicates } from '#contract/identity';
import { findingInWords, findingsInWords } from './in-words.ts';
import { ask, type User } from './question.ts';

const IDS = { samen: 'stagehuis-schilderswijk', demo: 'bijenkring-reigerpad' } as const;

/** The best suggestion of a fund among all of them. */
function bestFund(answer: Findings): string[] {
  const fund = answer.items.find(({ tieType }) => tieType === 'funds');
  return fund === undefined ? ['Onder de suggesties is geen fonds.'] : findingInWords(fund, answer);
}

/** A volunteer of a real initiative in The Hague, or of an invented one in Zwolle. */
export const INITIATIVE: User = {
  name: 'Initiatief',
  questions: [
    ...(['samen', 'demo'] as const).flatMap((network) => [
      ask({
        text: 'Wie bij ons in de buurt doet hetzelfde, en via wie komen wij daar binnen?',
        network,
        at: `/actors/${IDS[network]}/partner-suggestions`,
        schema: findings,
        say: findingsInWords,
      }),
      ask({
        text: 'Wie financiert initiatieven zoals wij, en via wie komen wij daar binnen?',
        network,
        at: `/actors/${IDS[network]}/partner-suggestions?limit=200`,
        schema: findings,
        say: bestFund,
      }),
    ]),
    ask({
      text: 'Klopt wat hier over ons staat?',
      network: 'samen',
      at: `/actors/${IDS.samen}`,
      schema: actor,
      say: (one, words) => [
        `${one.name}${one.description === undefined ? '' : `: ${one.description}`}`,
        `Thema's: ${one.themes?.map(words.theme).join(', ') ?? 'niet vastgelegd'}. Bron: ${one.source ?? 'niet vastgelegd'}.`,
      ],
    }),
    ask({
      text: 'Staan wij er misschien twee keer in?',
      network: 'demo',
      at: '/duplicates',
      schema: duplicates,
      say: ({ items, decided }) => [
        `${items.length} paren lijken op één actor; over ${decided} is al beslist dat het er twee zijn.`,
        ...items
          .slice(0, 2)
          .map(({ aName, bName, reasons }) => `${aName} en ${bName}: ${reasons.map(({ text }) => text).join(' ')}`),
      ],
    }),
    {
      text: 'Verbeter, verberg of verwijder wat u over ons hebt.',
      why: 'Een redacteur kan dat al (PATCH en DELETE op actors/{id}); een verzoek van uzelf (correction-requests) is nog niet gebouwd.',
    },
  ],
};
