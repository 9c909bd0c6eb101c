import { isPartialDate, partsOf } from '#model/partial-date';
import { type DirectionTold, isUndirected } from '#model/tie';
import { TIE_TYPES, type TieType } from '#model/tie-types';

/** How a tie reads from one of its ends: from an actor to others, from others to it, or the same both ways. */
export type Reading = 'outgoing' | 'incoming' | 'mutual';

export interface TieGroup<T> {
  readonly type: TieType;
  readonly reading: Reading;
  readonly ties: readonly T[];
}

type TieEnds = DirectionTold & { readonly from: string; readonly to: string };

/**
 * The ties of an actor by type and reading, in the order of the catalogue, outgoing before incoming; in each group
 * those that hold come before those that are over.
 */
export function groupTies<T extends TieEnds>(
  ties: readonly T[],
  actor: string,
  holds: (tie: T) => boolean = () => true,
): TieGroup<T>[] {
  const readings = ['outgoing', 'incoming', 'mutual'] as const;
  return TIE_TYPES.flatMap((type) =>
    readings.flatMap((reading) => {
      const group = ties.filter((tie) => tie.type === type && readingOf(tie, actor) === reading);
      const inOrder = [...group.filter(holds), ...group.filter((tie) => !holds(tie))];
      return group.length === 0 ? [] : [{ type, reading, ties: inOrder }];
    }),
  );
}

function readingOf(tie: TieEnds, actor: string): Reading {
  if (isUndirected(tie)) return 'mutual';
  return tie.from === actor ? 'outgoing' : 'incoming';
}

/** Which words of the period apply, and with what. */
export type PeriodWords =
  | { readonly key: 'unknown' | 'overUnknown' }
  | { readonly key: 'since' | 'sinceOver' | 'on' | 'in'; readonly from: string }
  | { readonly key: 'until'; readonly to: string }
  | { readonly key: 'between'; readonly from: string; readonly to: string };

const isDay = (date: string): boolean => isPartialDate(date) && partsOf(date).day !== undefined;

/** The period of a tie in words; what is not known is said to be unknown. */
export function periodWords(startedOn: string | null | undefined, endedOn: string | null | undefined): PeriodWords {
  const from = startedOn ?? undefined;
  const to = endedOn ?? undefined;
  if (to === 'unknown') return from === undefined ? { key: 'overUnknown' } : { key: 'sinceOver', from };
  if (from !== undefined && from === to) return { key: isDay(from) ? 'on' : 'in', from };
  if (from !== undefined && to !== undefined) return { key: 'between', from, to };
  if (from !== undefined) return { key: 'since', from };
  return to === undefined ? { key: 'unknown' } : { key: 'until', to };
}
