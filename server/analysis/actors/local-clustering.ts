import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { rowLength } from '../graph/analysed-graph.ts';
import { symmetricRows } from '../kernels/symmetric-rows.ts';
import { forEachTriangle } from '../kernels/triangles.ts';
import { alike, between } from '../localised.ts';
import { type ActorMeasure, undefinedValues } from '../measure.ts';
import { twoModeClustering } from '../two-mode/two-mode-clustering.ts';

/**
 * Local transitivity of every vertex of an undirected graph: ties among neighbours over possible ones; 0 at degree < 2
 * by convention. With the number of triangles and of connected triples for the whole. Weights do not count. O(m^1.5).
 * Watts & Strogatz 1998.
 */
export function localClustering(graph: AnalysedGraph): {
  clustering: Float64Array;
  triangles: number;
  connectedTriples: number;
} {
  const closed = new Float64Array(graph.n);
  let triangles = 0;
  forEachTriangle(symmetricRows(graph), (a, b, c) => {
    closed[a]! += 1;
    closed[b]! += 1;
    closed[c]! += 1;
    triangles += 1;
  });
  let connectedTriples = 0;
  const clustering = closed.map((ties, v) => {
    const k = rowLength(graph, v);
    if (k < 2) return 0;
    connectedTriples += (k * (k - 1)) / 2;
    return (2 * ties) / (k * (k - 1));
  });
  return { clustering, triangles, connectedTriples };
}

export const clustering: ActorMeasure = {
  id: 'clustering',
  of: 'actor',
  name: { nl: 'Geslotenheid', en: 'Clustering' },
  explanation: {
    nl: 'Welk deel van de paren onder de partners van deze actor ook zelf een relatie heeft.',
    en: 'Which share of the pairs among the partners of this actor has a tie of its own.',
  },
  definition: {
    nl: '2t_v / k_v(k_v − 1), t_v relaties tussen de k_v partners; bij minder dan 2 partners bij afspraak 0. Gewichten tellen niet mee; alleen zonder richting. Twee kanten: gemiddelde van |N(u)∩N(v)|/|N(u)∪N(v)| over de u op afstand 2 (Latapy et al. 2008).',
    en: '2t_v / k_v(k_v − 1), t_v ties among the k_v partners; 0 at fewer than 2 partners by convention. Weights do not count; undirected graphs only. Two-mode: mean of |N(u)∩N(v)|/|N(u)∪N(v)| over the u at distance 2 (Latapy et al. 2008).',
  },
  source: 'Watts & Strogatz 1998',
  range: between('0', '1'),
  cost: alike('m^1.5'),
  twoMode: twoModeClustering,
  compute({ graph }) {
    if (graph.directed) return undefinedValues(graph.n, 'directed');
    return { values: Array.from(localClustering(graph).clustering) };
  },
};
