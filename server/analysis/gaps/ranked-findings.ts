import type { FindingList, FindingResult } from '../finding.ts';
import { Introducer } from '../introductions/introducer.ts';
import type { DatedNetwork } from './dated-network.ts';
import { emptyList, type ListOptions, namesIn } from './finding-list.ts';
import { hubsOf, spreadScore } from './hubs.ts';

/** Something that may be shown: put in the shape of a finding only when it is. */
export interface Candidate {
  /** 0–1. */
  readonly score: number;
  /** Orders equal scores, the smallest first; absent: 0. */
  readonly tiebreak?: number;
  /** The vertices that attention would go to. */
  readonly ends: readonly number[];
  describe(introducer: Introducer): FindingResult;
}

/**
 * The best candidates as findings; equal ones in the order given. With `spread` a candidate counts less as the best
 * connected of its ends is better connected. O(c log c) for c candidates, and what it takes to describe those shown.
 */
export function rankedFindings(
  network: DatedNetwork,
  candidates: readonly Candidate[],
  options: ListOptions,
  told: Readonly<Record<string, unknown>>,
): FindingList {
  const hubs = hubsOf(network.graph);
  const weightOf = ({ ends }: Candidate) => ends.reduce((most, v) => Math.max(most, hubs.weightOf(v)), 0);
  const shown = candidates
    .map((candidate) => ({
      candidate,
      key: spreadScore(candidate.score, weightOf(candidate), options.spread),
      tiebreak: candidate.tiebreak ?? 0,
    }))
    .sort((a, b) => b.key - a.key || a.tiebreak - b.tiebreak)
    .slice(0, options.limit)
    .map(({ candidate }) => candidate);
  const introducer = new Introducer(network.snapshot, network.graph.day);
  const items = shown.map((candidate) => candidate.describe(introducer));
  return {
    ...emptyList(network, options, items.length === 0 ? { items: 'none-found' } : {}, told),
    items,
    names: namesIn(network, items),
    hubShare: hubs.shareOf(shown.flatMap(({ ends }) => ends)),
  };
}
