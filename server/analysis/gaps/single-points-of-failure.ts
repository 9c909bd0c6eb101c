import type { ActorId } from '#model/ids';
import { type FindingList, type FindingResult, findingId, type Repair, type Statement } from '../finding.ts';
import { type AnalysedGraph, neighboursOf } from '../graph/analysed-graph.ts';
import type { Introducer } from '../introductions/introducer.ts';
import { components } from '../kernels/components.ts';
import { cutPoints } from '../kernels/cut-points.ts';
import { confidenceByAsked } from '../score/confidence-by-asked.ts';
import type { ScoredPair, TieScorer } from '../score/score.ts';
import { bestPair } from './best-pair.ts';
import { vertexOf } from './dated-network.ts';
import { type FindingFilter, type ListOptions, SCORE_TOLD } from './finding-list.ts';
import { hubsOf, type PairOrder, pairOrder } from './hubs.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';

const CUTS_OFF_AT_LEAST = 3;
/** Repairs are sought from at most this many actors of the part that is cut off. */
const SEARCHED_FROM = 40;

interface Weakness {
  /** The articulation actor, or the two ends of the bridge. */
  readonly vertices: readonly number[];
  readonly score: number;
}

/**
 * Actors and ties whose loss cuts off at least three others.
 *
 * Score: pairs of the remaining actors that can then no longer reach each other, over all pairs that can now. Repair:
 * the allowed pair with the highest score (less with `spread` and better connected ends) that ties a part to the largest
 * one (a tie between two parts that are both cut off would help neither), and a second only where three or more would
 * still be cut off. O(n + m) to find them, O(n + m) for each one shown, O(m) for each actor that a repair is sought from.
 */
export function singlePointsOfFailure(scorer: TieScorer, filter: FindingFilter, options: ListOptions): FindingList {
  const weaknesses = weaknessesOf(scorer.graph).filter((weakness) => isMeant(scorer, weakness, filter));
  const hubs = hubsOf(scorer.graph);
  // What is weak is weak whoever it is: spread chooses among the ties that would mend it.
  const order = pairOrder(hubs, options.spread);
  const candidates = weaknesses.map(
    (weakness): Candidate => ({
      score: weakness.score,
      ends: [],
      describe: (introducer) => describe(scorer, introducer, weakness, order),
    }),
  );
  const list = rankedFindings(scorer, candidates, options, SCORE_TOLD);
  const mending = list.items.flatMap(({ repairs }) => (repairs ?? []).flatMap(({ actors }) => actors));
  return { ...list, hubShare: hubs.shareOf(mending.map((id) => vertexOf(scorer, id)!)) };
}

function weaknessesOf(graph: AnalysedGraph): Weakness[] {
  const connected = components(graph).sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const cuts = cutPoints(graph);
  const found: Weakness[] = [];
  for (const [v, sizes] of cuts.articulations) {
    if (cutOff(sizes) < CUTS_OFF_AT_LEAST) continue;
    found.push({ vertices: [v], score: separated(sizes) / connected });
  }
  for (const { a, b, sideOfB, component } of cuts.bridges) {
    const sizes = [sideOfB, component - sideOfB];
    if (cutOff(sizes) < CUTS_OFF_AT_LEAST) continue;
    found.push({ vertices: [a, b].sort((x, y) => x - y), score: separated(sizes) / connected });
  }
  return found.sort(
    (x, y) => y.score - x.score || x.vertices[0]! - y.vertices[0]! || x.vertices.length - y.vertices.length,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const cutOff = (sizes: readonly number[]): number => sum(sizes) - Math.max(...sizes);
const separated = (sizes: readonly number[]): number => (sum(sizes) ** 2 - sum(sizes.map((size) => size * size))) / 2;

/** What hangs together without it: the parts around a vertex, or the two sides of a bridge; largest first, vertices in order. */
function partsWithout(graph: AnalysedGraph, { vertices }: Weakness): number[][] {
  const [a, b] = vertices as [number, number?];
  const seen = new Set<number>(b === undefined ? [a] : []);
  const parts: number[][] = [];
  for (const start of b === undefined ? neighboursOf(graph, a) : [a, b]) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (let head = 0; head < part.length; head += 1) {
      for (const w of neighboursOf(graph, part[head]!)) {
        const isTheBridge = (part[head] === a && w === b) || (part[head] === b && w === a);
        if (seen.has(w) || isTheBridge) continue;
        seen.add(w);
        part.push(w);
      }
    }
    parts.push(part.sort((x, y) => x - y));
  }
  return parts.sort((x, y) => y.length - x.length || x[0]! - y[0]!);
}

function isMeant(scorer: TieScorer, weakness: Weakness, filter: FindingFilter): boolean {
  const { graph, places, snapshot } = scorer;
  // What hangs together without each of them takes long to find, and without a filter plays no part.
  if (filter.actor === undefined && filter.municipality === undefined && filter.theme === undefined) return true;
  const concerned = [...weakness.vertices, ...partsWithout(graph, weakness).slice(1).flat()];
  if (filter.actor !== undefined && !concerned.includes(graph.vertexOf[snapshot.indexOf.get(filter.actor)!]!))
    return false;
  if (filter.municipality !== undefined) {
    const here = filter.municipality;
    if (!concerned.some((v) => places.of[graph.actorOf[v]!]!.has(here))) return false;
  }
  return (
    filter.theme === undefined || concerned.some((v) => scorer.actorAt(v).themes?.includes(filter.theme!) === true)
  );
}

function describe(scorer: TieScorer, introducer: Introducer, weakness: Weakness, order: PairOrder): FindingResult {
  const { vertices, score } = weakness;
  const parts = partsWithout(scorer.graph, weakness);
  const idOf = (v: number): ActorId => scorer.actorAt(v).id;
  const actors = vertices.map(idOf);
  const cutsOff = parts.slice(1).flat().map(idOf);
  const repairPairs = repairsFor(scorer, vertices, parts, order);
  const repairs = repairPairs.map(
    ({ pair: { u, v, tie }, keeps }): Repair => ({ actors: [idOf(u), idOf(v)], tieType: tie, keeps }),
  );
  const reasons: Statement[] = [
    {
      code: vertices.length === 1 ? 'cuts-off' : 'bridge-cuts-off',
      params: { actors: cutsOff.slice(0, 5), count: cutsOff.length, through: actors },
    },
  ];
  const cautions: Statement[] = [];
  const asked = parts
    .slice(1)
    .flat()
    .filter((v) => scorer.actorAt(v).respondent === true).length;
  if (asked < cutsOff.length) {
    cautions.push({ code: 'others-not-asked', params: { count: cutsOff.length - asked, of: cutsOff.length } });
  }
  if (repairs.length === 0) cautions.push({ code: 'no-repair', params: {} });
  const first = repairPairs[0]?.pair;
  return {
    id: findingId('single-point-of-failure', actors, reasons),
    kind: 'single-point-of-failure',
    actors,
    score,
    // What is known of those that would be cut off decides.
    confidence: confidenceByAsked(asked, cutsOff.length),
    reasons,
    cautions,
    introductions:
      first === undefined ? [] : introducer.routes(scorer.graph.actorOf[first.u]!, scorer.graph.actorOf[first.v]!),
    nextStep:
      first === undefined
        ? { code: 'watch', params: { actors } }
        : { code: 'make-tie', params: { a: idOf(first.u), b: idOf(first.v) }, instrument: 'kennismaking' },
    repairs,
    cutsOff,
  };
}

/** The best tie across the parts, and a second where it leaves three or more cut off; with how many both keep connected. */
function repairsFor(
  scorer: TieScorer,
  vertices: readonly number[],
  parts: readonly (readonly number[])[],
  order: PairOrder,
): { pair: ScoredPair; keeps: number }[] {
  const chosen: { pair: ScoredPair; keeps: number }[] = [];
  const atRisk = cutOff(parts.map((part) => part.length));
  const partOf = new Map<number, number>();
  parts.forEach((part, index) => {
    for (const v of part) partOf.set(v, index);
  });
  const joined = parts.map((_, index) => index);
  while (chosen.length < 2) {
    const best = bestAcross(scorer, parts, partOf, joined, vertices, order);
    if (best === undefined) break;
    const [from, to] = [joined[partOf.get(best.u)!]!, joined[partOf.get(best.v)!]!];
    joined.forEach((group, index) => {
      if (group === from) joined[index] = to;
    });
    const sizes = [...new Set(joined)].map((group) =>
      sum(parts.filter((_, i) => joined[i] === group).map((part) => part.length)),
    );
    chosen.push({ pair: best, keeps: atRisk - cutOff(sizes) });
    if (sizes.length === 1 || cutOff(sizes) < CUTS_OFF_AT_LEAST) break;
  }
  return chosen;
}

function bestAcross(
  scorer: TieScorer,
  parts: readonly (readonly number[])[],
  partOf: ReadonlyMap<number, number>,
  joined: readonly number[],
  vertices: readonly number[],
  order: PairOrder,
): ScoredPair | undefined {
  // A tie that joins the actor itself takes no risk away; one between the two ends of a bridge is the bridge.
  const barred = vertices.length === 1 ? vertices : [];
  const isJoined = (part: number) => joined[part] === joined[0];
  const cutOffs = parts.flatMap((part, index) => (isJoined(index) ? [] : part.slice(0, SEARCHED_FROM)));
  const isOpen = (_u: number, v: number): boolean => {
    const part = partOf.get(v);
    return part !== undefined && isJoined(part) && !barred.includes(v);
  };
  return bestPair(scorer, cutOffs, isOpen, order);
}
