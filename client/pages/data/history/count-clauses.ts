import type { HistoryEntry } from '../../../api/data-queries.ts';

type Counts = HistoryEntry['counts'];

/** One thing that a change did. */
export interface CountClause {
  readonly kind: keyof Counts;
  readonly count: number;
}

const ORDER = ['actorsCreated', 'tiesCreated', 'actorsUpdated', 'tiesUpdated', 'actorsDeleted', 'tiesDeleted'] as const;

/** What a change did, in the order in which one tells it; empty: nothing that is counted. */
export function countClauses(counts: Counts): CountClause[] {
  const clauses: CountClause[] = ORDER.filter((kind) => counts[kind] > 0).map((kind) => ({
    kind,
    count: counts[kind],
  }));
  return counts.networkUpdated ? [...clauses, { kind: 'networkUpdated', count: 1 }] : clauses;
}
