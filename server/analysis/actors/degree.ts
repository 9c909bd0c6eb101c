import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
import { alike } from '../localised.ts';
import { type ActorMeasure, normalizedBy } from '../measure.ts';
import { twoModeDegree } from '../two-mode/two-mode-degree.ts';

/** |N(v)|: distinct actors that v has a tie with. Directed: arcs in plus arcs out. O(n + m). */
export function degrees(graph: AnalysedGraph): Uint32Array {
  const degree = graph.directed ? inDegrees(graph) : new Uint32Array(graph.n);
  for (let v = 0; v < graph.n; v += 1) degree[v]! += rowLength(graph, v);
  return degree;
}

/** Arcs that end at v; undirected: |N(v)|. O(n + m). */
export function inDegrees({ n, targets }: AnalysedGraph): Uint32Array {
  const degree = new Uint32Array(n);
  for (const target of targets) degree[target]! += 1;
  return degree;
}

export const degree: ActorMeasure = {
  id: 'degree',
  of: 'actor',
  name: { nl: 'Aantal partners', en: 'Degree' },
  explanation: {
    nl: 'Met hoeveel verschillende anderen deze actor een relatie heeft.',
    en: 'With how many different others this actor has a tie.',
  },
  definition: {
    nl: '|N(v)|, meer relaties tussen hetzelfde paar tellen één keer; met richting: pijlen in plus pijlen uit, een relatie zonder richting is een pijl naar elke kant. Genormaliseerd: gedeeld door n − 1 (met richting: 2(n − 1); twee kanten: het aantal actoren aan de andere kant, Borgatti & Everett 1997).',
    en: '|N(v)|, parallel ties counted once; directed: arcs in plus arcs out, a tie that has no direction being an arc each way. Normalised: divided by n − 1 (directed: 2(n − 1); two-mode: actors on the other side, Borgatti & Everett 1997).',
  },
  source: 'Freeman 1979',
  range: {
    nl: '0 tot en met n − 1; genormaliseerd 0 tot en met 1',
    en: '0 to n − 1; normalised 0 to 1',
  },
  cost: alike('n + m'),
  twoMode: twoModeDegree,
  compute({ graph }, { normalized }) {
    const values = degrees(graph);
    const maximum = (graph.n - 1) * (graph.directed ? 2 : 1);
    return normalized ? normalizedBy(values, maximum, 'too-few-actors') : { values: Array.from(values) };
  },
};
