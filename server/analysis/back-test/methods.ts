import { type AnalysedGraph, hasPair, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import type { TieScorer } from '../score/score.ts';
import type { Query } from './queries.ts';

/** How candidates may be ordered, in the order in which they are told. */
export const METHODS = ['chance', 'popularity', 'common-neighbours', 'l3', 'score', 'score-as-recorded'] as const;
export type Method = (typeof METHODS)[number];

/** What orders the candidates of a query: a score each, the highest first. */
export type Ranker = (query: Query) => number[];

/**
 * The rankers of a back-test: all alike (chance); number of partners (popularity); number of shared partners; plain
 * paths of length three (Kovács et al. 2019); the score of a possible tie with what is dated only, and with what is
 * recorded now. A pair that the score rules out comes last. O(m) a query.
 */
export function rankersOf(dated: TieScorer, asRecorded: TieScorer): Readonly<Record<Method, Ranker>> {
  const { graph } = dated;
  return {
    chance: ({ candidates }) => Array.from(candidates, () => 0),
    popularity: ({ candidates }) => Array.from(candidates, (v) => rowLength(graph, v)),
    'common-neighbours': ({ actor, candidates }) => Array.from(candidates, (v) => commonNeighbours(graph, actor, v)),
    l3: ({ actor, candidates }) => {
      const { twoSided } = dated.topology.sumsFrom(actor);
      return Array.from(candidates, (v) => twoSided[v]!);
    },
    score: byScoreOf(dated),
    'score-as-recorded': byScoreOf(asRecorded),
  };
}

function commonNeighbours(graph: AnalysedGraph, u: number, v: number): number {
  let count = 0;
  for (const w of neighboursOf(graph, v)) if (hasPair(graph, u, w)) count += 1;
  return count;
}

const byScoreOf =
  (scorer: TieScorer): Ranker =>
  ({ actor, candidates }) => {
    const meant = new Set(candidates);
    const scores = new Map(scorer.scoresFrom(actor, (v) => meant.has(v)).map(({ v, score }) => [v, score]));
    return Array.from(candidates, (v) => scores.get(v) ?? -1);
  };
