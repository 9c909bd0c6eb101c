import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import { alike, between } from '../localised.ts';
import { type ActorMeasure, undefinedValues } from '../measure.ts';

/**
 * Core number of every vertex of an undirected graph: the largest k with the vertex in the k-core.
 * Bins by degree, O(n + m). Seidman 1983; Batagelj & Zaveršnik 2003.
 */
export function coreNumbers(graph: AnalysedGraph): Uint32Array {
  const { n } = graph;
  const core = Uint32Array.from({ length: n }, (_, v) => rowLength(graph, v));
  const most = core.reduce((max, degree) => Math.max(max, degree), 0);
  const start = new Uint32Array(most + 2);
  for (const degree of core) start[degree + 1]! += 1;
  for (let d = 0; d <= most; d += 1) start[d + 1]! += start[d]!;
  const order = new Uint32Array(n);
  const position = new Uint32Array(n);
  const fill = start.slice();
  for (let v = 0; v < n; v += 1) {
    position[v] = fill[core[v]!]!;
    fill[core[v]!]! += 1;
    order[position[v]!] = v;
  }
  for (let i = 0; i < n; i += 1) {
    const v = order[i]!;
    for (const w of neighboursOf(graph, v)) {
      if (core[w]! <= core[v]!) continue;
      // Swap w with the first vertex of its bin, then move the bin's border past it.
      const first = start[core[w]!]!;
      const u = order[first]!;
      order[position[w]!] = u;
      position[u] = position[w]!;
      order[first] = w;
      position[w] = first;
      start[core[w]!]! += 1;
      core[w]! -= 1;
    }
  }
  return core;
}

export const coreNumber: ActorMeasure = {
  id: 'core-number',
  of: 'actor',
  name: { nl: 'Hechtheid van de kring', en: 'Core number' },
  explanation: {
    nl: 'Hoort deze actor bij een groep waarin iedereen zoveel partners binnen de groep heeft: het grootste zulke aantal.',
    en: 'The largest number k so that this actor is in a group where everyone has k partners within the group.',
  },
  definition: {
    nl: 'grootste k waarvoor v in de k-kern zit. Gewichten tellen niet mee; alleen zonder richting.',
    en: 'largest k with v in the k-core. Weights do not count; undirected graphs only.',
  },
  source: 'Seidman 1983; Batagelj & Zaveršnik 2003',
  range: between('0', 'n − 1'),
  cost: alike('n + m'),
  compute({ graph }) {
    if (graph.directed) return undefinedValues(graph.n, 'directed');
    return { values: Array.from(coreNumbers(graph)) };
  },
};
