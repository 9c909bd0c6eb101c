import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { seededRandom, shuffled } from '../random.ts';
import { bestOfAll, greedyWithSwaps, type SetObjective, setCount } from './best-set.ts';
import { mostPromising } from './most-promising.ts';
import { ResidualCloseness } from './residual-closeness.ts';
import { sampledLoss } from './sampled-loss.ts';

/** Entries of rows that trying all sets may go through. What one search takes is measured, not guessed: parts may be small. */
const EXACT_WORK_AT_MOST = 1e8;
/** Entries that a search may go through, and those for the value of what it found. */
const SEARCH_WORK_AT_MOST = 1e8;
const VALUE_WORK_AT_MOST = 5e7;
const CANDIDATES_AT_MOST = 40;
const SOURCES_AT_LEAST = 10;
/** More than any set has members, so that some are always left. */
const VALUE_SOURCES_AT_LEAST = 50;
/** A greedy search takes as much as a round of exchanges. Where sets are estimated, more rounds would follow chance. */
const EXCHANGE_ROUNDS = 1;
/** Searches by which it is told what one takes. */
const TRIAL_SEARCHES = 20;

/** Distance-weighted fragmentation, from all actors or from some drawn at random. */
export interface Fragmentation {
  readonly value: number;
  /** Standard error where it was estimated from some; absent where it is exact. */
  readonly standardError?: number;
}

export interface FragmentingSet {
  /** Ascending. */
  readonly members: readonly number[];
  /** Whether all sets were tried: no other fragments more. */
  readonly isBest: boolean;
  /** How many vertices were tried. */
  readonly candidates: number;
  /** From how many vertices, drawn at random, sets were compared; absent: from all. */
  readonly sources?: number;
  readonly before: Fragmentation;
  readonly after: Fragmentation;
}

/**
 * The set whose loss leaves the others furthest apart (KPP-Neg): highest 1 − Σ_{i≠j}(1/d_ij)/n'(n' − 1) over the n' that
 * remain, d in steps along the arcs, 1/∞ = 0. Needs n' ≥ 2.
 *
 * All sets are tried where that goes through no more than a hundred million entries; else greedy with exchanges, and where
 * that would go through more as well, among the forty most promising vertices, estimated from as many
 * others drawn at random as that allows, at least ten. Borgatti 2006.
 */
export function fragmentingSet(graph: AnalysedGraph, size: number, seed: number): FragmentingSet {
  const { n } = graph;
  const residual = new ResidualCloseness(graph);
  const random = seededRandom(seed);
  const everyone = Uint32Array.from({ length: n }, (_, v) => v);
  const drawn = shuffled(n, random);
  const searchWork = workOfSearch(residual, drawn);
  const told = (members: readonly number[]) => {
    const count = Math.max(VALUE_SOURCES_AT_LEAST, Math.floor(VALUE_WORK_AT_MOST / searchWork));
    const sources = count < n ? drawn.slice(0, count) : everyone;
    const before = fragmentation(residual, sources, n);
    for (const v of members) residual.remove(v);
    return { members, before, after: fragmentation(residual, sources, n - size) };
  };

  if (setCount(n, size) * n * searchWork <= EXACT_WORK_AT_MOST) {
    const { members } = bestOfAll(n, size, objectiveFrom(residual, everyone, n - size));
    return { ...told(members), isBest: true, candidates: n };
  }
  const affordable = (candidates: number) =>
    Math.floor(SEARCH_WORK_AT_MOST / ((1 + EXCHANGE_ROUNDS) * size * candidates * searchWork));
  if (affordable(n) >= n) {
    const { members } = greedyWithSwaps(Array.from(everyone), size, objectiveFrom(residual, everyone, n - size));
    return { ...told(members), isBest: false, candidates: n };
  }
  const candidates = mostPromising(graph, CANDIDATES_AT_MOST);
  const others = drawn.filter((v) => !candidates.includes(v));
  const sources = others.slice(0, Math.max(SOURCES_AT_LEAST, affordable(CANDIDATES_AT_MOST)));
  const objective = sampledLoss(graph, residual, candidates, sources);
  const { members } = greedyWithSwaps(candidates, size, objective, EXCHANGE_ROUNDS);
  return { ...told(members), isBest: false, candidates: candidates.length, sources: sources.length };
}

/** Vertices and entries that a search goes through on average, by some of the vertices. */
function workOfSearch(residual: ResidualCloseness, drawn: Uint32Array): number {
  const trials = drawn.slice(0, TRIAL_SEARCHES);
  const before = residual.work;
  for (const v of trials) residual.of(v);
  return 1 + (residual.work - before) / trials.length;
}

function objectiveFrom(residual: ResidualCloseness, sources: Uint32Array, remaining: number): SetObjective {
  return {
    given: (others) => (last) => {
      for (const v of others) residual.remove(v);
      residual.remove(last);
      const { value } = fragmentation(residual, sources, remaining);
      for (const v of others) residual.putBack(v);
      residual.putBack(last);
      return value;
    },
  };
}

/** Fragmentation of the `remaining` vertices, from those of the sources that are not gone. O(sources · (n + m)). */
function fragmentation(residual: ResidualCloseness, sources: Uint32Array, remaining: number): Fragmentation {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (const source of sources) {
    if (residual.isGone(source)) continue;
    const mean = residual.of(source) / (remaining - 1);
    sum += mean;
    squares += mean ** 2;
    count += 1;
  }
  const value = 1 - sum / count;
  if (count >= remaining) return { value };
  const variance = Math.max(0, (squares - sum ** 2 / count) / (count - 1));
  return { value, standardError: Math.sqrt((variance / count) * (1 - count / remaining)) };
}
