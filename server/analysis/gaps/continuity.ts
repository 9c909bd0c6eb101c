import { type FindingList, type FindingResult, findingId, type NextStep, type Statement } from '../finding.ts';
import { confidenceByAsked } from '../score/confidence-by-asked.ts';
import { introductionStart, isAbsent, isAskedFor } from './asked-for.ts';
import { continuityRisks } from './continuity-risks.ts';
import { actorAt, type DatedNetwork } from './dated-network.ts';
import { emptyList, type FindingFilter, type ListOptions } from './finding-list.ts';
import { concentrationOf, type Grants, grantsTo, lastDayOf, lastToEnd } from './grants.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';

/** What may make an actor stop: money of one, money that ends, one person. */
const KINDS_OF_RISK = 3;

/**
 * Initiatives and coalitions that may not last, those with most kinds of risk first, then those whose money ends
 * soonest.
 *
 * Score: kinds of risk that are on record, of three: money of one funder (a sole one, or Σ s_f² > 0.5), the last grant
 * ending within twelve months with no successor, a single contact person. Confidence: kinds that can be judged, of
 * three, × 0.4 where the actor was not asked. `filter.actor` may be a fund: then those it gives to. O(actors + ties).
 */
export function continuity(network: DatedNetwork, filter: FindingFilter, options: ListOptions): FindingList {
  const { graph, snapshot } = network;
  if (isAbsent(network, filter)) return emptyList(network, options, { items: 'not-at-this-date' }, {});
  const isMeant = isAskedFor(network, filter);
  const candidates: Candidate[] = [];
  for (let v = 0; v < graph.n; v += 1) {
    const { type } = actorAt(network, v);
    if ((type !== 'initiative' && type !== 'coalition') || !isMeant(v)) continue;
    const grants = grantsTo(snapshot, graph.actorOf[v]!, graph.day);
    const risks = continuityRisks(snapshot, graph.actorOf[v]!, graph.day, grants);
    if (risks.length === 0) continue;
    const last = graph.day === null ? null : lastToEnd(grants, graph.day);
    candidates.push({
      score: risks.length / KINDS_OF_RISK,
      tiebreak: last === null ? Number.MAX_SAFE_INTEGER : lastDayOf(last),
      ends: [v],
      describe: (introducer) => {
        const from = introductionStart(network, filter, v);
        const routes = from === null ? [] : introducer.routes(from, graph.actorOf[v]!);
        return describe(network, v, grants, risks, routes);
      },
    });
  }
  return rankedFindings(network, candidates, options, {});
}

function describe(
  network: DatedNetwork,
  v: number,
  grants: Grants,
  risks: readonly Statement[],
  introductions: FindingResult['introductions'],
): FindingResult {
  const { day } = network.graph;
  const { id, contactPersons, respondent } = actorAt(network, v);
  const { funders, index, cents, withoutAmount } = concentrationOf(grants.holding);
  const last = day === null ? null : lastToEnd(grants, day);
  const withoutEnd = grants.holding.filter(({ endedOn }) => endedOn === undefined).length;
  const known = [index !== null, day !== null && funders.length > 0 && withoutEnd === 0, contactPersons !== undefined];
  const cautions: Statement[] = [];
  if (grants.requested.length > 0) {
    cautions.push({ code: 'more-requested', params: { count: grants.requested.length } });
  }
  if (funders.length === 0) cautions.push({ code: 'no-grants-known', params: {} });
  if (withoutEnd > 0) cautions.push({ code: 'end-unknown', params: { count: withoutEnd, of: grants.holding.length } });
  if (funders.length > 1 && withoutAmount > 0) {
    cautions.push({ code: 'amount-unknown', params: { count: withoutAmount, of: grants.holding.length } });
  }
  if (contactPersons === undefined) cautions.push({ code: 'contacts-unknown', params: {} });
  if (respondent !== true) cautions.push({ code: 'not-asked', params: { actors: [id] } });
  return {
    id: findingId('continuity', [id], risks),
    kind: 'continuity',
    actors: [id],
    score: risks.length / KINDS_OF_RISK,
    confidence: (known.filter(Boolean).length / KINDS_OF_RISK) * confidenceByAsked(Number(respondent === true), 1),
    headline: { code: 'continuity-risks', params: { actor: id, risks: risks.map(({ code }) => code) } },
    figures: {
      funders: funders.length,
      concentration: index,
      grantedCents: cents,
      daysLeft: last === null ? null : lastDayOf(last) - day!,
      contactPersons: contactPersons ?? null,
    },
    reasons: risks,
    cautions,
    introductions,
    nextStep: nextStepFor(id, risks),
  };
}

/** The step against the risk that presses most: money that ends, then money of one, then the one person. */
function nextStepFor(actor: string, risks: readonly Statement[]): NextStep {
  const has = (code: string) => risks.some((risk) => risk.code === code);
  const params = { actor };
  if (has('grant-ends')) return { code: 'plan-successor', params, instrument: 'kennismaking' };
  if (has('sole-funder')) return { code: 'find-second-funder', params, instrument: 'kennismaking' };
  if (has('concentrated-funding')) return { code: 'spread-funding', params, instrument: 'kennismaking' };
  return { code: 'find-second-contact', params, instrument: 'kennismaking' };
}
