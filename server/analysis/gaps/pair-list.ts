import type { ActorType } from '#model/vocabulary';
import type { FindingList, Statement } from '../finding.ts';
import { byScore, type ScoredPair, type TieScorer } from '../score/score.ts';
import { type ListOptions, SCORE_TOLD } from './finding-list.ts';
import { pairFinding } from './pair-finding.ts';
import { type Candidate, rankedFindings } from './ranked-findings.ts';

/** Kinds whose lists are read by the first of each pair: attention goes to the second. Of others it goes to both. */
const OF_ONE_READER = ['suggestion', 'partner-gap'];

/** The best of the pairs as findings of a kind, ordered by `orderScore`; `extra` are reasons of the kind itself. */
export function pairList(
  kind: string,
  scorer: TieScorer,
  pairs: readonly ScoredPair[],
  options: ListOptions,
  orderScore: (pair: ScoredPair) => number,
  extra: (pair: ScoredPair) => Statement[] = () => [],
): FindingList {
  const isForReader = OF_ONE_READER.includes(kind);
  const candidates = [...pairs]
    .sort((a, b) => rankOfType(scorer, a) - rankOfType(scorer, b) || byScore(a, b))
    .map(
      (pair): Candidate => ({
        score: orderScore(pair),
        ends: isForReader ? [pair.v] : [pair.u, pair.v],
        describe: (introducer) => pairFinding(kind, scorer, introducer, pair, extra(pair)),
      }),
    );
  return rankedFindings(scorer, candidates, options, SCORE_TOLD);
}

/** Among equal scores whoever speaks for most comes first; after that the order of ids decides. */
const TYPE_ORDER: readonly ActorType[] = ['coalition', 'initiative', 'organisation', 'fund', 'municipality'];
const rankOfType = (scorer: TieScorer, { v }: ScoredPair): number => TYPE_ORDER.indexOf(scorer.actorAt(v).type);
