import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
import { alike } from '../localised.ts';
import { type ActorMeasure, normalizedBy, undefinedValues } from '../measure.ts';
import { inDegrees } from './degree.ts';

const ofDirected =
  (count: (graph: AnalysedGraph) => Uint32Array): ActorMeasure['compute'] =>
  ({ graph }, { normalized }) => {
    if (!graph.directed) return undefinedValues(graph.n, 'undirected');
    const values = count(graph);
    return normalized ? normalizedBy(values, graph.n - 1, 'too-few-actors') : { values: Array.from(values) };
  };

const shared = {
  of: 'actor',
  source: 'Freeman 1979',
  range: { nl: '0 tot en met n − 1; genormaliseerd 0 tot en met 1', en: '0 to n − 1; normalised 0 to 1' },
  cost: alike('n + m'),
} as const;

export const inDegree: ActorMeasure = {
  ...shared,
  id: 'in-degree',
  name: { nl: 'Aantal relaties naar de actor toe', en: 'In-degree' },
  explanation: {
    nl: 'Hoeveel verschillende anderen een relatie naar deze actor toe hebben, bijvoorbeeld door hem te financieren.',
    en: 'How many different others have a tie towards this actor, such as by funding it.',
  },
  definition: {
    nl: 'Pijlen die bij v eindigen, parallelle relaties één keer geteld; een relatie zonder richting is een pijl naar elke kant. Alleen met richting. Genormaliseerd: gedeeld door n − 1.',
    en: 'Arcs that end at v, parallel ties counted once; a tie without direction is an arc each way. Directed graphs only. Normalised: divided by n − 1.',
  },
  compute: ofDirected(inDegrees),
};

export const outDegree: ActorMeasure = {
  ...shared,
  id: 'out-degree',
  name: { nl: 'Aantal relaties van de actor uit', en: 'Out-degree' },
  explanation: {
    nl: 'Naar hoeveel verschillende anderen deze actor een relatie heeft, bijvoorbeeld door ze te financieren.',
    en: 'Towards how many different others this actor has a tie, such as by funding them.',
  },
  definition: {
    nl: 'Pijlen die bij v beginnen, parallelle relaties één keer geteld; een relatie zonder richting is een pijl naar elke kant. Alleen met richting. Genormaliseerd: gedeeld door n − 1.',
    en: 'Arcs that begin at v, parallel ties counted once; a tie without direction is an arc each way. Directed graphs only. Normalised: divided by n − 1.',
  },
  compute: ofDirected((graph) => Uint32Array.from({ length: graph.n }, (_, v) => rowLength(graph, v))),
};
