import type { HistoryEntry } from '../../../api/data-queries.ts';

type Counts = HistoryEntry['counts'];

/** One thing that a change did, to how many actors and ties. */
export interface CountClause {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly actors: number;
  readonly ties: number;
}

/** What a change did to actors and ties, in the order in which one tells it; empty: nothing. */
export function countClauses(counts: Counts): CountClause[] {
  const all: CountClause[] = [
    { kind: 'created', actors: counts.actorsCreated, ties: counts.tiesCreated },
    { kind: 'updated', actors: counts.actorsUpdated, ties: counts.tiesUpdated },
    { kind: 'deleted', actors: counts.actorsDeleted, ties: counts.tiesDeleted },
  ];
  return all.filter(({ actors, ties }) => actors + ties > 0);
}
