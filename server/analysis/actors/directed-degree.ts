import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
import { type ActorMeasure, normalizedBy, undefinedValues } from '../measure.ts';
import { inDegrees } from './degree.ts';

const ofDirected =
  (count: (graph: AnalysedGraph) => Uint32Array): ActorMeasure['compute'] =>
  ({ graph }, { normalized }) => {
    if (!graph.directed) return undefinedValues(graph.n, 'undirected');
    const values = count(graph);
    return normalized ? normalizedBy(values, graph.n - 1, 'too-few-actors') : { values: Array.from(values) };
  };

const shared = { of: 'actor', source: 'Freeman 1979', range: '0 to n − 1; normalised 0 to 1', cost: 'n + m' } as const;

export const inDegree: ActorMeasure = {
  ...shared,
  id: 'in-degree',
  name: { nl: 'Aantal relaties naar de actor toe', en: 'In-degree' },
  explanation: {
    nl: 'Hoeveel verschillende anderen een relatie naar deze actor toe hebben, bijvoorbeeld door hem te financieren.',
    en: 'How many different others have a tie towards this actor, such as by funding it.',
  },
  definition:
    'Arcs that end at v, parallel ties counted once; a tie without direction is an arc each way. Directed graphs only. Normalised: divided by n − 1.',
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
  definition:
    'Arcs that begin at v, parallel ties counted once; a tie without direction is an arc each way. Directed graphs only. Normalised: divided by n − 1.',
  compute: ofDirected((graph) => Uint32Array.from({ length: graph.n }, (_, v) => rowLength(graph, v))),
};
