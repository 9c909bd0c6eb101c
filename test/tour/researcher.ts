import { z } from 'zod';
import { backTest } from '#contract/back-test';
import { findings } from '#contract/findings';
import { importReport } from '#contract/imports';
import { actorMeasure, communities, measures } from '#contract/measures';
import { brokerage, corePeriphery, keyPlayers, robustness, shapes } from '#contract/structure';
import { day, findingsInWords, number, percent } from './in-words.ts';
import { ask, type Question, type User } from './question.ts';

type Measured = z.infer<typeof actorMeasure>;

const three = (items: Measured['items']): string =>
  items
    .slice(0, 3)
    .map(({ name, value }) => `${name} ${number(value)}`)
    .join('; ');

/** The three highest and the three lowest of a measure. */
function extremes({ items, definition }: Measured): string[] {
  const known = items.filter(({ value }) => value !== null);
  return [
    `Hoogste drie van ${known.length}: ${three(known)}.`,
    `Laagste drie: ${three([...known].reverse())}.`,
    `Definitie: ${definition}`,
  ];
}

const fitted = z.object({
  topology: z.number(),
  theme: z.number(),
  place: z.number(),
  funder: z.number(),
  needs: z.number(),
  learntFrom: z.object({ cut: z.string(), ties: z.number() }),
  logLoss: z.object({ fitted: z.number(), default: z.number() }),
});

const alone = (count: number): string =>
  count === 0
    ? 'iedereen houdt een relatie over'
    : `${count === 1 ? '1 actor houdt' : `${count} actoren houden`} geen relatie over`;

const measureOf = (text: string, at: string): Question =>
  ask({ text, network: 'demo', at: `/measures/${at}`, schema: actorMeasure, say: extremes });

/** A researcher, mostly on the invented network, which is the larger. */
export const RESEARCHER: User = {
  name: 'Onderzoeker',
  questions: [
    ask({
      text: 'Kan ik mijn eigen netwerk inlezen? (proef: de bestanden van SAMEN zelf)',
      network: 'samen',
      method: 'POST',
      at: '/imports?dryRun=true',
      files: { actors: 'data/samen/actors.csv', ties: 'data/samen/ties.csv' },
      schema: importReport,
      say: ({ rows, actors, ties, errorCount, warningCount }) => [
        `${rows} rijen gelezen: ${actors.unchanged} actoren en ${ties.unchanged} relaties zijn er al zo; nieuw ${actors.created + ties.created}, anders ${actors.updated + ties.updated}.`,
        `Fouten: ${errorCount}; waarschuwingen: ${warningCount}.`,
      ],
    }),
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: 'Welke maten zijn er, met welke definitie, en hoe ziet het hele netwerk eruit?',
        network,
        at: '/measures',
        schema: measures,
        say: ({ catalogue, values, revision }) => [
          `${catalogue.length} maten met definitie en bron; herhaalbaar met revisie ${revision} en de parameters in het antwoord.`,
          `${values.nodes} actoren, ${values.ties} relaties, ${values.edges} paren; dichtheid ${percent(values.density)}; ${values.components} delen, het grootste telt ${values.largestComponent} actoren; ${values.isolates} zonder relatie.`,
          `Gemiddelde afstand ${number(values.averagePathLength)}, langste ${number(values.diameter)}; modulariteit ${number(values.modularity)}; fragmentatie ${percent(values.fragmentation)}.`,
        ],
      }),
    ),
    measureOf('Wie staat het vaakst op de kortste route tussen anderen?', 'betweenness'),
    measureOf('Wie zit in structurele gaten (een lage constraint geeft ruimte, een hoge zit klem)?', 'constraint'),
    measureOf('Hoe is de tweezijdige structuur van fondsen en ontvangers?', 'degree?mode=two-mode&tieTypes=funds'),
    ask({
      text: 'Hoe zeker is de rangorde, als niet iedereen bevraagd is?',
      network: 'demo',
      at: '/measures/degree?intervals=true',
      schema: actorMeasure,
      say: ({ items, intervals }) =>
        intervals?.reason === undefined
          ? [
              `Bij ${intervals?.draws} trekkingen zonder ${percent(intervals?.removedShare ?? null)} van de actoren (90%-interval van de rang):`,
              ...items
                .slice(0, 3)
                .map(({ name, rank, low, high }) => `${name}: rang ${rank}, tussen ${low} en ${high}.`),
            ]
          : [intervals.reason],
    }),
    ...(['samen', 'demo'] as const).map((network) =>
      ask({
        text: 'Welke groepen zijn er, en hoe vast liggen die?',
        network,
        at: '/communities?algorithm=leiden',
        schema: communities,
        say: ({ items, modularity }, words) => [
          `${items.filter(({ size }) => size > 1).length} groepen van twee of meer, modulariteit ${number(modularity)}; ${items.filter(({ size }) => size === 1).length} actoren staan alleen.`,
          ...items
            .slice(0, 3)
            .map(
              ({ size, themes, stability }) =>
                `${size} actoren${themes.length === 0 ? '' : ` rond ${themes.map(words.theme).join(', ')}`}; overeenstemming over trekkingen ${percent(stability)}.`,
            ),
        ],
      }),
    ),
    ask({
      text: 'Tussen welke groepen zijn er minder relaties dan te verwachten?',
      network: 'demo',
      at: '/gaps?kind=community-gap',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'Wie bemiddelt, en in welke rol?',
      network: 'samen',
      at: '/brokerage',
      schema: brokerage,
      say: ({ items }) =>
        items
          .filter(({ roles }) => roles !== null)
          .slice(0, 3)
          .map(
            ({ name, total, roles }) =>
              `${name}: ${total} keer, waarvan ${roles!.coordinator} binnen de eigen groep, ${roles!.gatekeeper + roles!.representative} aan de grens ervan, ${roles!.consultant + roles!.liaison} tussen anderen.`,
          ),
    }),
    ask({
      text: 'Is er een kern en een rand?',
      network: 'samen',
      at: '/core-periphery',
      schema: corePeriphery,
      say: ({ fit, densities, items, isBest }) => {
        const core = items.filter(({ member }) => member === 'core');
        return [
          `De kern telt ${core.length} van de ${items.length} actoren; passing ${number(fit)}${isBest ? '' : ' (heuristiek)'}: ${core.map(({ name }) => name).join(', ')}.`,
          `Dichtheid in de kern ${percent(densities.core)}, tussen kern en rand ${percent(densities.between)}, in de rand ${percent(densities.periphery)}.`,
        ];
      },
    }),
    ask({
      text: 'Welke vorm heeft de omgeving van elk initiatief (ster, veelkernig, iedereen met iedereen)?',
      network: 'demo',
      at: '/shapes',
      schema: shapes,
      say: ({ counts, items }) => [
        `Ster ${counts.star}, veelkernig ${counts.polycentric}, iedereen met iedereen ${counts['fully-connected']}, te weinig relaties om te zeggen ${counts.undetermined}.`,
        ...items.slice(0, 1).map(({ name, rule }) => `Bijvoorbeeld ${name}: ${rule.text}`),
      ],
    }),
    ask({
      text: 'Hoeveel blijft er heel als actoren wegvallen, en welke financier zou het meest gemist worden?',
      network: 'samen',
      at: '/robustness',
      schema: robustness,
      say: ({ index, funders }) => [
        `Gemiddeld blijft ${percent(index.random)} in het grootste deel als actoren in willekeurige volgorde wegvallen, ${percent(index.targeted)} als de best verbondene steeds eerst gaat.`,
        ...funders
          .slice(0, 2)
          .map(
            ({ name, leftAlone, reach }) =>
              `Zonder ${name} is ${percent(reach)} van de paren verbonden; ${alone(leftAlone)}.`,
          ),
      ],
    }),
    ask({
      text: 'Welke drie actoren houden het netwerk samen, en via welke drie bereikt men iedereen?',
      network: 'samen',
      at: '/key-players?size=3',
      schema: keyPlayers,
      say: ({ fragmentation, reach }) => [
        `Samen: ${fragmentation?.members.map(({ name }) => name).join(', ')}; fragmentatie van ${number(fragmentation?.before.value ?? null)} naar ${number(fragmentation?.after.value ?? null)} zonder hen. ${fragmentation?.how}`,
        `Bereik: ${reach?.members.map(({ name }) => name).join(', ')} (${number(reach?.value ?? null)}). ${reach?.how}`,
      ],
    }),
    ask({
      text: 'Hoe zag het netwerk er op 1 januari 2023 uit?',
      network: 'samen',
      at: '/measures?asOf=2023-01-01',
      schema: measures,
      say: ({ values }) => [
        `${values.nodes} actoren, ${values.ties} relaties, ${values.components} delen, ${values.isolates} zonder relatie.`,
      ],
    }),
    {
      text: 'Hoe veranderde het in de loop van de tijd?',
      why: 'Elke dag is apart te vragen met asOf, en de pagina Onderzoek legt twee dagen naast elkaar; een reeks in één antwoord is er nog niet.',
    },
    ask({
      text: 'Welke ontbrekende relaties in het hele netwerk liggen het meest voor de hand?',
      network: 'samen',
      at: '/gaps?kind=missing-tie',
      schema: findings,
      say: findingsInWords,
    }),
    ask({
      text: 'Waren de relaties die wij eind 2024 zouden aanraden, er in 2025 ook gekomen?',
      network: 'demo',
      method: 'POST',
      at: '/back-tests',
      body: { cut: '2025-01-01' },
      schema: backTest,
      say: ({ summary, methods, notes }) => [
        summary,
        `Gemiddelde omgekeerde rang: ${methods.map(({ name, mrr }) => `${name} ${number(mrr?.value ?? null)}`).join('; ')}.`,
        notes.map(({ text }) => text).join(' '),
      ],
    }),
    ask({
      text: 'Welke gewichten voorspelden in dit netwerk het best welke relaties er kwamen?',
      network: 'demo',
      at: '/gaps?kind=missing-tie&weights=fitted',
      schema: findings,
      say: ({ parameters }) => {
        const { learntFrom, logLoss, ...weights } = fitted.parse(parameters.weights);
        return [
          `Netwerk ${number(weights.topology)}, thema ${number(weights.theme)}, plaats ${number(weights.place)}, financier ${number(weights.funder)}, vraag en aanbod ${number(weights.needs)}.`,
          `Geleerd van ${learntFrom.ties} relaties vanaf ${day(learntFrom.cut)}; verlies op paren die apart bleven ${number(logLoss.fitted)}, met de vaste gewichten ${number(logLoss.default)}.`,
        ];
      },
    }),
    {
      text: 'Geef mij alles met een verwijzing die ik in een artikel kan zetten.',
      why: 'De pagina Onderzoek schrijft bij elke uitkomst de methode en een verwijzing, en de gegevens zijn op te halen (graph?format=gexf, graphml, csv, xlsx); in één aanroep van de API is dat er niet.',
    },
  ],
};
