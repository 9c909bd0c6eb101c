import type { ActorId } from '#model/ids';
import { type FindingList, type FindingResult, findingId, type Statement } from '../finding.ts';
import { ALIKE_AT_MOST, alikeMunicipalities } from '../municipality/alike.ts';
import { confidenceByAsked } from '../score/confidence-by-asked.ts';
import { givesAt } from '../score/places.ts';
import { likeliestDispersion } from '../statistics/dispersion.ts';
import { probabilityBelow } from '../statistics/rate-ratio.ts';
import { isAbsent } from './asked-for.ts';
import { actorAt, type DatedNetwork, placesAt, vertexOf } from './dated-network.ts';
import { emptyList, type FindingFilter, type ListOptions } from './finding-list.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';
import { type ThemeCounts, themeCounts } from './theme-counts.ts';

/** Below this share of the rate of alike municipalities a theme counts as missing … */
const RATE_RATIO = 0.5;
/** … where that is at least this probable. */
const FLAGGED_FROM = 0.8;
/** Where not even one would be expected none is missed: there the spread among the alike would decide alone. */
const EXPECTED_AT_LEAST = 1;
/** Fewer municipalities make no rate to compare with. */
const ALIKE_AT_LEAST = 5;
const NAMED_AT_MOST = 3;
/** Nobody counted there, so far as the network tells: as little is known as of an actor that was not asked. */
const NOTHING_COUNTED = confidenceByAsked(0, 1);
const TOLD = { rateRatio: RATE_RATIO, flaggedFrom: FLAGGED_FROM, expectedAtLeast: EXPECTED_AT_LEAST } as const;

interface ThemeGap {
  /** Vertex of the municipality. */
  readonly place: number;
  readonly theme: string;
  readonly count: number;
  readonly mu: number;
  readonly alpha: number;
  /** Vertices of the municipalities compared with, nearest first. */
  readonly alike: readonly number[];
  readonly score: number;
}

/**
 * Themes with priority on which a municipality has far fewer initiatives than the 20 municipalities most alike by log
 * population and log density.
 *
 * y initiatives on the theme are active there; μ is its population times the initiatives per inhabitant of the alike,
 * α (at least 0.05) the dispersion that is likeliest among them. The rate ratio r given y is Gamma(1/α + y, 1/α + μ);
 * score = P(r < 0.5 | y), flagged from 0.8 where μ is at least 1. Priority is what the municipality records, or, where a fund or initiative
 * asks (`filter.actor`), the themes of that actor where it gives or works. O(actors + k² log k) for k
 * municipalities.
 */
export function themeGaps(network: DatedNetwork, filter: FindingFilter, options: ListOptions): FindingList {
  if (isAbsent(network, filter)) return emptyList(network, options, { items: 'not-at-this-date' }, TOLD);
  const asking = filter.actor === undefined ? undefined : vertexOf(network, filter.actor);
  const counts = themeCounts(network);
  const alikeTo = alikeOnTheDay(network);
  const gaps: ThemeGap[] = [];
  let compared = 0;
  for (const { place, themes } of priorities(network, asking, filter)) {
    const alike = alikeTo(place);
    if (alike.length < ALIKE_AT_LEAST) continue;
    compared += 1;
    for (const theme of themes) {
      const gap = gapOn(network, counts, place, theme, alike);
      if (gap.mu >= EXPECTED_AT_LEAST && gap.score >= FLAGGED_FROM) gaps.push(gap);
    }
  }
  if (compared === 0) return emptyList(network, options, { items: 'too-few-municipalities' }, TOLD);
  if (gaps.length === 0) return emptyList(network, options, { items: 'no-theme-missed' }, TOLD);
  const asker = asking === undefined || actorAt(network, asking).type === 'municipality' ? undefined : filter.actor;
  const candidates = gaps.map((gap): Candidate => {
    const examples = examplesFor(network, counts, gap);
    const first = examples[0];
    return {
      score: gap.score,
      tiebreak: gap.count - gap.mu,
      ends: [first ?? gap.place],
      describe: (introducer) => {
        const routes =
          first === undefined
            ? []
            : introducer.routes(network.graph.actorOf[gap.place]!, network.graph.actorOf[first]!);
        return describe(network, counts, gap, examples, routes, asker);
      },
    };
  });
  return rankedFindings(network, candidates, options, TOLD);
}

/** Which themes are looked at in which municipality. */
function priorities(
  network: DatedNetwork,
  asking: number | undefined,
  { municipality, theme }: FindingFilter,
): { place: number; themes: readonly string[] }[] {
  const asker = asking === undefined ? undefined : actorAt(network, asking);
  const isIn = (place: string): boolean =>
    asker === undefined || asking === undefined
      ? true
      : asker.type === 'fund'
        ? givesAt(asker, place, network.places)
        : placesAt(network, asking).has(place);
  const found: { place: number; themes: readonly string[] }[] = [];
  for (let v = 0; v < network.graph.n; v += 1) {
    const place = actorAt(network, v);
    if (place.type !== 'municipality' || !isIn(place.id)) continue;
    if (municipality !== undefined && place.id !== municipality) continue;
    const themes = [...new Set((asker ?? place).themes ?? [])].filter((one) => theme === undefined || one === theme);
    if (themes.length > 0) found.push({ place: v, themes: themes.sort() });
  }
  return found;
}

/** The most alike municipalities that exist on the day, by vertex. */
function alikeOnTheDay({ snapshot, graph }: DatedNetwork): (place: number) => number[] {
  const alikeTo = alikeMunicipalities(snapshot);
  return (place) =>
    alikeTo(graph.actorOf[place]!)
      .map((index) => graph.vertexOf[index]!)
      .filter((v) => v >= 0);
}

function gapOn(
  network: DatedNetwork,
  counts: ThemeCounts,
  place: number,
  theme: string,
  alike: readonly number[],
): ThemeGap {
  const countAt = (v: number) => counts.on(actorAt(network, v).id, theme).length;
  const populationOf = (v: number) => actorAt(network, v).population!;
  const theirs = alike.map(countAt);
  const rate = theirs.reduce((sum, one) => sum + one, 0) / alike.reduce((sum, v) => sum + populationOf(v), 0);
  const alpha = likeliestDispersion(
    theirs,
    alike.map((v) => rate * populationOf(v)),
  );
  const count = countAt(place);
  const mu = rate * populationOf(place);
  return { place, theme, count, mu, alpha, alike, score: probabilityBelow({ count, mu, alpha }, RATE_RATIO) };
}

/** Initiatives on the theme elsewhere to learn from: in neighbouring municipalities first, then in the most alike. */
function examplesFor(network: DatedNetwork, counts: ThemeCounts, { place, theme, alike }: ThemeGap): number[] {
  const code = actorAt(network, place).id;
  const near = [...network.places.neighboursOf(code)].sort().map((id) => vertexOf(network, id));
  const order = [...near.filter((v) => v !== undefined), ...alike];
  const found = new Set(order.flatMap((v) => counts.on(actorAt(network, v).id, theme)));
  return [...found].slice(0, NAMED_AT_MOST);
}

function describe(
  network: DatedNetwork,
  counts: ThemeCounts,
  gap: ThemeGap,
  examples: readonly number[],
  introductions: FindingResult['introductions'],
  asker: ActorId | undefined,
): FindingResult {
  const { place, theme, count, mu, alpha, alike, score } = gap;
  const municipality = actorAt(network, place);
  const actors = asker === undefined ? [municipality.id] : [asker, municipality.id];
  const registered = counts.in(municipality.id);
  const told = { theme, count, expected: Math.round(mu), municipalities: alike.length };
  const priority: Statement =
    asker === undefined
      ? { code: 'priority-of-municipality', params: { theme } }
      : { code: 'theme-of-asker', params: { actor: asker, theme } };
  const reasons: Statement[] = [{ code: 'few-on-theme', params: told }, priority];
  const named = examples.map((v) => actorAt(network, v).id);
  if (named.length > 0) reasons.push({ code: 'examples-elsewhere', params: { actors: named } });
  const cautions: Statement[] = [
    registered.initiatives === 0
      ? { code: 'nothing-registered', params: {} }
      : { code: 'register-incomplete', params: {} },
  ];
  if (registered.withoutThemes > 0) {
    cautions.push({
      code: 'initiatives-without-themes',
      params: { count: registered.withoutThemes, of: registered.initiatives },
    });
  }
  if (alike.length < ALIKE_AT_MOST) cautions.push({ code: 'few-alike', params: { count: alike.length } });
  const known = registered.initiatives === 0 ? NOTHING_COUNTED : 1 - registered.withoutThemes / registered.initiatives;
  return {
    // The expectation moves a little with every change of the network: that alone is no new reason.
    id: findingId('theme-gap', actors, [{ code: 'few-on-theme', params: { theme, count } }, priority]),
    kind: 'theme-gap',
    actors,
    score,
    confidence: known * (alike.length / ALIKE_AT_MOST),
    theme,
    headline: { code: 'theme-missing', params: { ...told, place: municipality.id } },
    figures: {
      initiatives: count,
      expected: mu,
      alpha,
      population: municipality.population!,
      alikeMunicipalities: alike.length,
    },
    reasons,
    cautions,
    introductions,
    nextStep:
      named[0] === undefined
        ? { code: 'look-for-initiatives', params: { theme } }
        : { code: 'learn-from', params: { actor: named[0], theme }, instrument: 'kennismaking' },
  };
}
