import { centsOf } from '#model/money';
import { type Day, holdsAt } from '#model/partial-date';
import { isUndirected, type Tie } from '#model/tie';
import type { GraphParameters } from './parameters.ts';
import { asOfText, dayOfAnalysis, type Snapshot } from './snapshot.ts';

/**
 * The graph that measures are computed on: simple, parallel ties merged, self-ties left out, in compressed sparse rows.
 * Vertices 0…n−1 are in the order of actor ids. Undirected graphs hold each pair in both rows; directed ones hold an
 * arc in the row of its beginning, of a tie without direction one each way. Rows are sorted by target.
 */
export interface AnalysedGraph {
  readonly n: number;
  /** Pairs of actors with at least one tie (directed: arcs). */
  readonly m: number;
  readonly directed: boolean;
  /** Row v is `targets[offsets[v]] … targets[offsets[v + 1] − 1]`. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Weight of each entry of `targets`; null where every pair weighs 1. */
  readonly weights: Float64Array | null;
  /** Number in the snapshot of each vertex. */
  readonly actorOf: Uint32Array;
  /** Vertex of each actor of the snapshot; −1 where the actor is left out. */
  readonly vertexOf: Int32Array;
  /** Ties counted each, parallel ones too. */
  readonly tieCount: number;
  /** What was left out though it matched: self-ties, and pairs without the amount that should weigh them. */
  readonly dropped: { readonly selfTies: number; readonly withoutAmount: number };
  /** The day of analysis; null: no filter by time. */
  readonly day: Day | null;
}

/** Whether a tie is part of the analysed graph, its ends apart. */
export function tieMatches(tie: Tie, parameters: GraphParameters, day: Day | null): boolean {
  if (!parameters.tieTypes.includes(tie.type)) return false;
  if (day !== null && !holdsAt(tie, day)) return false;
  if (tie.type !== 'funds') return true;
  if (!parameters.fundingStatus.includes(tie.status ?? 'unknown')) return false;
  return parameters.zeroAmounts || tie.amountEur !== 0;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  strength: number;
  cents: number;
  hasAmount: boolean;
}

/** Builds the analysed graph of a snapshot. O(actors + ties · log ties). */
export function analysedGraph(snapshot: Snapshot, parameters: GraphParameters): AnalysedGraph {
  const day = dayOfAnalysis(snapshot.network, parameters.asOf);
  const vertexOf = new Int32Array(snapshot.actors.length).fill(-1);
  const kept: number[] = [];
  snapshot.actors.forEach((actor, index) => {
    const exists = day === null || holdsAt({ startedOn: actor.foundedOn, endedOn: actor.endedOn }, day);
    if (!exists || !parameters.actorTypes.includes(actor.type)) return;
    vertexOf[index] = kept.length;
    kept.push(index);
  });
  const n = kept.length;
  const directed = parameters.direction === 'directed';
  const { pairs, tieCount, selfTies } = mergePairs(snapshot, parameters, day, vertexOf, n, directed);

  let withoutAmount = 0;
  const weighed = [...pairs.values()].filter((pair) => {
    if (parameters.weight !== 'amountEur' || (pair.hasAmount && pair.cents > 0)) return true;
    withoutAmount += 1;
    return false;
  });
  const weightOf = weightFunction(parameters);
  return {
    n,
    m: weighed.length,
    directed,
    ...compress(n, weighed, directed, weightOf),
    actorOf: Uint32Array.from(kept),
    vertexOf,
    tieCount,
    dropped: { selfTies, withoutAmount },
    day,
  };
}

function mergePairs(
  snapshot: Snapshot,
  parameters: GraphParameters,
  day: Day | null,
  vertexOf: Int32Array,
  n: number,
  directed: boolean,
): { pairs: Map<number, Pair>; tieCount: number; selfTies: number } {
  const pairs = new Map<number, Pair>();
  const pairAt = (from: number, to: number): Pair => {
    const key = from * n + to;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { from, to, strength: 0, cents: 0, hasAmount: false };
      pairs.set(key, pair);
    }
    return pair;
  };
  let tieCount = 0;
  let selfTies = 0;
  snapshot.ties.forEach((tie, index) => {
    if (!tieMatches(tie, parameters, day)) return;
    const a = vertexOf[snapshot.tieFrom[index]!]!;
    const b = vertexOf[snapshot.tieTo[index]!]!;
    if (a < 0 || b < 0) return;
    if (a === b) {
      selfTies += 1;
      return;
    }
    tieCount += 1;
    if (directed) {
      addTo(pairAt(a, b), tie);
      if (isUndirected(tie)) addTo(pairAt(b, a), tie);
    } else addTo(pairAt(Math.min(a, b), Math.max(a, b)), tie);
  });
  return { pairs, tieCount, selfTies };
}

function addTo(pair: Pair, tie: Tie): void {
  pair.strength = Math.max(pair.strength, tie.strength ?? 0);
  if (tie.amountEur === undefined) return;
  pair.hasAmount = true;
  pair.cents += centsOf(tie.amountEur);
}

function weightFunction(parameters: GraphParameters): ((pair: Pair) => number) | null {
  switch (parameters.weight) {
    case 'none':
      return null;
    case 'strength':
      return (pair) => (pair.strength > 0 ? pair.strength : 1);
    case 'amountEur':
      return (pair) => pair.cents / 100;
  }
}

function compress(
  n: number,
  pairs: readonly Pair[],
  directed: boolean,
  weightOf: ((pair: Pair) => number) | null,
): { offsets: Uint32Array; targets: Uint32Array; weights: Float64Array | null } {
  const arcs = directed ? pairs : [...pairs, ...pairs.map((pair) => ({ ...pair, from: pair.to, to: pair.from }))];
  const ordered = [...arcs].sort((a, b) => a.from - b.from || a.to - b.to);
  const offsets = new Uint32Array(n + 1);
  for (const arc of ordered) offsets[arc.from + 1]! += 1;
  for (let v = 0; v < n; v += 1) offsets[v + 1]! += offsets[v]!;
  return {
    offsets,
    targets: Uint32Array.from(ordered, (arc) => arc.to),
    weights: weightOf === null ? null : Float64Array.from(ordered, weightOf),
  };
}

/** Number of neighbours of a vertex in its row. */
export const rowLength = (graph: AnalysedGraph, v: number): number => graph.offsets[v + 1]! - graph.offsets[v]!;

/** The neighbours of a vertex, in order; a view, not a copy. */
export const neighboursOf = (graph: AnalysedGraph, v: number): Uint32Array =>
  graph.targets.subarray(graph.offsets[v]!, graph.offsets[v + 1]!);

/** Whether v stands in the row of u. O(log degree). */
export function hasPair(graph: AnalysedGraph, u: number, v: number): boolean {
  let low = graph.offsets[u]!;
  let high = graph.offsets[u + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const target = graph.targets[middle]!;
    if (target === v) return true;
    if (target < v) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The parameters as answers repeat them: all values, and what they made fall out. */
export function parametersTold(
  snapshot: Snapshot,
  parameters: GraphParameters,
  graph: AnalysedGraph,
): Record<string, unknown> {
  return { ...parameters, asOf: asOfText(snapshot.network, parameters.asOf), dropped: { ...graph.dropped } };
}
