import type { ScoredPair, TieScorer } from '../score/score.ts';
import type { PairOrder } from './hubs.ts';

/**
 * The first by an order of the possible pairs of some vertices with those that `accept` lets through for each of them;
 * undefined where there is none. No pair joins a municipality with someone known to be neither in it nor next to it.
 * O(m) for each of the vertices.
 */
export function bestPair(
  scorer: TieScorer,
  from: readonly number[],
  accept: (u: number, v: number) => boolean,
  order: PairOrder,
): ScoredPair | undefined {
  let best: ScoredPair | undefined;
  for (const u of from) {
    // A key is never above its score, so a pair that cannot score as much as the best so far cannot be better.
    const atLeast = best === undefined ? 0 : order.keyOf(best);
    for (const pair of scorer.scoresFrom(u, (v) => accept(u, v), atLeast)) {
      if (isFarFromTownHall(scorer, pair)) continue;
      if (best === undefined || order.compare(pair, best) < 0) best = pair;
    }
  }
  return best;
}

function isFarFromTownHall(scorer: TieScorer, { u, v, features }: ScoredPair): boolean {
  return features.place === 0 && [u, v].some((end) => scorer.actorAt(end).type === 'municipality');
}
