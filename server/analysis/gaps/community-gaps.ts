import { mostCommon } from '../communities/communities.ts';
import { louvainPartition } from '../communities/louvain.ts';
import { membersOf } from '../communities/partition.ts';
import type { Bridge, FindingList, FindingResult, GroupNamed, Statement } from '../finding.ts';
import { findingId } from '../finding.ts';
import { rowLength } from '../graph/analysed-graph.ts';
import type { ScoredPair, TieScorer } from '../score/score.ts';
import { lowerGamma } from '../statistics/gamma-distribution.ts';
import { isAbsent, isAskedFor } from './asked-for.ts';
import { bestPair } from './best-pair.ts';
import { constraintWithTie } from './constraint-with-tie.ts';
import { actorAt, vertexOf } from './dated-network.ts';
import { emptyList, type FindingFilter, type ListOptions, SCORE_TOLD } from './finding-list.ts';
import { type Hubs, hubsOf, pairOrder } from './hubs.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';
import { type TiesBetween, tiesBetweenGroups } from './tie-rates/ties-between-groups.ts';

/** One or two make no group. */
const MEMBERS_AT_LEAST = 3;
const EXPECTED_AT_LEAST = 3;
/** One-sided 5 %. */
const Z_AT_MOST = -1.64;
const NAMED_AT_MOST = 5;
const BRIDGES_AT_MOST = 3;
/** Bridges are sought from at most this many actors of the smaller group, the best connected first. */
const SEARCHED_FROM = 40;

/** A group of the partition: its number there and its vertices, the best connected first. */
interface Group {
  readonly community: number;
  readonly members: readonly number[];
}

interface Gap extends TiesBetween {
  readonly groups: readonly [Group, Group];
}

/**
 * Pairs of communities (Louvain, resolution 1) with fewer ties between them than actors like theirs have elsewhere.
 *
 * Expectation and z as in {@link tiesBetweenGroups}; only where at least 3 ties are expected and z ≤ −1.64, between
 * groups of at least three. Score: Φ(−z), how improbable so few are. Bridges: up to three allowed pairs across with the
 * highest scores, no actor in two of them, each with the constraint of its ends as it is and as it would be.
 * With a filter one end of each bridge is what is asked for. O(m log n) for the communities, the counting of pairs, and
 * for each gap shown O(m) for each of the actors that bridges are sought from.
 */
export function communityGaps(
  scorer: TieScorer,
  filter: FindingFilter,
  options: ListOptions & { readonly seed: number },
): FindingList {
  const told = {
    algorithm: 'louvain',
    resolution: 1,
    seed: options.seed,
    membersAtLeast: MEMBERS_AT_LEAST,
    expectedAtLeast: EXPECTED_AT_LEAST,
    zAtMost: Z_AT_MOST,
    cells:
      'types × theme shared or not × same or adjoining municipality by ⌊log₂ actors⌋ of the larger, elsewhere, unknown',
    ...SCORE_TOLD,
  };
  if (isAbsent(scorer, filter)) return emptyList(scorer, options, { items: 'not-at-this-date' }, told);
  const groups = groupsOf(scorer, options.seed);
  if (groups.length < 2) return emptyList(scorer, options, { items: 'no-communities' }, told);
  const isMeant = isAskedFor(scorer, filter);
  const hubs = hubsOf(scorer.graph);
  const gaps = gapsBetween(scorer, groups).filter((gap) => gap.groups.some(({ members }) => members.some(isMeant)));
  if (gaps.length === 0) return emptyList(scorer, options, { items: 'no-groups-apart' }, told);
  const candidates = gaps.map(
    (gap): Candidate => ({
      score: normalCdf(-gap.z),
      tiebreak: gap.z,
      ends: [],
      describe: (introducer) => {
        const bridges = bridgesFor(scorer, gap, isMeant, hubs, options.spread);
        const best = bridges[0];
        const routes =
          best === undefined ? [] : introducer.routes(scorer.graph.actorOf[best.u]!, scorer.graph.actorOf[best.v]!);
        return describe(scorer, gap, bridges, routes);
      },
    }),
  );
  const list = rankedFindings(scorer, candidates, options, told);
  const ends = list.items.flatMap(({ bridges }) => (bridges ?? []).flatMap(({ actors }) => actors));
  return { ...list, hubShare: hubs.shareOf(ends.map((id) => vertexOf(scorer, id)!)) };
}

/** Φ(x), from the incomplete gamma function. */
function normalCdf(x: number): number {
  const tail = (1 - lowerGamma(0.5, (x * x) / 2)) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** The communities of at least three members. */
function groupsOf({ graph }: TieScorer, seed: number): Group[] {
  return membersOf(louvainPartition(graph, { resolution: 1, seed }))
    .map((list, community) => ({
      community,
      members: list.sort((a, b) => rowLength(graph, b) - rowLength(graph, a) || a - b),
    }))
    .filter((group) => group.members.length >= MEMBERS_AT_LEAST);
}

function gapsBetween(scorer: TieScorer, groups: readonly Group[]): Gap[] {
  const groupOf = new Int32Array(scorer.graph.n).fill(-1);
  groups.forEach(({ members }, number) => {
    for (const v of members) groupOf[v] = number;
  });
  return tiesBetweenGroups(scorer, groupOf, EXPECTED_AT_LEAST)
    .filter(({ z }) => z <= Z_AT_MOST)
    .map((between) => ({ ...between, groups: [groups[between.a]!, groups[between.b]!] }));
}

/** The best allowed pairs across the gap with an end that is asked for, no actor in two of them. */
function bridgesFor(
  scorer: TieScorer,
  { groups }: Gap,
  isMeant: (v: number) => boolean,
  hubs: Hubs,
  spread: number,
): ScoredPair[] {
  const [small, large] = [...groups].sort((a, b) => a.members.length - b.members.length) as [Group, Group];
  const across = new Set(large.members);
  const order = pairOrder(hubs, spread);
  const chosen: ScoredPair[] = [];
  const taken = new Set<number>();
  while (chosen.length < BRIDGES_AT_MOST) {
    const best = bestPair(
      scorer,
      small.members.slice(0, SEARCHED_FROM).filter((u) => !taken.has(u)),
      (u, v) => across.has(v) && !taken.has(v) && (isMeant(u) || isMeant(v)),
      order,
    );
    if (best === undefined) break;
    taken.add(best.u).add(best.v);
    chosen.push(best);
  }
  return chosen;
}

function describe(
  scorer: TieScorer,
  gap: Gap,
  pairs: readonly ScoredPair[],
  introductions: FindingResult['introductions'],
): FindingResult {
  const idOf = (v: number) => actorAt(scorer, v).id;
  const named = gap.groups.map((group) => groupNamed(scorer, group));
  const anchors = named.map(({ members }) => members[0]!);
  const bridges = pairs.map((pair) => bridgeOf(scorer, pair));
  const best = pairs[0];
  const actors = best === undefined ? anchors : [idOf(best.u), idOf(best.v)];
  const told = { a: anchors[0], b: anchors[1], count: gap.observed, expected: Math.round(gap.expected) };
  const unasked = gap.groups.map(({ members }) => members.filter((v) => actorAt(scorer, v).respondent !== true).length);
  const sizes = gap.groups.map(({ members }) => members.length);
  const reasons: Statement[] = [
    { code: 'fewer-between', params: told },
    ...named.map(({ members, size, themes }, position) => ({
      code: 'group-around',
      params: { position, actors: members.slice(0, 3), size, themes },
    })),
  ];
  const lowered = bridges[0]?.constraint.filter(({ before, after }) => before !== null && after < before).length ?? 0;
  if (lowered > 0) reasons.push({ code: 'bridge-frees', params: { actors, count: lowered } });
  const cautions: Statement[] = [{ code: 'groups-computed', params: {} }];
  const [silent, all] = [unasked[0]! + unasked[1]!, sizes[0]! + sizes[1]!];
  if (silent > 0) cautions.push({ code: 'members-not-asked', params: { count: silent, of: all } });
  if (best === undefined) cautions.push({ code: 'no-bridge', params: {} });
  const nextStep =
    best === undefined
      ? { code: 'bring-together', params: { a: anchors[0], b: anchors[1] }, instrument: 'introductie' }
      : { code: 'make-tie', params: { a: actors[0], b: actors[1] }, instrument: 'kennismaking' };
  return {
    // Who belongs to a group and what is expected shift a little with every change: those alone are no new reason.
    id: findingId('community-gap', [...anchors].sort(), [
      { code: 'fewer-between', params: { count: gap.observed } },
      nextStep,
    ]),
    kind: 'community-gap',
    actors,
    score: normalCdf(-gap.z),
    // The share of the pairs across of which at least one was asked: of the others it is not known that there is no tie.
    confidence: 1 - (unasked[0]! / sizes[0]!) * (unasked[1]! / sizes[1]!),
    ...(best === undefined ? {} : { tieType: best.tie }),
    headline: { code: 'groups-apart', params: told },
    figures: { ties: gap.observed, expected: gap.expected, z: gap.z },
    groups: named,
    bridges,
    reasons,
    cautions,
    introductions,
    nextStep,
  };
}

function groupNamed(scorer: TieScorer, { community, members }: Group): GroupNamed {
  return {
    community,
    size: members.length,
    members: members.slice(0, NAMED_AT_MOST).map((v) => actorAt(scorer, v).id),
    themes: mostCommon(members.flatMap((v) => actorAt(scorer, v).themes ?? [])),
  };
}

function bridgeOf(scorer: TieScorer, { u, v, tie, score }: ScoredPair): Bridge {
  const change = (end: number, other: number) => ({
    before: constraintWithTie(scorer.graph, end, null),
    after: constraintWithTie(scorer.graph, end, other)!,
  });
  return {
    actors: [actorAt(scorer, u).id, actorAt(scorer, v).id],
    tieType: tie,
    score,
    constraint: [change(u, v), change(v, u)],
  };
}
