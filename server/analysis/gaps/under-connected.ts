import type { ActorId } from '#model/ids';
import { type ExpectationTold, type FindingList, type FindingResult, findingId, type Statement } from '../finding.ts';
import { hasPair, tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { confidenceByAsked } from '../score/confidence-by-asked.ts';
import { negativeBinomialQuantile } from '../statistics/negative-binomial.ts';
import { type CountedAgainst, probabilityBelow, ratioQuantile } from '../statistics/rate-ratio.ts';
import { introductionStart, isAbsent, isAskedFor } from './asked-for.ts';
import { actorAt, type DatedNetwork, vertexOf } from './dated-network.ts';
import { type ExpectedPartners, expectedPartners } from './expected-partners/expected-partners.ts';
import { TRAITS } from './expected-partners/traits.ts';
import { emptyList, type FindingFilter, type ListOptions } from './finding-list.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';

/** Below this share of what is expected an initiative counts as under-connected … */
const RATE_RATIO = 0.5;
/** … where that is at least this probable. */
const FLAGGED_FROM = 0.8;
const NAMED_AT_MOST = 3;
const INTERVAL = [0.05, 0.95] as const;
const TOLD = { rateRatio: RATE_RATIO, flaggedFrom: FLAGGED_FROM, ridge: 1 } as const;

/**
 * Initiatives with fewer partners than initiatives like them could be expected to have.
 *
 * With y partners, μ expected and dispersion α, the rate ratio r given y is Gamma(shape 1/α + y, rate 1/α + μ);
 * score = P(r < 0.5 | y), flagged from 0.8. Those that were only mentioned by others are never flagged. The
 * expected number of false flags is Σ(1 − score) over all that are flagged, whatever the filter shows of them.
 * `filter.actor` may be a fund: then those it gives to. Cost: that of the expectation.
 */
export function underConnected(network: DatedNetwork, filter: FindingFilter, options: ListOptions): FindingList {
  if (isAbsent(network, filter)) return emptyList(network, options, { items: 'not-at-this-date' }, TOLD);
  const expected = expectedPartners(network);
  if (typeof expected === 'string') return emptyList(network, options, { items: expected }, TOLD);
  const { vertices } = expected.traits;
  const scores = vertices.map((_, i) => probabilityBelow(countedAgainst(expected, i), RATE_RATIO));
  const isFlagged = (i: number) => actorAt(network, vertices[i]!).respondent !== false && scores[i]! >= FLAGGED_FROM;
  const flagged = [...vertices.keys()].filter(isFlagged);
  const isMeant = isAskedFor(network, filter);
  const candidates = flagged
    .filter((i) => isMeant(vertices[i]!))
    .map((i): Candidate => {
      const v = vertices[i]!;
      return {
        score: scores[i]!,
        tiebreak: expected.traits.partners[i]! - expected.mu[i]!,
        ends: [v],
        describe: (introducer) => {
          const from = introductionStart(network, filter, v);
          const routes = from === null ? [] : introducer.routes(from, network.graph.actorOf[v]!);
          return describe(network, expected, i, scores[i]!, routes);
        },
      };
    });
  const expectation: ExpectationTold = {
    ...expected.model,
    notAsked: vertices.filter((v) => actorAt(network, v).respondent === false).length,
    flagged: flagged.length,
    expectedFalseFlags: flagged.reduce((sum, i) => sum + 1 - scores[i]!, 0),
  };
  return { ...rankedFindings(network, candidates, options, TOLD), expectation };
}

const countedAgainst = ({ traits, mu, alpha }: ExpectedPartners, i: number): CountedAgainst => ({
  count: traits.partners[i]!,
  mu: mu[i]!,
  alpha: alpha[i]!,
});

function describe(
  network: DatedNetwork,
  expected: ExpectedPartners,
  i: number,
  score: number,
  introductions: FindingResult['introductions'],
): FindingResult {
  const { traits, mu, alpha, model } = expected;
  const v = traits.vertices[i]!;
  const { id, respondent, municipality } = actorAt(network, v);
  const partners = traits.partners[i]!;
  const [low, high] = INTERVAL.map((share) => negativeBinomialQuantile(mu[i]!, alpha[i]!, share)) as [number, number];
  const [ratioLow, ratioHigh] = INTERVAL.map((share) => ratioQuantile(countedAgainst(expected, i), share)) as [
    number,
    number,
  ];
  const isUsed = (name: string) => !model.dropped.some((one) => one.name === name);
  const usable = TRAITS.filter(isUsed);
  const unknown = usable.filter((trait) => traits.values[trait][i] === null);
  const told = { count: partners, expected: Math.round(mu[i]!), low, high };
  const reasons: Statement[] = [
    { code: 'fewer-than-expected', params: told },
    { code: 'taken-into-account', params: { traits: [...usable, 'province'].filter(isUsed) } },
  ];
  const cautions: Statement[] = [];
  if (respondent !== true) cautions.push({ code: 'not-asked', params: { actors: [id] } });
  const others = partnersAtOtherTimes(network, v);
  if (others.length > 0) {
    cautions.push({
      code: 'partners-at-other-times',
      params: { actors: others.slice(0, NAMED_AT_MOST), count: others.length },
    });
  }
  if (unknown.length > 0) cautions.push({ code: 'traits-unknown', params: { traits: unknown } });
  if (model.method === 'alike') cautions.push({ code: 'few-to-compare', params: { count: model.fittedOn } });
  const townHall = municipality === undefined ? undefined : vertexOf(network, municipality);
  const isStranger = townHall !== undefined && !hasPair(network.graph, townHall, v);
  return {
    // The expectation moves a little with every change of the network: that alone is no new reason.
    id: findingId('under-connected', [id], [{ code: 'fewer-than-expected', params: { count: partners } }]),
    kind: 'under-connected',
    actors: [id],
    score,
    confidence:
      (usable.length === 0 ? 1 : 1 - unknown.length / usable.length) *
      confidenceByAsked(Number(respondent === true), 1),
    headline: { code: 'under-connected', params: { actor: id, ...told } },
    figures: { partners, expected: mu[i]!, low, high, ratioLow, ratioHigh, alpha: alpha[i]! },
    reasons,
    cautions,
    introductions,
    nextStep: isStranger
      ? { code: 'introduce-at-town-hall', params: { actor: id, municipality }, instrument: 'introductie' }
      : { code: 'ask-whom-they-miss', params: { actor: id }, instrument: 'kennismaking' },
  };
}

/** Ids of those it has ties with on record that hold on another day only. */
function partnersAtOtherTimes({ snapshot, graph }: DatedNetwork, v: number): ActorId[] {
  const actor = graph.actorOf[v]!;
  const partners = snapshot.tiesOf[actor]!.filter((index) =>
    tieMatches(snapshot.ties[index]!, DEFAULT_PARAMETERS, null),
  )
    .map((index) => (snapshot.tieFrom[index] === actor ? snapshot.tieTo[index]! : snapshot.tieFrom[index]!))
    .filter((other) => other !== actor && (graph.vertexOf[other]! < 0 || !hasPair(graph, v, graph.vertexOf[other]!)));
  return [...new Set(partners)].sort((a, b) => a - b).map((other) => snapshot.actors[other]!.id);
}
