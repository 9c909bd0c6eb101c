import type { ActorId } from '#model/ids';
import type { ApplicationRequirement } from '#model/vocabulary';
import { type FindingList, type FindingResult, findingId, type Statement } from '../finding.ts';
import { hasPair, tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { confidenceByAsked } from '../score/confidence-by-asked.ts';
import { isAbsent } from './asked-for.ts';
import { actorAt, type DatedNetwork, placesAt, vertexOf } from './dated-network.ts';
import { emptyList, type FindingFilter, type ListOptions } from './finding-list.ts';
import { type FundOverlap, fundOverlaps } from './fund-overlaps.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';
import { pastTies } from './statements.ts';

const NAMED_AT_MOST = 3;

/**
 * Pairs of funds that would spare their applicants work by aligning procedures: they share applicants and no tie of
 * `aligns-with` holds between them. Those that spare most come first.
 *
 * Spared work of a pair: spared applications × (1 + requirements that both ask for): the form itself and each document
 * once instead of twice. Score: that over the most of any pair of the network. Unknown requirements count 0, give a
 * caution and halve the confidence. `filter.actor` is one of the two funds, or an applicant of both. O(pairs of funds
 * with a shared applicant) beside finding them.
 */
export function procedureOverlap(network: DatedNetwork, filter: FindingFilter, options: ListOptions): FindingList {
  const { graph } = network;
  if (isAbsent(network, filter)) return emptyList(network, options, { items: 'not-at-this-date' }, {});
  const asking = filter.actor === undefined ? undefined : vertexOf(network, filter.actor);
  const open = fundOverlaps(network).filter(({ a, b }) => !areAligned(network, a, b));
  const most = open.reduce((max, overlap) => Math.max(max, sparedWork(network, overlap)), 0);
  const isMeant = ({ a, b, applicants }: FundOverlap): boolean => {
    const ends = [a, b];
    const { municipality, theme } = filter;
    return (
      (asking === undefined || ends.includes(asking) || applicants.includes(asking)) &&
      (municipality === undefined || applicants.some((v) => placesAt(network, v).has(municipality))) &&
      (theme === undefined || ends.every((v) => actorAt(network, v).themes?.includes(theme) === true))
    );
  };
  const candidates = open.filter(isMeant).map((overlap): Candidate => {
    const score = sparedWork(network, overlap) / most;
    return {
      score,
      ends: [overlap.a, overlap.b],
      describe: (introducer) =>
        describe(network, overlap, score, introducer.routes(graph.actorOf[overlap.a]!, graph.actorOf[overlap.b]!)),
    };
  });
  return rankedFindings(network, candidates, options, {});
}

/** Whether a tie of `aligns-with` holds between two funds. */
function areAligned({ snapshot, graph }: DatedNetwork, a: number, b: number): boolean {
  if (!hasPair(graph, a, b)) return false;
  return snapshot.tiesOf[graph.actorOf[a]!]!.some((index) => {
    const ends = [snapshot.tieFrom[index], snapshot.tieTo[index]];
    return (
      snapshot.ties[index]!.type === 'aligns-with' &&
      ends.includes(graph.actorOf[b]!) &&
      tieMatches(snapshot.ties[index]!, DEFAULT_PARAMETERS, graph.day)
    );
  });
}

function sharedRequirements(network: DatedNetwork, { a, b }: FundOverlap): ApplicationRequirement[] | null {
  const [ofA, ofB] = [a, b].map((v) => actorAt(network, v).applicationRequirements ?? []);
  if (ofA!.length === 0 || ofB!.length === 0) return null;
  return ofA!.filter((requirement) => ofB!.includes(requirement)).sort();
}

const sparedWork = (network: DatedNetwork, overlap: FundOverlap): number =>
  overlap.sparedApplications * (1 + (sharedRequirements(network, overlap)?.length ?? 0));

function describe(
  network: DatedNetwork,
  overlap: FundOverlap,
  score: number,
  introductions: FindingResult['introductions'],
): FindingResult {
  const funds = [overlap.a, overlap.b].map((v) => actorAt(network, v));
  const actors = funds.map(({ id }) => id);
  const requirements = sharedRequirements(network, overlap);
  const named = (vertices: readonly number[]): ActorId[] =>
    vertices.slice(0, NAMED_AT_MOST).map((v) => actorAt(network, v).id);
  const { applicants, grantees, sparedApplications } = overlap;
  const reasons: Statement[] = [
    { code: 'shared-applicants', params: { actors: named(applicants), count: applicants.length } },
  ];
  if (grantees.length > 0) {
    reasons.push({ code: 'shared-grantees', params: { actors: named(grantees), count: grantees.length } });
  }
  if (overlap.cents !== null) {
    reasons.push({ code: 'shared-money', params: { cents: overlap.cents, count: grantees.length } });
  }
  if (requirements !== null && requirements.length > 0) {
    reasons.push({ code: 'shared-requirements', params: { requirements } });
  }

  const cautions: Statement[] = [...pastTies(network, overlap.a, overlap.b, ['aligns-with'])];
  const silent = funds.filter(({ applicationRequirements: asks }) => asks === undefined || asks.length === 0);
  if (silent.length > 0) {
    cautions.push({ code: 'requirements-unknown', params: { actors: silent.map(({ id }) => id) } });
  }
  if (requirements?.length === 0) cautions.push({ code: 'no-shared-requirements', params: {} });
  if (overlap.withoutAmount > 0) {
    cautions.push({ code: 'overlap-amount-unknown', params: { count: overlap.withoutAmount } });
  }
  const notAsked = funds.filter(({ respondent }) => respondent !== true);
  if (notAsked.length > 0) cautions.push({ code: 'not-asked', params: { actors: notAsked.map(({ id }) => id) } });
  return {
    id: findingId('procedure-overlap', actors, reasons),
    kind: 'procedure-overlap',
    actors,
    score,
    confidence: (silent.length > 0 ? 0.5 : 1) * confidenceByAsked(2 - notAsked.length, 2),
    tieType: 'aligns-with',
    headline: {
      code: 'could-align',
      params: { a: actors[0], b: actors[1], count: applicants.length, spared: sparedApplications },
    },
    figures: {
      sharedApplicants: applicants.length,
      sharedGrantees: grantees.length,
      jaccard: overlap.jaccard,
      overlapCoefficient: overlap.coefficient,
      sharedCents: overlap.cents,
      sharedRequirements: requirements === null ? null : requirements.length,
      sparedApplications,
      sparedDocuments: requirements === null ? null : sparedApplications * requirements.length,
    },
    reasons,
    cautions,
    introductions,
    nextStep: { code: 'align-procedures', params: { a: actors[0], b: actors[1] }, instrument: 'kennismaking' },
  };
}
