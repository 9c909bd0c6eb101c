import type { Actor } from '#model/actor';
import { type AnalysedGraph, hasPair } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { givesAt, type Places, placesOf, proximity } from './places.ts';
import { joinsTwoSides, type ProposedTie } from './proposed-tie.ts';
import { type ThemeOverlaps, themeOverlaps } from './themes.ts';
import { TIES_BETWEEN } from './tie-roles.ts';
import { prepareTopology, saturate, type Topology } from './topology.ts';

/** The features of a possible tie, each in [0, 1]; null: not known, counts 0 and lowers confidence. */
export interface Features {
  readonly topology: number;
  readonly theme: number | null;
  readonly place: number | null;
  readonly funder: number;
  readonly needs: number | null;
}

export type FeatureName = keyof Features;

/** Weights of the score: z = −4 + Σ weight · feature. Set by judgement, not fitted. */
export const DEFAULT_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  topology: 2,
  theme: 2,
  place: 1.5,
  funder: 0.5,
  needs: 1,
};
export const INTERCEPT = -4;

const FEATURE_NAMES = Object.keys(DEFAULT_WEIGHTS) as FeatureName[];
const TOTAL_WEIGHT = FEATURE_NAMES.reduce((sum, name) => sum + DEFAULT_WEIGHTS[name], 0);

/** A possible tie between two vertices of the analysed graph. */
export interface ScoredPair {
  readonly u: number;
  readonly v: number;
  readonly tie: ProposedTie;
  readonly features: Features;
  /** 1/(1 + e^−z): orders pairs within one network, no probability. */
  readonly score: number;
  readonly confidence: number;
}

/** score = 1/(1 + e^−z). */
export function scoreOf(features: Features): number {
  const z = FEATURE_NAMES.reduce((sum, name) => sum + DEFAULT_WEIGHTS[name] * (features[name] ?? 0), INTERCEPT);
  return 1 / (1 + Math.exp(-z));
}

/** Room for rounding where pairs are left out unscored: far below any difference that orders them. */
const ROUNDING = 1e-9;

/** What the features must add up to, weighed, for a score. */
const neededFor = (score: number): number =>
  score <= 0 ? Number.NEGATIVE_INFINITY : Math.log(score / (1 - score)) - INTERCEPT - ROUNDING;

/** Share of the weight that is known × 1, 0.7 or 0.4 as both, one or none of the two were asked. */
export function confidenceOf(features: Features, a: Actor, b: Actor): number {
  const known = FEATURE_NAMES.reduce((sum, name) => sum + (features[name] === null ? 0 : DEFAULT_WEIGHTS[name]), 0);
  const asked = Number(a.respondent === true) + Number(b.respondent === true);
  return (known / TOTAL_WEIGHT) * [0.4, 0.7, 1][asked]!;
}

/** The one score that serves suggestions, missing ties, repairs and candidates, prepared for a graph. */
export class TieScorer {
  readonly snapshot: Snapshot;
  readonly graph: AnalysedGraph;
  readonly places: Places;
  readonly topology: Topology;
  readonly #themes: ThemeOverlaps;

  /** The graph must be undirected and unweighted. O(n · m). */
  constructor(snapshot: Snapshot, graph: AnalysedGraph, parameters: GraphParameters) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.places = placesOf(snapshot, graph.day);
    this.topology = prepareTopology(snapshot, graph, parameters);
    this.#themes = themeOverlaps(snapshot, graph);
  }

  actorAt(v: number): Actor {
    return this.snapshot.actors[this.graph.actorOf[v]!]!;
  }

  /**
   * Scores u with each of the vertices that it has no tie with and may have one: no pair of the analysed graph, a
   * proposed type, not ruled out by where a fund gives. `accept` leaves out others before they are scored; so are pairs
   * whose topology and themes keep them below `atLeast`, whatever else u could share with anyone. O(m) for the topology
   * of u, then O(1) a vertex.
   */
  scoresFrom(u: number, accept: (v: number) => boolean = () => true, atLeast = 0): ScoredPair[] {
    const { oneMode, twoSided } = this.topology.sumsFrom(u);
    const needed = neededFor(atLeast);
    const { withThemes, withoutThemes } = this.#mostBesides(u);
    const { roles } = this.topology;
    const ties = TIES_BETWEEN[roles[u]!]!;
    const themesWith = this.#themes.from(this.graph.actorOf[u]!);
    const pairs: ScoredPair[] = [];
    for (let v = 0; v < this.graph.n; v += 1) {
      const tie = ties[roles[v]!]!;
      if (tie === null || v === u) continue;
      const sum = joinsTwoSides(tie) ? twoSided[v]! : oneMode[v]!;
      if (sum === 0 && withThemes < needed) continue;
      const topology = saturate(sum, this.topology.thirdQuartile[tie]);
      const fromTopology = DEFAULT_WEIGHTS.topology * topology;
      if (fromTopology + withThemes < needed || !accept(v)) continue;
      const theme = themesWith(this.graph.actorOf[v]!);
      if (fromTopology + DEFAULT_WEIGHTS.theme * (theme ?? 0) + withoutThemes < needed) continue;
      if (hasPair(this.graph, u, v) || this.#isRuledOut(u, v)) continue;
      pairs.push(this.#score(u, v, tie, topology, theme));
    }
    return pairs;
  }

  /** What the features of u besides topology can add up to at most, whoever the other is; with themes and without. */
  #mostBesides(u: number): { withThemes: number; withoutThemes: number } {
    const { themes, needs, offers } = this.actorAt(u);
    const isPlaced = this.places.of[this.graph.actorOf[u]!]!.size > 0;
    const isFunded = this.topology.fundersOf[u]!.size > 0;
    const canHelp = (needs?.length ?? 0) + (offers?.length ?? 0) > 0;
    const withoutThemes =
      (isPlaced ? DEFAULT_WEIGHTS.place : 0) +
      (isFunded ? DEFAULT_WEIGHTS.funder : 0) +
      (canHelp ? DEFAULT_WEIGHTS.needs : 0);
    const hasThemes = themes !== undefined && themes.length > 0;
    return { withThemes: withoutThemes + (hasThemes ? DEFAULT_WEIGHTS.theme : 0), withoutThemes };
  }

  #score(u: number, v: number, tie: ProposedTie, topology: number, theme: number | null): ScoredPair {
    const a = this.actorAt(u);
    const b = this.actorAt(v);
    const withFund = tie === 'funds' || a.type === 'fund' || b.type === 'fund';
    const features: Features = {
      topology,
      theme,
      place: proximity(this.places, this.graph.actorOf[u]!, this.graph.actorOf[v]!),
      funder: withFund ? 0 : Math.min(this.sharedFunders(u, v).length, 2) / 2,
      needs: needsMet(a, b),
    };
    return { u, v, tie, features, score: scoreOf(features), confidence: confidenceOf(features, a, b) };
  }

  /** Vertices that fund both. */
  sharedFunders(u: number, v: number): number[] {
    const ofV = this.topology.fundersOf[v]!;
    return [...this.topology.fundersOf[u]!].filter((funder) => ofV.has(funder)).sort((a, b) => a - b);
  }

  /** Whether one is a fund that does not give where the other is. Unknown places rule nothing out. */
  #isRuledOut(u: number, v: number): boolean {
    return this.#givesElsewhere(u, v) || this.#givesElsewhere(v, u);
  }

  #givesElsewhere(fund: number, other: number): boolean {
    const places = this.places.of[this.graph.actorOf[other]!]!;
    if (this.actorAt(fund).type !== 'fund' || places.size === 0) return false;
    return ![...places].some((place) => givesAt(this.actorAt(fund), place, this.places));
  }
}

/** (|N_a∩O_b| + |N_b∩O_a|)/(|N_a| + |N_b|); null where neither has needs. */
function needsMet(a: Actor, b: Actor): number | null {
  const needs = (a.needs?.length ?? 0) + (b.needs?.length ?? 0);
  if (needs === 0) return null;
  return (metBy(a, b).length + metBy(b, a).length) / needs;
}

/** What `seeker` needs and `giver` offers. */
export const metBy = (seeker: Actor, giver: Actor): string[] =>
  (seeker.needs ?? []).filter((need) => giver.offers?.includes(need) === true);

/** Best first; equal scores by the ids of the pair. */
export const byScore = (a: ScoredPair, b: ScoredPair): number => b.score - a.score || a.u - b.u || a.v - b.v;
