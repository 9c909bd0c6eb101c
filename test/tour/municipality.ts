import { findings } from '#contract/findings';
import { cooperation, inventory } from '#contract/municipality';
import { day, findingsInWords } from './in-words.ts';
import { ask, type User } from './question.ts';

/** A policy officer of Kampen (real) or Zwolle (in the invented network). */
export const MUNICIPALITY: User = {
  name: 'Gemeente',
  questions: [
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: `Wat bestaat er al in ${network === 'samen' ? 'Kampen' : 'Zwolle'}, rond welke thema's, en met wie werken wij nog niet samen?`,
        network,
        at: `/municipalities/${network === 'samen' ? 'GM0166' : 'GM0193'}/inventory`,
        schema: inventory,
        say: ({ items, themes, asOf }, words) => {
          const missing = items.filter(({ recorded }) => !recorded).map(({ name }) => name);
          return [
            `Op ${day(asOf)} zijn hier ${items.length} actoren vastgelegd.`,
            `Thema's: ${themes
              .slice(0, 5)
              .map(({ code, actors }) => `${words.theme(code)} (${actors})`)
              .join(', ')}.`,
            `Met ${missing.length} is geen samenwerking met de gemeente vastgelegd: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ' …' : ''}.`,
          ];
        },
      }),
    ),
    ask({
      text: 'Hoe staat de samenwerking met bewonersinitiatieven ervoor?',
      network: 'samen',
      at: '/municipalities/GM0166/cooperation',
      schema: cooperation,
      say: ({ summary, figures }) => [
        summary,
        figures
          .slice(1)
          .map(({ text }) => text)
          .join(' '),
      ],
    }),
    ask({
      text: 'Met wie werken wij nog niet samen, en wie eerst?',
      network: 'samen',
      at: '/gaps?kind=partner-gap&municipality=GM0166',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'En wie in Zwolle, voor het thema voedsel?',
      network: 'demo',
      at: '/gaps?kind=partner-gap&municipality=GM0193&theme=voedsel',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: "Voor welke thema's zijn er bij ons minder initiatieven dan in gemeenten zoals de onze?",
      network: 'demo',
      at: '/gaps?kind=theme-gap&municipality=GM0193',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'Met wie kunnen wij samenwerken, waarom, wat pleit ertegen en wie stelt ons voor?',
      network: 'samen',
      at: '/actors/GM0166/partner-suggestions',
      schema: findings,
      say: findingsInWords,
    }),
    {
      text: 'Welke coalitie van initiatieven kan deze taak of dit thema samen aan?',
      why: 'Coalities samenstellen en taken toewijzen (coalition-proposals, task-matches) is nog niet gebouwd.',
    },
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: `Wat breekt er in ${network === 'samen' ? 'Kampen' : 'Gorinchem'} als één initiatief, persoon of bemiddelaar wegvalt, en welke relatie vangt dat op?`,
        network,
        at: `/gaps?kind=single-point-of-failure&municipality=${network === 'samen' ? 'GM0166' : 'GM0512'}`,
        schema: findings,
        say: findingsInWords,
      }),
    ),
    ask({
      text: 'Wie bij ons kan ermee ophouden?',
      network: 'samen',
      at: '/gaps?kind=continuity&municipality=GM0166',
      schema: findings,
      say: findingsInWords,
    }),
    {
      text: 'Welke buurgemeenten werken al met zulke initiatieven?',
      why: 'Daarvoor is de kaart van thema × gemeente nodig (theme-coverage); die is nog niet gebouwd.',
    },
    {
      text: 'Wat bespaart de samenwerking?',
      why: 'Besparingen staan bij relaties, maar het antwoord dat ze optelt (evidence) is nog niet gebouwd.',
    },
  ],
};
