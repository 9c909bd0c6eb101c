import { withComma } from '../localised.ts';
import type { MeasureDescription } from '../measure.ts';
import { DEFAULT_WEIGHTS, INTERCEPT } from '../score/weights.ts';
import { DRAWS } from './paired-bootstrap.ts';
import { HITS_AMONG } from './tie-averaged.ts';

const { topology, theme, place, funder, needs } = DEFAULT_WEIGHTS;
const INTERCEPT_WRITTEN = `−${-INTERCEPT}`;

const IN_DUTCH = [
  'Gerekend is met relaties die vóór de dag begonnen, ook als ze toen al waren afgelopen, zonder richting en gewicht; relaties zonder begindatum zijn weggelaten.',
  'Vraag: een actor die na de dag een nieuwe partner vond, beiden met een partner vóór de dag.',
  'Kandidaten: wie vóór de dag aan het andere eind van een relatie van die soort stond en nog geen partner was.',
  'MRR: gemiddelde over de vragen van 1/plaats van de eerste gevonden partner.',
  `hit@${HITS_AMONG}: deel van de vragen met een gevonden partner onder de eerste ${HITS_AMONG} kandidaten.`,
  'AUC: kans dat een gevonden partner vóór een andere kandidaat staat.',
  'Gelijke scores zijn gemiddeld over al hun volgorden.',
  `Intervallen: het midden (90%) van ${DRAWS.toLocaleString('nl-NL')} bootstraptrekkingen van de vragen, dezelfde voor elke methode; beter of minder goed dan paden van lengte drie: het interval van het gepaarde verschil in MRR bevat 0 niet.`,
  `Score: 1/(1 + e^−z), z = ${INTERCEPT_WRITTEN} + ${topology} · topologie + ${theme} · thema + ${withComma(place)} · plaats + ${withComma(funder)} · financier + ${needs} · behoefte, elk van 0 tot en met 1, onbekend telt 0.`,
  'Topologie: S/(S + P75), P75 het derde kwartiel van S boven 0; S = Σ 1/k_w over gedeelde partners w die geen financier zijn, en voor een relatie met een fonds als gever of een gemeente Σ 1/√(k_b k_c) over paden van lengte drie via b en c.',
  'Thema: Jaccard-overlap, elk thema gewogen met −log van zijn aandeel. Plaats: zelfde gemeente 1, buurgemeente 0,5.',
  'Financier: min(gedeelde financiers, 2)/2. Behoefte: deel van de behoeften van beiden waar het aanbod van de ander bij past.',
  'Thema, behoefte, aanbod en werkgebied hebben geen datum: alleen de laatste methode gebruikt ze.',
];

const IN_ENGLISH = [
  'Computed from ties that began before the day, also those that had ended by then, without direction and weight; ties without a first day are left out.',
  'Query: an actor that found a new partner after the day, both with a partner before it.',
  'Candidates: whoever stood at the other end of a tie of that type before the day and was no partner yet.',
  'MRR: mean over the queries of 1/rank of the first partner found.',
  `hit@${HITS_AMONG}: share of the queries with a partner found among the first ${HITS_AMONG} candidates.`,
  'AUC: probability that a partner found comes before another candidate.',
  'Equal scores are averaged over all their orders.',
  `Intervals: the middle 90% of ${DRAWS.toLocaleString('en-GB')} bootstrap resamples of the queries, the same for every method; better or worse than paths of length three: the interval of the paired difference in MRR leaves out 0.`,
  `Score: 1/(1 + e^−z), z = ${INTERCEPT_WRITTEN} + ${topology} · topology + ${theme} · theme + ${place} · place + ${funder} · funder + ${needs} · needs, each from 0 to 1, unknown counts 0.`,
  'Topology: S/(S + P75), P75 the third quartile of S above 0; S = Σ 1/k_w over shared partners w that are no funders, and for a tie with a fund that gives or a municipality Σ 1/√(k_b k_c) over paths of length three by way of b and c.',
  'Theme: Jaccard overlap, each theme weighted by −log of its share. Place: same municipality 1, adjoining 0.5.',
  'Funder: min(shared funders, 2)/2. Needs: share of the needs of both that the offers of the other meet.',
  'Themes, needs, offers and where a fund gives carry no date: the last method alone uses them.',
];

/** What the catalogue says of a back-test. */
export const BACK_TEST = {
  id: 'back-tests',
  of: 'structure',
  name: { nl: 'Terugkijken', en: 'Back-test' },
  explanation: {
    nl: 'Of de partners die actoren na een dag vonden, daarvoor al hoog in de suggesties stonden.',
    en: 'Whether the partners that actors found after a day stood high among the suggestions before it.',
  },
  definition: { nl: IN_DUTCH.join(' '), en: IN_ENGLISH.join(' ') },
  source: 'Kovács et al. 2019; Efron & Tibshirani 1993',
  range: {
    nl: `MRR, hit@${HITS_AMONG} en AUC 0 tot en met 1; verschil −1 tot en met 1`,
    en: `MRR, hit@${HITS_AMONG} and AUC 0 to 1; difference −1 to 1`,
  },
  cost: { nl: 'n · m, daarna m per vraag', en: 'n · m, then m a query' },
} as const satisfies MeasureDescription;
