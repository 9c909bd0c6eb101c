import { byValue } from '../actors/competition-ranks.ts';
import { degrees } from '../actors/degree.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { byScore, type ScoredPair } from '../score/score.ts';

const HUB_SHARE = 0.05;

/** Which vertices are well connected: guards recommendations against going to the same few. */
export interface Hubs {
  /** Degree over the largest degree, 0–1. */
  weightOf(v: number): number;
  /** Share of the vertices given that are among the 5 % best connected (at least one vertex); null of none. */
  shareOf(vertices: readonly number[]): number | null;
}

/** O(n log n). Vertices of equal degree at the border of the 5 % are in by the order of their ids. */
export function hubsOf(graph: AnalysedGraph): Hubs {
  const degree = degrees(graph);
  const most = degree.reduce((max, one) => Math.max(max, one), 0);
  const hubs = new Set(byValue(degree).slice(0, Math.max(1, Math.floor(HUB_SHARE * graph.n))));
  return {
    weightOf: (v) => (most === 0 ? 0 : degree[v]! / most),
    shareOf: (vertices) =>
      vertices.length === 0 ? null : vertices.filter((v) => hubs.has(v)).length / vertices.length,
  };
}

/** The key that a list is ordered by: score, less as `spread` goes to 1 and the actor is better connected. */
export const spreadScore = (score: number, hubWeight: number, spread: number): number =>
  score * (1 - spread * hubWeight);

/** The order in which pairs are recommended to whoever could bring them together. */
export interface PairOrder {
  /** The score, less with spread as the better connected end is better connected; never above the score. */
  keyOf(pair: ScoredPair): number;
  /** Best key first; equal ones by score, then by the ids of the pair. */
  compare(a: ScoredPair, b: ScoredPair): number;
}

export function pairOrder(hubs: Hubs, spread: number): PairOrder {
  const keyOf = ({ u, v, score }: ScoredPair) =>
    spreadScore(score, Math.max(hubs.weightOf(u), hubs.weightOf(v)), spread);
  return { keyOf, compare: (a, b) => keyOf(b) - keyOf(a) || byScore(a, b) };
}
