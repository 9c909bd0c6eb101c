import type { ImportReport } from '#contract/imports';

/** One thing that happens, to how many actors and ties. */
export interface TallyClause {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly actors: number;
  readonly ties: number;
}

type Tallies = Pick<ImportReport, 'actors' | 'ties'>;

/** What an import does to a network, in the order in which one tells it; empty: nothing. */
export function tallyClauses({ actors, ties }: Tallies): TallyClause[] {
  const all: TallyClause[] = [
    { kind: 'added', actors: actors.created, ties: ties.created },
    { kind: 'changed', actors: actors.updated, ties: ties.updated },
    { kind: 'removed', actors: actors.removed, ties: ties.removed },
  ];
  return all.filter((clause) => clause.actors + clause.ties > 0);
}

/** Whether an import only adds: a reassurance worth saying. */
export const onlyAdds = (clauses: readonly TallyClause[]): boolean =>
  clauses.length > 0 && clauses.every(({ kind }) => kind === 'added');
