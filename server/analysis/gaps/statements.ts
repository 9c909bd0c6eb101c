import type { ActorId } from '#model/ids';
import { holdsAt } from '#model/partial-date';
import { COLLABORATION_TIES, type TieType } from '#model/tie-types';
import type { NextStep, Statement } from '../finding.ts';
import { hasPair, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import { joinsTwoSides } from '../score/proposed-tie.ts';
import { metBy, type ScoredPair, type TieScorer } from '../score/score.ts';
import type { DatedNetwork } from './dated-network.ts';

const NAMED_AT_MOST = 3;

/** What speaks for a possible tie, the weightiest first. */
export function reasonsFor(scorer: TieScorer, pair: ScoredPair): Statement[] {
  const { features, u, v } = pair;
  const a = scorer.actorAt(u);
  const b = scorer.actorAt(v);
  const reasons: Statement[] = [];
  if (features.place === 1) reasons.push({ code: 'same-place', params: { places: sharedPlaces(scorer, u, v) } });
  if (features.place === 0.5) reasons.push({ code: 'near', params: {} });
  const themes = (a.themes ?? []).filter((theme) => b.themes?.includes(theme) === true);
  if (themes.length > 0) reasons.push({ code: 'shared-themes', params: { themes } });
  if (features.topology > 0) reasons.push(linkReason(scorer, pair));
  const funders = scorer.sharedFunders(u, v);
  if (features.funder > 0) reasons.push({ code: 'shared-funders', params: { actors: idsOf(scorer, funders) } });
  const given = metBy(b, a);
  if (given.length > 0) reasons.push({ code: 'needs-what-you-offer', params: { resources: given } });
  const received = metBy(a, b);
  if (received.length > 0) reasons.push({ code: 'offers-what-you-need', params: { resources: received } });
  if (isKnown(scorer, u, v)) reasons.push({ code: 'personal-contact', params: {} });
  return reasons;
}

/** Whether the list is read by the first of the pair (it knows what it does itself) or by a third party. */
export type Perspective = 'reader' | 'third';

/** What speaks against a possible tie, or is not known of it. */
export function cautionsFor(scorer: TieScorer, pair: ScoredPair, perspective: Perspective): Statement[] {
  const { features, u, v } = pair;
  const ends = [scorer.actorAt(u), scorer.actorAt(v)];
  const cautions: Statement[] = [];
  for (const past of pastTies(scorer, u, v)) cautions.push(past);
  const notAsked = (perspective === 'reader' ? ends.slice(1) : ends).filter((actor) => actor.respondent !== true);
  if (notAsked.length > 0) cautions.push({ code: 'not-asked', params: { actors: notAsked.map(({ id }) => id) } });
  // Of a fund it matters where it gives, not where it is.
  const funds = ends.filter(({ type }) => type === 'fund');
  if (features.place === 0 && funds.length === 0) cautions.push({ code: 'elsewhere', params: {} });
  const placeless = [u, v].filter((w) => scorer.places.of[scorer.graph.actorOf[w]!]!.size === 0);
  const unplaced = placeless.map((w) => scorer.actorAt(w)).filter(({ type }) => type !== 'fund');
  if (unplaced.length > 0) cautions.push({ code: 'place-unknown', params: { actors: unplaced.map(({ id }) => id) } });
  const givingAnywhere = funds.filter(({ worksIn }) => worksIn === undefined || worksIn.length === 0);
  if (givingAnywhere.length > 0) {
    cautions.push({ code: 'giving-area-unknown', params: { actors: givingAnywhere.map(({ id }) => id) } });
  }
  if (features.theme === null) {
    const without = ends.filter(({ themes }) => themes === undefined || themes.length === 0);
    cautions.push({ code: 'themes-unknown', params: { actors: without.map(({ id }) => id) } });
  }
  if (features.topology === 0) cautions.push({ code: 'no-link', params: {} });
  if (features.needs === null && ends.every(({ type }) => type !== 'municipality' && type !== 'fund')) {
    cautions.push({ code: 'needs-unknown', params: {} });
  }
  return cautions;
}

/** The next step towards an actor, from the best route of introduction. */
export function nextStepTowards(target: ActorId, routes: readonly (readonly ActorId[])[]): NextStep {
  const best = routes[0];
  if (best === undefined) return { code: 'get-acquainted', params: { actor: target }, instrument: 'kennismaking' };
  if (best.length === 2) return { code: 'use-contact', params: { actor: target }, instrument: 'kennismaking' };
  return { code: 'ask-introduction', params: { actor: target, broker: best[1]! }, instrument: 'introductie' };
}

/** Partners that both have, else partners of the other that work with partners of the first. */
function linkReason(scorer: TieScorer, { u, v, tie }: ScoredPair): Statement {
  const { graph } = scorer;
  // Funders of both are a reason of their own.
  const funders = new Set(scorer.sharedFunders(u, v));
  const common = [...neighboursOf(graph, v)].filter((w) => hasPair(graph, u, w) && !funders.has(w));
  // Few partners of its own make a common partner tell more: those first.
  const byDegree = (x: number, y: number) => rowLength(graph, x) - rowLength(graph, y) || x - y;
  if (common.length > 0) {
    return {
      code: 'shared-partners',
      params: { actors: idsOf(scorer, common.sort(byDegree).slice(0, NAMED_AT_MOST)), count: common.length },
    };
  }
  const near = joinsTwoSides(tie)
    ? [...neighboursOf(graph, v)].filter((c) => [...neighboursOf(graph, c)].some((b) => hasPair(graph, u, b)))
    : [];
  return {
    code: 'partners-of-partners',
    params: { actors: idsOf(scorer, near.sort(byDegree).slice(0, NAMED_AT_MOST)), count: near.length },
  };
}

function sharedPlaces(scorer: TieScorer, u: number, v: number): string[] {
  const ofV = scorer.places.of[scorer.graph.actorOf[v]!]!;
  return [...scorer.places.of[scorer.graph.actorOf[u]!]!].filter((place) => ofV.has(place)).sort();
}

const idsOf = (scorer: TieScorer, vertices: readonly number[]): ActorId[] => vertices.map((v) => scorer.actorAt(v).id);

function tiesBetween({ snapshot, graph }: Pick<DatedNetwork, 'snapshot' | 'graph'>, u: number, v: number) {
  const a = graph.actorOf[u]!;
  const b = graph.actorOf[v]!;
  return snapshot.tiesOf[a]!.filter((index) => snapshot.tieFrom[index] === b || snapshot.tieTo[index] === b).map(
    (index) => snapshot.ties[index]!,
  );
}

function isKnown(scorer: TieScorer, u: number, v: number): boolean {
  const { day } = scorer.graph;
  return tiesBetween(scorer, u, v).some((tie) => tie.type === 'knows' && (day === null || holdsAt(tie, day)));
}

/** Collaboration of the types that is on record but does not hold on the day: worth knowing before one calls. */
export function pastTies(
  network: Pick<DatedNetwork, 'snapshot' | 'graph'>,
  u: number,
  v: number,
  types: readonly TieType[] = COLLABORATION_TIES,
): Statement[] {
  const past = tiesBetween(network, u, v).filter(({ type }) => types.includes(type));
  if (past.length === 0) return [];
  const newest = past.reduce((latest, tie) => ((tie.startedOn ?? '') > (latest.startedOn ?? '') ? tie : latest));
  return [
    {
      code: newest.status === 'refused' ? 'refused-tie' : newest.status === 'requested' ? 'requested-tie' : 'past-tie',
      params: {
        type: newest.type,
        startedOn: newest.startedOn ?? null,
        endedOn: newest.endedOn ?? null,
        count: past.length,
      },
    },
  ];
}
