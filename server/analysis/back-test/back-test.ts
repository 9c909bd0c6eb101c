import { type Day, dateOfDay } from '#model/partial-date';
import type { TieType } from '#model/tie-types';
import { analysedGraph, parametersTold } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { datedOnly, splitAtCut } from '../graph/split-at-cut.ts';
import { TieScorer } from '../score/score.ts';
import { DEFAULT_WEIGHTS } from '../score/weights.ts';
import { METHODS, type Method, rankersOf } from './methods.ts';
import { type Estimate, pairedBootstrap } from './paired-bootstrap.ts';
import { queriesOf, type Side } from './queries.ts';
import { judge, type Outcome } from './tie-averaged.ts';

export interface BackTestAsk {
  /** The first day that is to be foreseen. */
  readonly cut: Day;
  /** Absent: the type with most new pairs. */
  readonly tieType?: TieType | undefined;
  /** Absent: the end at which more actors found a partner. */
  readonly side?: Side | undefined;
  readonly seed: number;
}

/** How well one method found the partners; null where no query could be judged. */
export interface MethodResult {
  readonly method: Method;
  /** Mean reciprocal rank of the first partner. */
  readonly mrr: Estimate | null;
  readonly hitAt3: Estimate | null;
  readonly auc: Estimate | null;
  /** Its mean reciprocal rank less that of plain paths of length three, query by query. */
  readonly beyondL3: Estimate | null;
  /** Whether the interval of that difference lies above (true) or below (false) 0; null where it holds 0. */
  readonly better: boolean | null;
}

export interface BackTest {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tieType: TieType | null;
  readonly side: Side | null;
  /** Actors that found a new partner, both known before the cut. */
  readonly queries: number;
  /** Mean number of candidates of a query; null without queries. */
  readonly meanCandidates: number | null;
  readonly newPairs: { readonly known: number; readonly withNewActor: number };
  readonly newActors: number;
  /** Analysed ties left out, since it is not known whether they began before the cut. */
  readonly undatedTies: number;
  readonly methods: readonly MethodResult[];
  /** Codes of what is to be known of the answer. */
  readonly notes: readonly string[];
  /** Why there are no values, by what is null. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Below this many queries intervals are too wide to tell methods apart. */
const FEW_QUERIES = 30;

/**
 * Would the partners that actors found after a day have been among the suggestions before it? Features are taken from
 * ties that began before the cut. A query is an actor with a new partner after it, both with a partner before; new
 * actors are counted apart. Intervals and differences by paired bootstrap over queries; one method is better than
 * another when the 90 % interval of the difference leaves out 0. O(n · m) for the score, O(m) a query.
 */
export function backTest(
  snapshot: Snapshot,
  asked: GraphParameters,
  { cut, tieType, side, seed }: BackTestAsk,
): BackTest {
  // All that was on record before the cut, ended or not, as simple pairs: what the score is made for.
  const parameters: GraphParameters = { ...asked, asOf: 'all', weight: 'none', direction: 'undirected' };
  const split = splitAtCut(snapshot, parameters, cut);
  const dated = datedOnly(split.before);
  // What the graph is made of carries a date: it is the same with and without the rest.
  const graph = analysedGraph(dated, parameters);
  const told = { ...parametersTold(dated, parameters, graph), cut: dateOfDay(cut), seed };
  const asking = queriesOf(snapshot, graph, parameters, split, { tieType, side });
  const counts = {
    parameters: { ...told, tieType: asking?.tieType ?? tieType ?? null, side: asking?.side ?? side ?? null },
    tieType: asking?.tieType ?? null,
    side: asking?.side ?? null,
    queries: asking?.queries.length ?? 0,
    newPairs: asking?.newPairs ?? { known: 0, withNewActor: 0 },
    newActors: asking?.newActors ?? 0,
    undatedTies: split.undated,
  };
  if (asking === null || asking.queries.length === 0) {
    const reason = asking === null ? 'no-ties-after-cut' : 'no-new-partners';
    return { ...counts, meanCandidates: null, methods: METHODS.map(empty), notes: [], reasons: { methods: reason } };
  }
  const { queries } = asking;
  const scorer = new TieScorer(dated, graph, parameters);
  const asRecorded = new TieScorer(split.before, graph, parameters, DEFAULT_WEIGHTS, { topology: scorer.topology });
  const rankers = rankersOf(scorer, asRecorded);
  const outcomes = METHODS.map((method) => queries.map((query) => judge(rankers[method](query), query.found)));
  return {
    ...counts,
    meanCandidates: queries.reduce((sum, { candidates }) => sum + candidates.length, 0) / queries.length,
    methods: resultsOf(outcomes, seed),
    notes: [
      'undated-facts',
      ...(queries.length < FEW_QUERIES ? ['few-queries'] : []),
      ...(split.undated > 0 ? ['undated-ties'] : []),
    ],
    reasons: outcomes[0]!.some(({ auc }) => auc !== null) ? {} : { auc: 'all-candidates-found' },
  };
}

const empty = (method: Method): MethodResult => ({
  method,
  mrr: null,
  hitAt3: null,
  auc: null,
  beyondL3: null,
  better: null,
});

function resultsOf(outcomes: readonly (readonly Outcome[])[], seed: number): MethodResult[] {
  const columnsOf = (value: (outcome: Outcome) => number | null) =>
    outcomes.map((all) => Float64Array.from(all.map(value).filter((one) => one !== null)));
  const ranks = columnsOf(({ reciprocalRank }) => reciprocalRank);
  const plain = ranks[METHODS.indexOf('l3')]!;
  const mrr = pairedBootstrap(ranks, seed);
  const hitAt3 = pairedBootstrap(
    columnsOf(({ hitAt3: hit }) => hit),
    seed,
  );
  // Whether there is an AUC depends on the query alone: the columns stay paired.
  const areas = columnsOf(({ auc }) => auc);
  const auc = areas[0]!.length === 0 ? null : pairedBootstrap(areas, seed);
  const beyond = pairedBootstrap(
    ranks.map((column) => column.map((rank, i) => rank - plain[i]!)),
    seed,
  );
  return METHODS.map((method, at) => {
    const { low, high } = beyond[at]!;
    const better = low > 0 ? true : high < 0 ? false : null;
    return { method, mrr: mrr[at]!, hitAt3: hitAt3[at]!, auc: auc?.[at] ?? null, beyondL3: beyond[at]!, better };
  });
}
