import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import { inducedGraph } from '../../graph/induced-graph.ts';
import { seededRandom, shuffled } from '../../random.ts';
import { type Components, components } from '../components.ts';
import { longestRouteAtMost } from './longest-route.ts';
import { pivotDistances } from './pivot-distances.ts';
import { RouteSampler } from './route-sampler.ts';
import type { ShortestPathSums } from './shortest-path-sums.ts';
import { shortestPathSums } from './shortest-paths.ts';

/** How sampled sums were made, and how far off they may be. */
export interface Sampling {
  /** Shortest routes drawn, for betweenness; vertices whose distances were taken, for closeness and harmonic. */
  readonly routes: number;
  readonly pivots: number;
  /** With this probability no actor's value is further off than the errors say. */
  readonly probability: number;
  /**
   * Of betweenness divided by (n − 1)(n − 2), of harmonic divided by n − 1, and of the sum of distances divided by n − 1,
   * which closeness rests on; null where direction counts, as it is not known how long a shortest route may be. The last
   * two are 0 where every vertex was a pivot: those values are exact.
   */
  readonly error: { readonly betweenness: number; readonly harmonic: number; readonly meanDistance: number | null };
}

const PROBABILITY = 0.9;
const BETWEENNESS_ERROR = 0.01;
/** Of what distances to pivots average to, in the largest that one of them can be: 1 for 1/d, the longest route for d. */
const MEAN_ERROR = 0.05;
/** Of Riondato & Kornaropoulos 2016, lemma 2. */
const UNIVERSAL_CONSTANT = 0.5;
const SMALL_PART = 1_000;

/**
 * Shortest-path sums of a large unweighted graph by chance, with proven bounds that hold together with probability 0.9.
 *
 * Betweenness: ⌈0.5/ε² · (⌊log₂(V − 2)⌋ + 1 + ln(1/δ))⌉ shortest routes between random pairs, V the most vertices on one,
 * leave every normalised value within ε = 0.01 (Riondato & Kornaropoulos 2016, theorem 3). Harmonic and closeness: of
 * distances d to ⌈ln(4n/δ)/(2ε²)⌉ + 1 random pivots, one of which may be the actor itself, the means of 1/d over the n − 1
 * others are within ε = 0.05 and those of d within ε · (V − 1) (Hoeffding 1963, union over actors; Eppstein & Wang 2004). δ
 * is 0.05 for the routes and for the pivots. Parts of at most 1,000 vertices are walked whole. The largest distance is not estimated: NaN.
 */
export function sampledPathSums(
  graph: AnalysedGraph,
  seed: number,
): { readonly sums: ShortestPathSums; readonly sampling: Sampling } {
  const { n } = graph;
  const random = seededRandom(seed);
  const delta = (1 - PROBABILITY) / 2;
  const parts = components(graph);
  const most = longestRouteAtMost(graph, parts);
  const depth = most <= 3 ? 1 : Math.floor(Math.log2(most - 2)) + 1;
  const routes = Math.ceil((UNIVERSAL_CONSTANT / BETWEENNESS_ERROR ** 2) * (depth + Math.log(1 / delta)));
  const betweenness = new Float64Array(n);
  const sampler = new RouteSampler(graph, random);
  for (let drawn = 0; drawn < routes; drawn += 1) {
    const from = Math.floor(random() * n);
    const other = Math.floor(random() * (n - 1));
    for (const v of sampler.between(from, other >= from ? other + 1 : other)) betweenness[v]! += 1;
  }
  const pairs = (n * (n - 1)) / (graph.directed ? 1 : 2);
  for (let v = 0; v < n; v += 1) betweenness[v] = (betweenness[v]! / routes) * pairs;

  const pivots = Math.min(n, Math.ceil(Math.log((4 * n) / delta) / (2 * MEAN_ERROR ** 2)) + 1);
  const isEveryPivot = pivots === n;
  const told = pivotDistances(graph, shuffled(n, random).subarray(0, pivots));
  const scaled = (sums: Float64Array) =>
    isEveryPivot ? sums : sums.map((sum, v) => (sum * (n - 1)) / Math.max(1, pivots - told.isPivot[v]!));
  const reached = scaled(told.reached);
  const sums: ShortestPathSums = {
    betweenness,
    distanceSum: scaled(told.distanceSum),
    inverseDistanceSum: scaled(told.inverseDistanceSum),
    reachable: Uint32Array.from(parts.of, (part, v) =>
      graph.directed ? 1 + Math.round(reached[v]!) : parts.sizes[part]!,
    ),
    eccentricity: new Float64Array(n).fill(Number.NaN),
  };
  fillSmallParts(graph, parts, sums);
  return {
    sums,
    sampling: {
      routes,
      pivots,
      probability: PROBABILITY,
      error: {
        betweenness: (BETWEENNESS_ERROR * n) / (n - 2),
        harmonic: isEveryPivot ? 0 : MEAN_ERROR,
        meanDistance: isEveryPivot ? 0 : graph.directed ? null : MEAN_ERROR * (most - 1),
      },
    },
  };
}

/** Whether a graph has a part so large that it is sampled; all others are walked whole. O(n + m). */
export const hasSampledPart = (graph: AnalysedGraph): boolean =>
  graph.n > SMALL_PART && components(graph).sizes.some((size) => size > SMALL_PART);

/** Parts that chance may pass by are walked as a whole. O(SMALL_PART · m) at most. */
function fillSmallParts(graph: AnalysedGraph, { of, sizes }: Components, sums: ShortestPathSums): void {
  const small: number[] = [];
  for (let v = 0; v < graph.n; v += 1) if (sizes[of[v]!]! <= SMALL_PART) small.push(v);
  if (small.length === 0) return;
  const exact = shortestPathSums(inducedGraph(graph, Uint32Array.from(small)));
  small.forEach((v, i) => {
    for (const key of ['betweenness', 'distanceSum', 'inverseDistanceSum', 'reachable', 'eccentricity'] as const) {
      sums[key][v] = exact[key][i]!;
    }
  });
}
