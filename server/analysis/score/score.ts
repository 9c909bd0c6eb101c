import type { Actor } from '#model/actor';
import { type AnalysedGraph, hasPair } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { givesAt, type Places, placesOf, proximity } from './places.ts';
import { joinsTwoSides, type ProposedTie } from './proposed-tie.ts';
import { type ThemeOverlaps, themeOverlaps } from './themes.ts';
import { TIES_BETWEEN } from './tie-roles.ts';
import { prepareTopology, saturate, type Topology } from './topology.ts';
import { confidenceOf, DEFAULT_WEIGHTS, type Features, INTERCEPT, scoreOf, type Weights } from './weights.ts';

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

/** Room for rounding where pairs are left out unscored: far below any difference that orders them. */
const ROUNDING = 1e-9;

/** What the features must add up to, weighed, for a score. */
const neededFor = (score: number): number =>
  score <= 0 ? Number.NEGATIVE_INFINITY : Math.log(score / (1 - score)) - INTERCEPT - ROUNDING;

/** The one score that serves suggestions, missing ties, repairs and candidates, prepared for a graph. */
export class TieScorer {
  readonly snapshot: Snapshot;
  readonly graph: AnalysedGraph;
  readonly places: Places;
  readonly topology: Topology;
  readonly weights: Weights;
  readonly #parameters: GraphParameters;
  readonly themes: ThemeOverlaps;

  /** The graph must be undirected and unweighted. O(n · m); less by what another has prepared for the same graph. */
  constructor(
    snapshot: Snapshot,
    graph: AnalysedGraph,
    parameters: GraphParameters,
    weights: Weights = DEFAULT_WEIGHTS,
    prepared: Partial<Pick<TieScorer, 'places' | 'topology' | 'themes'>> = {},
  ) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.weights = weights;
    this.#parameters = parameters;
    this.places = prepared.places ?? placesOf(snapshot, graph.day);
    this.topology = prepared.topology ?? prepareTopology(snapshot, graph, parameters);
    this.themes = prepared.themes ?? themeOverlaps(snapshot, graph);
  }

  /** The same score with other weights. */
  weighed(weights: Weights): TieScorer {
    return new TieScorer(this.snapshot, this.graph, this.#parameters, weights, this);
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
    const themesWith = this.themes.from(this.graph.actorOf[u]!);
    const pairs: ScoredPair[] = [];
    for (let v = 0; v < this.graph.n; v += 1) {
      const tie = ties[roles[v]!]!;
      if (tie === null || v === u) continue;
      const sum = joinsTwoSides(tie) ? twoSided[v]! : oneMode[v]!;
      if (sum === 0 && withThemes < needed) continue;
      const topology = saturate(sum, this.topology.thirdQuartile[tie]);
      const fromTopology = this.weights.topology * topology;
      if (fromTopology + withThemes < needed || !accept(v)) continue;
      const theme = themesWith(this.graph.actorOf[v]!);
      if (fromTopology + this.weights.theme * (theme ?? 0) + withoutThemes < needed) continue;
      if (!this.#isOpen(u, v)) continue;
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
      (isPlaced ? this.weights.place : 0) + (isFunded ? this.weights.funder : 0) + (canHelp ? this.weights.needs : 0);
    const hasThemes = themes !== undefined && themes.length > 0;
    return { withThemes: withoutThemes + (hasThemes ? this.weights.theme : 0), withoutThemes };
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
    return {
      u,
      v,
      tie,
      features,
      score: scoreOf(features, this.weights),
      confidence: confidenceOf(features, a, b, this.weights),
    };
  }

  /** Vertices that fund both. */
  sharedFunders(u: number, v: number): number[] {
    const ofV = this.topology.fundersOf[v]!;
    return [...this.topology.fundersOf[u]!].filter((funder) => ofV.has(funder)).sort((a, b) => a - b);
  }

  /** The tie that may be proposed between two vertices; null where they have one, or may have none. */
  proposal(u: number, v: number): ProposedTie | null {
    const { roles } = this.topology;
    return u !== v && this.#isOpen(u, v) ? TIES_BETWEEN[roles[u]!]![roles[v]!]! : null;
  }

  /** No pair, and neither is a fund that does not give where the other is. Unknown places rule nothing out. */
  #isOpen(u: number, v: number): boolean {
    return !hasPair(this.graph, u, v) && !this.#givesElsewhere(u, v) && !this.#givesElsewhere(v, u);
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
