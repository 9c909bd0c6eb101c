import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';

export type Shape = 'fully-connected' | 'star' | 'polycentric';

/** The surroundings of a vertex: itself and its alters, with all ties among them. */
export interface EgoShape {
  readonly alters: number;
  /** Share of the pairs among ego and alters that have a tie; null with fewer than three alters, as all that follows. */
  readonly density: number | null;
  /** Largest share of the summed betweenness that one actor holds; null also where all pairs have a tie. */
  readonly centralShare: number | null;
  readonly shape: Shape | null;
}

export const ALTERS_AT_LEAST = 3;
export const DENSE_FROM = 0.75;
export const CENTRAL_FROM = 0.75;

/** Shares closer than this to a limit are on it: sums of thirds and sevenths. */
const ROUNDING = 1e-12;

/**
 * Classifies surroundings of vertices of one undirected graph. A pair of alters without a tie is two steps apart, by way of
 * ego and of every alter that both have; each of these holds one over their number of it. Ego is among them every time, so
 * no one holds more than ego. A function per graph, so that its marks are made once; O(Σ d²) a vertex, d the alters that
 * each alter has in common with ego. After Igalla & Van Meerkerk 2015.
 */
export function egoShapes(graph: AnalysedGraph): (v: number) => EgoShape {
  const { offsets, targets } = graph;
  /** Number of the vertex, plus 1, whose alter each vertex was last: marks need no clearing. */
  const alterOf = new Uint32Array(graph.n);
  const tiedTo = new Int32Array(graph.n).fill(-1);
  const shared = new Uint32Array(graph.n);

  const forEachAlterOf = (ego: number, v: number, visit: (w: number) => void) => {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) if (alterOf[targets[e]!] === ego + 1) visit(targets[e]!);
  };

  /** Σ over pairs of alters without a tie of 1/(actors that lie between them): what ego holds. */
  const heldByEgo = (ego: number, pairsApart: number): number => {
    let held = pairsApart;
    for (let e = offsets[ego]!; e < offsets[ego + 1]!; e += 1) {
      const a = targets[e]!;
      const met: number[] = [];
      forEachAlterOf(ego, a, (w) => {
        tiedTo[w] = a;
      });
      forEachAlterOf(ego, a, (w) =>
        forEachAlterOf(ego, w, (b) => {
          if (b <= a || tiedTo[b] === a) return;
          if (shared[b] === 0) met.push(b);
          shared[b]! += 1;
        }),
      );
      for (const b of met) {
        held -= 1 - 1 / (1 + shared[b]!);
        shared[b] = 0;
      }
      forEachAlterOf(ego, a, (w) => {
        tiedTo[w] = -1;
      });
    }
    return held;
  };

  return (ego) => {
    const alters = rowLength(graph, ego);
    if (alters < ALTERS_AT_LEAST) return { alters, density: null, centralShare: null, shape: null };
    for (let e = offsets[ego]!; e < offsets[ego + 1]!; e += 1) alterOf[targets[e]!] = ego + 1;
    let ends = 0;
    for (let e = offsets[ego]!; e < offsets[ego + 1]!; e += 1) {
      forEachAlterOf(ego, targets[e]!, () => {
        ends += 1;
      });
    }
    const density = (alters + ends / 2) / ((alters * (alters + 1)) / 2);
    const pairsApart = (alters * (alters - 1) - ends) / 2;
    const centralShare = pairsApart === 0 ? null : heldByEgo(ego, pairsApart) / pairsApart;
    return { alters, density, centralShare, shape: shapeOf(density, centralShare) };
  };
}

function shapeOf(density: number, centralShare: number | null): Shape {
  if (density >= DENSE_FROM - ROUNDING || centralShare === null) return 'fully-connected';
  return centralShare >= CENTRAL_FROM - ROUNDING ? 'star' : 'polycentric';
}
