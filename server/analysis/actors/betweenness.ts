import { alike } from '../localised.ts';
import { type ActorMeasure, normalizedBy } from '../measure.ts';
import { twoModeBetweenness } from '../two-mode/two-mode-betweenness.ts';
import { PATH_INTERVALS_UP_TO } from '../uncertainty/interval-limits.ts';

/** Pairs of others that a vertex can lie between. */
export const betweennessMaximum = (n: number, directed: boolean): number => ((n - 1) * (n - 2)) / (directed ? 1 : 2);

export const betweenness: ActorMeasure = {
  id: 'betweenness',
  of: 'actor',
  name: { nl: 'Schakelfunctie', en: 'Betweenness' },
  explanation: {
    nl: 'Hoe vaak deze actor op de kortste weg tussen twee anderen ligt: wie hoog uitkomt, verbindt groepen.',
    en: 'How often this actor lies on the shortest route between two others: high values connect groups.',
  },
  definition: {
    nl: 'Σ_{s<t} σ_st(v)/σ_st, elk paar één keer; gewogen afstand = 1/gewicht. Precies met gewicht en tot en met 20.000 actoren; zonder gewicht daarboven, of als daarom gevraagd is, uit willekeurig getrokken kortste wegen, elke genormaliseerde waarde binnen 0,01 met kans 0,9 (Riondato & Kornaropoulos 2016). Genormaliseerd: gedeeld door (n − 1)(n − 2)/2, met richting door (n − 1)(n − 2), bij twee kanten door het hoogste dat de grootte van de kanten toelaat (Borgatti & Everett 1997). Geschatte antwoorden zeggen welke volgorde zeker is.',
    en: 'Σ_{s<t} σ_st(v)/σ_st, each pair once; weighted distance = 1/weight. Exact with weights and up to 20,000 actors; unweighted above, or when asked, from shortest routes drawn at random, every normalised value within 0.01 with probability 0.9 (Riondato & Kornaropoulos 2016). Normalised: divided by (n − 1)(n − 2)/2, directed by (n − 1)(n − 2), two-mode by the most that the sizes of the sides allow (Borgatti & Everett 1997). Sampled answers say which order is certain.',
  },
  source: 'Freeman 1977; Brandes 2001',
  range: {
    nl: '0 tot en met (n − 1)(n − 2)/2; genormaliseerd 0 tot en met 1',
    en: '0 to (n − 1)(n − 2)/2; normalised 0 to 1',
  },
  cost: alike('n · m'),
  twoMode: twoModeBetweenness,
  intervalsUpTo: PATH_INTERVALS_UP_TO,
  compute({ graph, paths }, { normalized }) {
    const maximum = betweennessMaximum(graph.n, graph.directed);
    return normalized
      ? normalizedBy(paths.betweenness, maximum, 'too-few-actors')
      : { values: Array.from(paths.betweenness) };
  },
};
