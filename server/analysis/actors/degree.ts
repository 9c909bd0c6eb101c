import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';
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
  definition:
    '|N(v)|, parallel ties counted once; directed: arcs in plus arcs out. Normalised: divided by n − 1 (directed: 2(n − 1); two-mode: actors on the other side, Borgatti & Everett 1997).',
  source: 'Freeman 1979',
  range: '0 to n − 1; normalised 0 to 1',
  cost: 'n + m',
  twoMode: twoModeDegree,
  compute({ graph }, { normalized }) {
    const values = degrees(graph);
    const maximum = (graph.n - 1) * (graph.directed ? 2 : 1);
    return normalized ? normalizedBy(values, maximum, 'too-few-actors') : { values: Array.from(values) };
  },
};
