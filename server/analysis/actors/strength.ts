import { alike, atLeast } from '../localised.ts';
import { type ActorMeasure, normalizedBy } from '../measure.ts';

export const strength: ActorMeasure = {
  id: 'strength',
  of: 'actor',
  name: { nl: 'Gewogen aantal partners', en: 'Strength' },
  explanation: {
    nl: 'De som van het gewicht van alle relaties: wie veel of sterke relaties heeft, komt hoog uit.',
    en: 'The sum of the weights of all ties: many or strong ties give a high value.',
  },
  definition: {
    nl: 'Σ a_vj over de buren j; a = 1 zonder gewicht, anders de grootste hechtheid van het paar of de som van zijn bedragen. Met richting: in plus uit. Genormaliseerd: gedeeld door n − 1.',
    en: 'Σ a_vj over the neighbours j; a = 1 unweighted, largest strength of the pair, or sum of its amounts. Directed: in plus out. Normalised: divided by n − 1.',
  },
  source: 'Freeman 1979; Barrat et al. 2004',
  range: atLeast('0'),
  cost: alike('n + m'),
  compute({ graph }, { normalized }) {
    const values = new Float64Array(graph.n);
    for (let v = 0; v < graph.n; v += 1) {
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
        const weight = graph.weights === null ? 1 : graph.weights[e]!;
        values[v]! += weight;
        if (graph.directed) values[graph.targets[e]!]! += weight;
      }
    }
    return normalized ? normalizedBy(values, graph.n - 1, 'too-few-actors') : { values: Array.from(values) };
  },
};
