import { type Day, dateOfDay, firstDay, type PartialDate, partsOf } from '#model/partial-date';
import { analysedGraph, rowLength, tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { makeSnapshot, type Snapshot } from '../graph/snapshot.ts';
import { splitAtCut } from '../graph/split-at-cut.ts';
import { type Random, seededRandom } from '../random.ts';
import { TieScorer } from './score.ts';
import type { Features } from './weights.ts';

/** A pair that became tied, and pairs that did not though one of its ends might have: their features before it. */
export interface LearningCase {
  readonly tied: Features;
  readonly untied: readonly Features[];
}

export interface LearningPairs {
  /** The first day of which ties are learnt from; features are of before it. */
  readonly cut: Day;
  readonly cases: readonly LearningCase[];
  /** Ties left out, since it is not known whether they began before the cut. */
  readonly undatedTies: number;
}

/** Share of the dated ties that began on the cut or later. */
const LEARNT_FROM = 0.2;
const UNTIED_PER_TIE = 10;

/**
 * Pairs to learn weights from: those that became tied on or after a cut, both ends with a partner before it, and for each
 * ten pairs that did not. The cut is the latest 1 January on or after which at least a fifth of the dated collaboration
 * ties began (whole years: many ties know no more of their beginning); null without dated ties. Nothing that began after
 * `day`, the day of analysis, is looked at.
 *
 * Features are those of the score on the last day before the cut (without a day of analysis: of all that began before it,
 * as the score itself); themes, needs, offers and where a fund gives carry no date and are as recorded now. The pairs that
 * stayed untied are drawn, seeded, among the partners of the same proposed type that one end, drawn too, might have found.
 * O(n · m) at most.
 */
export function learningPairs(snapshot: Snapshot, day: Day | null, seed: number): LearningPairs | null {
  const begun = begunBy(snapshot, day);
  const cut = cutOf(begun);
  if (cut === null) return null;
  const split = splitAtCut(begun, DEFAULT_PARAMETERS, cut);
  const asOf = day === null ? 'all' : dateOfDay((cut - 1) as Day);
  const parameters = { ...DEFAULT_PARAMETERS, asOf };
  const graph = analysedGraph(split.before, parameters);
  const scorer = new TieScorer(split.before, graph, parameters);
  const becameTied = new Set<number>();
  for (const index of split.after) {
    const [u, v] = [begun.tieFrom[index]!, begun.tieTo[index]!].map((actor) => graph.vertexOf[actor]!);
    if (u! >= 0 && v! >= 0) becameTied.add(keyOf(graph.n, u!, v!));
  }
  const known = Array.from({ length: graph.n }, (_, v) => v).filter((v) => rowLength(graph, v) > 0);
  const drawn = draw(scorer, known, becameTied, seededRandom(seed));
  return { cut, cases: featuresOf(scorer, drawn), undatedTies: split.undated };
}

const keyOf = (n: number, u: number, v: number): number => Math.min(u, v) * n + Math.max(u, v);

/** The network without ties that began after the day. */
function begunBy(snapshot: Snapshot, day: Day | null): Snapshot {
  if (day === null) return snapshot;
  const ties = snapshot.ties.filter(({ startedOn }) => startedOn === undefined || firstDay(startedOn) <= day);
  return makeSnapshot(snapshot.network, snapshot.actors, ties);
}

function cutOf({ ties }: Snapshot): Day | null {
  const years = ties
    .filter((tie) => tie.startedOn !== undefined && tieMatches(tie, DEFAULT_PARAMETERS, null))
    .map(({ startedOn }) => partsOf(startedOn!).year)
    .sort((a, b) => b - a);
  const year = years[Math.ceil(LEARNT_FROM * years.length) - 1];
  return year === undefined ? null : firstDay(String(year) as PartialDate);
}

/** An end of a pair that became tied, the other end, and the partners that it might have found. */
interface Drawn {
  readonly end: number;
  readonly partner: number;
  readonly others: readonly number[];
}

function draw(
  scorer: TieScorer,
  known: readonly number[],
  becameTied: ReadonlySet<number>,
  random: Random,
): readonly Drawn[] {
  const { graph } = scorer;
  const { n } = graph;
  const isKnown = new Set(known);
  const found: Drawn[] = [];
  for (const key of [...becameTied].sort((a, b) => a - b)) {
    const [u, v] = [Math.floor(key / n), key % n];
    const tie = scorer.proposal(u, v);
    if (tie === null || !isKnown.has(u) || !isKnown.has(v)) continue;
    const [end, partner] = random() < 0.5 ? [u, v] : [v, u];
    const others: number[] = [];
    const order = [...known];
    for (let i = order.length; i > 0 && others.length < UNTIED_PER_TIE; i -= 1) {
      const at = Math.floor(random() * i);
      const other = order[at]!;
      order[at] = order[i - 1]!;
      if (scorer.proposal(end, other) === tie && !becameTied.has(keyOf(n, end, other))) others.push(other);
    }
    found.push({ end, partner, others });
  }
  return found;
}

/** The features of what was drawn, all pairs of one end at once. */
function featuresOf(scorer: TieScorer, drawn: readonly Drawn[]): LearningCase[] {
  const byEnd = new Map<number, Drawn[]>();
  for (const one of drawn) {
    const list = byEnd.get(one.end);
    if (list === undefined) byEnd.set(one.end, [one]);
    else list.push(one);
  }
  return [...byEnd].flatMap(([end, list]) => {
    const meant = new Set(list.flatMap(({ partner, others }) => [partner, ...others]));
    const features = new Map(scorer.scoresFrom(end, (v) => meant.has(v)).map((pair) => [pair.v, pair.features]));
    return list.map(({ partner, others }) => ({
      tied: features.get(partner)!,
      untied: others.map((other) => features.get(other)!),
    }));
  });
}
