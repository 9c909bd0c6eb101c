import { inducedGraph } from '../graph/induced-graph.ts';
import { components } from '../kernels/components.ts';
import { principalEigenvector } from '../kernels/principal-eigenvector.ts';
import { type ActorMeasure, undefinedValues } from '../measure.ts';

export const eigenvector: ActorMeasure = {
  id: 'eigenvector',
  of: 'actor',
  name: { nl: 'Belangrijke partners', en: 'Eigenvector centrality' },
  explanation: {
    nl: 'Hoe belangrijk de partners van deze actor zelf zijn: wie met belangrijke anderen werkt, komt hoog uit.',
    en: 'How important the partners of this actor are themselves: ties with important others give a high value.',
  },
  definition: {
    nl: 'Eigenvector van A bij de grootste eigenwaarde op het grootste samenhangende deel (van even grote het eerste), Euclidische norm 1, restfout hoogstens 1e-13; daarbuiten geen waarde. Alleen zonder richting.',
    en: 'Principal eigenvector of A on the largest component (of equal ones the first), Euclidean norm 1, residual at most 1e-13; null elsewhere. Undirected graphs only.',
  },
  source: 'Bonacich 1972',
  range: {
    nl: 'boven 0, tot en met 1/√2',
    en: 'above 0, to 1/√2',
  },
  cost: {
    nl: 'm · producten met A',
    en: 'm · products with A',
  },
  compute({ graph }) {
    if (graph.directed) return undefinedValues(graph.n, 'directed');
    if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
    const { of, sizes } = components(graph);
    const largest = sizes.indexOf(sizes.reduce((max, size) => Math.max(max, size), 0));
    const vertices = Array.from({ length: graph.n }, (_, v) => v).filter((v) => of[v] === largest);
    const vector = principalEigenvector(inducedGraph(graph, vertices));
    if (vector === null) return undefinedValues(graph.n, 'not-settled');
    const values: (number | null)[] = Array.from({ length: graph.n }, () => null);
    vertices.forEach((v, i) => {
      values[v] = vector[i]!;
    });
    return { values, reason: 'outside-largest-part' };
  },
};
