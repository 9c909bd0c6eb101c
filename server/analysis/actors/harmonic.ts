import { alike } from '../localised.ts';
import { type ActorMeasure, normalizedBy } from '../measure.ts';
import { PATH_INTERVALS_UP_TO } from '../uncertainty/interval-limits.ts';

export const harmonic: ActorMeasure = {
  id: 'harmonic',
  of: 'actor',
  name: { nl: 'Bereik', en: 'Harmonic centrality' },
  explanation: {
    nl: 'Hoeveel anderen deze actor bereikt, waarbij wie verder weg is minder meetelt.',
    en: 'How many others this actor reaches, those further away counting less.',
  },
  definition: {
    nl: 'Σ 1/d(v,t) over de t die vanaf v te bereiken zijn; gewogen afstand = 1/gewicht. Zonder gewicht boven 20.000 actoren, of als daarom gevraagd is, uit afstanden tot willekeurige actoren, elke genormaliseerde waarde binnen 0,05 met kans 0,9 (Hoeffding 1963; Eppstein & Wang 2004). Genormaliseerd: gedeeld door n − 1.',
    en: 'Σ 1/d(v,t) over the t reachable from v; weighted distance = 1/weight. Unweighted, above 20,000 actors or when asked, from distances to random actors, every normalised value within 0.05 with probability 0.9 (Hoeffding 1963; Eppstein & Wang 2004). Normalised: divided by n − 1.',
  },
  source: 'Rochat 2009',
  range: {
    nl: '0 tot en met n − 1 zonder gewicht; genormaliseerd 0 tot en met 1',
    en: '0 to n − 1 unweighted; normalised 0 to 1',
  },
  cost: alike('n · m'),
  intervalsUpTo: PATH_INTERVALS_UP_TO,
  compute({ graph, paths }, { normalized }) {
    return normalized
      ? normalizedBy(paths.inverseDistanceSum, graph.n - 1, 'too-few-actors')
      : { values: Array.from(paths.inverseDistanceSum) };
  },
};
