import { betweennessMaximum } from '../actors/betweenness.ts';
import { coreNumbers } from '../actors/core-numbers.ts';
import { degrees } from '../actors/degree.ts';
import { localClustering } from '../actors/local-clustering.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { type Components, components } from '../kernels/components.ts';
import { cutPoints } from '../kernels/cut-points.ts';
import { undirectedView } from '../kernels/symmetric-rows.ts';
import type { MeasureContext, MeasureOptions } from '../measure.ts';
import { twoModeValues } from '../two-mode/two-mode-values.ts';
import { degreeAssortativity, typeAssortativity } from './assortativity.ts';
import { centralisation } from './centralisation.ts';
import { densityByType, type TypeDensity } from './density-by-type.ts';
import { eiIndices } from './ei-index.ts';

/** Whole-network values; what is undefined is null and has a reason. */
export interface NetworkValues {
  readonly values: Readonly<Record<string, number | null>>;
  readonly densityByType: readonly TypeDensity[];
  /** Code of the reason for each null, by key. */
  readonly reasons: Readonly<Record<string, ReasonCode>>;
}

export type ReasonCode =
  | 'empty'
  | 'too-few-actors'
  | 'no-ties'
  | 'no-groups'
  | 'disconnected'
  | 'no-two-ties-meet'
  | 'no-three-ties-in-a-row'
  | 'one-type-tied'
  | 'equal-degrees'
  | 'one-value-possible'
  | 'all-pairs-alike'
  | 'directed'
  | 'weighted'
  | 'sampled-paths'
  | 'sampled-comparison'
  | 'one-mode-only'
  | 'not-two-mode';

type Entry = number | ReasonCode;

/**
 * Density, parts, distances, centralisation, fragmentation and the rest, on one graph.
 *
 * Distances are steps or Σ 1/weight as the graph is weighted. Diameter and mean distance are of the largest part (of
 * equal ones the first). With `withoutPaths` nothing is walked: what rests on distances has that reason. O(n · m) for what rests on distances, O(m^1.5) for triangles, O(n + m) for the others.
 */
export function networkValues(
  context: MeasureContext,
  options: Pick<MeasureOptions, 'group' | 'seed'> & { readonly withoutPaths?: ReasonCode | undefined },
): NetworkValues {
  const { graph } = context;
  const { n, m, directed } = graph;
  const possible = (n * (n - 1)) / (directed ? 1 : 2);
  const parts = components(graph);
  const largest = parts.sizes.reduce((max, size) => Math.max(max, size), 0);
  const degree = degrees(graph);
  const entries: Record<string, Entry> = {
    nodes: n,
    ties: graph.tieCount,
    edges: m,
    density: n < 2 ? (n === 0 ? 'empty' : 'too-few-actors') : m / possible,
    components: parts.sizes.length,
    largestComponent: largest,
    isolates: degree.filter((one) => one === 0).length,
    ...pathValues(context, parts, largest, options.withoutPaths),
    ...undirectedValues(context),
    degreeCentralisation: n < 3 ? 'too-few-actors' : directed ? 'directed' : centralisation(degree, (n - 1) * (n - 2)),
    fragmentation:
      n < 2 ? 'too-few-actors' : 1 - parts.sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1)),
    modularity: context.partition(options.seed).modularity ?? 'no-ties',
    assortativityByType: typeAssortativity(context) ?? (m === 0 ? 'no-ties' : 'one-type-tied'),
    assortativityByDegree: degreeAssortativity(graph) ?? (m === 0 ? 'no-ties' : 'equal-degrees'),
    ...eiIndices(graph, context.groups(options.group, options.seed)),
    corePeripheryFit: typeof context.core === 'string' ? context.core : context.core.fit,
    ...(context.sides === undefined ? {} : twoModeValues(context, context.sides)),
  };
  return { ...split(entries), densityByType: densityByType(context) };
}

const PATH_VALUES = [
  'diameter',
  'averagePathLength',
  'betweennessCentralisation',
  'closenessCentralisation',
  'distanceFragmentation',
] as const;

/** Values that rest on shortest paths, or why there are none. */
function pathValues(
  context: MeasureContext,
  { of, sizes }: Components,
  largest: number,
  without: ReasonCode | undefined,
): Record<(typeof PATH_VALUES)[number], Entry> {
  if (without !== undefined) {
    return Object.fromEntries(PATH_VALUES.map((id) => [id, without])) as ReturnType<typeof pathValues>;
  }
  const { n, directed } = context.graph;
  return {
    ...distanceValues(context, of, sizes, largest),
    betweennessCentralisation:
      n < 3 ? 'too-few-actors' : centralisation(context.paths.betweenness, betweennessMaximum(n, directed) * (n - 1)),
    closenessCentralisation: closenessCentralisation(context, sizes.length),
    distanceFragmentation:
      n < 2
        ? 'too-few-actors'
        : 1 - context.paths.inverseDistanceSum.reduce((sum, one) => sum + one, 0) / (n * (n - 1)),
  };
}

function distanceValues(
  { graph, paths }: MeasureContext,
  partOf: Int32Array,
  sizes: readonly number[],
  largest: number,
): Record<'diameter' | 'averagePathLength', Entry> {
  if (graph.n === 0) return { diameter: 'empty', averagePathLength: 'empty' };
  if (largest < 2) return { diameter: 'no-ties', averagePathLength: 'no-ties' };
  const part = sizes.indexOf(largest);
  let diameter = 0;
  let sum = 0;
  let reached = 0;
  for (let v = 0; v < graph.n; v += 1) {
    if (partOf[v] !== part) continue;
    diameter = Math.max(diameter, paths.eccentricity[v]!);
    sum += paths.distanceSum[v]!;
    reached += paths.reachable[v]! - 1;
  }
  // In a directed graph not every ordered pair of a part has a route: the mean is over those that have one.
  return { diameter: Number.isNaN(diameter) ? 'sampled-paths' : diameter, averagePathLength: sum / reached };
}

function undirectedValues({
  graph,
}: MeasureContext): Record<'transitivity' | 'averageClustering' | 'maxCore' | 'articulationActors' | 'bridges', Entry> {
  // Parts hang together whatever the direction; so do the ones that a loss would leave.
  const cuts = cutPoints(undirectedView(graph));
  const splits = { articulationActors: cuts.articulations.size, bridges: cuts.bridges.length };
  if (graph.directed)
    return { transitivity: 'directed', averageClustering: 'directed', maxCore: 'directed', ...splits };
  const { clustering, triangles, connectedTriples } = localClustering(graph);
  return {
    transitivity: connectedTriples === 0 ? whyNoTriples(graph) : (3 * triangles) / connectedTriples,
    averageClustering: graph.n === 0 ? 'empty' : clustering.reduce((sum, one) => sum + one, 0) / graph.n,
    maxCore: graph.n === 0 ? 'empty' : coreNumbers(graph).reduce((max, one) => Math.max(max, one), 0),
    ...splits,
  };
}

function whyNoTriples({ n, m }: AnalysedGraph): ReasonCode {
  if (n < 3) return 'too-few-actors';
  return m === 0 ? 'no-ties' : 'no-two-ties-meet';
}

function closenessCentralisation({ graph, paths }: MeasureContext, partCount: number): Entry {
  const { n } = graph;
  if (n < 3) return 'too-few-actors';
  if (graph.directed) return 'directed';
  if (graph.weights !== null) return 'weighted';
  if (partCount > 1) return 'disconnected';
  const closeness = paths.distanceSum.map((sum) => (n - 1) / sum);
  return centralisation(closeness, ((n - 1) * (n - 2)) / (2 * n - 3));
}

function split(entries: Record<string, Entry>): {
  values: Record<string, number | null>;
  reasons: Record<string, ReasonCode>;
} {
  const values: Record<string, number | null> = {};
  const reasons: Record<string, ReasonCode> = {};
  for (const [key, entry] of Object.entries(entries)) {
    values[key] = typeof entry === 'number' ? entry : null;
    if (typeof entry !== 'number') reasons[key] = entry;
  }
  return { values, reasons };
}
