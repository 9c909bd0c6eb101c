import type { ActorId } from '#model/ids';
import { type Cents, centsOf } from '#model/money';
import { type Day, dateOfDay, endDayOf, firstDay, holdsAt, partsOf, startDayOf } from '#model/partial-date';
import type { Tie } from '#model/tie';
import { tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/** The money that one actor receives and asks for, from its `funds` ties; grants of nothing are left out. */
export interface Grants {
  /** Granted, paid or of unknown status, whenever they hold. */
  readonly all: readonly Tie[];
  /** Those of `all` that hold on the day; without a day all. */
  readonly holding: readonly Tie[];
  /** Applications without an answer that hold on the day or begin after it. */
  readonly requested: readonly Tie[];
}

/** The grants of an actor of the snapshot. O(ties of the actor). */
export function grantsTo(snapshot: Snapshot, actor: number, day: Day | null): Grants {
  const ties = snapshot.tiesOf[actor]!.filter((index) => snapshot.tieTo[index] === actor)
    .map((index) => snapshot.ties[index]!)
    .filter((tie) => tie.type === 'funds' && tie.from !== tie.to);
  return {
    all: ties.filter((tie) => tieMatches(tie, DEFAULT_PARAMETERS, null)),
    holding: ties.filter((tie) => tieMatches(tie, DEFAULT_PARAMETERS, day)),
    requested: ties.filter(
      (tie) =>
        tie.status === 'requested' &&
        tie.amountEur !== 0 &&
        (day === null || holdsAt(tie, day) || beginsAfter(tie, day)),
    ),
  };
}

/** How money is spread over those who give it. */
export interface Concentration {
  readonly funders: readonly ActorId[];
  /** Σ s_f² over the funders' shares of the money: 1 with one funder; null where the amount of any grant is unknown. */
  readonly index: number | null;
  /** Who gives most, and how much; null where the index is, and with one funder. Above an index of ½ it is more than half. */
  readonly largest: { readonly funder: ActorId; readonly cents: Cents } | null;
  /** Sum of the known amounts; null where none is. */
  readonly cents: Cents | null;
  readonly withoutAmount: number;
}

/**
 * Herfindahl's index over the funders of grants; one funder is 1 whatever it gives. With several, one unknown amount could
 * turn the picture round, so that there is no index then. O(grants).
 */
export function concentrationOf(grants: readonly Tie[]): Concentration {
  const cents = new Map<ActorId, number>();
  const funders = new Set<ActorId>();
  for (const { from, amountEur } of grants) {
    funders.add(from);
    if (amountEur !== undefined) cents.set(from, (cents.get(from) ?? 0) + centsOf(amountEur));
  }
  const total = [...cents.values()].reduce((sum, one) => sum + one, 0);
  const withoutAmount = grants.filter(({ amountEur }) => amountEur === undefined).length;
  const isKnown = funders.size > 1 && withoutAmount === 0;
  const byAmount = [...cents].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const [funder, most] = byAmount[0] ?? [];
  return {
    funders: [...funders].sort(),
    index: funders.size === 1 ? 1 : isKnown ? byAmount.reduce((sum, [, one]) => sum + (one / total) ** 2, 0) : null,
    largest: isKnown ? { funder: funder!, cents: most as Cents } : null,
    cents: cents.size === 0 ? null : (total as Cents),
    withoutAmount,
  };
}

/**
 * The grant that ends last, where all that hold have a known end, the last of them falls within twelve months of the
 * day and no grant begins after it; else null. An unknown end is never taken for a near one.
 */
export function lastToEnd({ all, holding }: Grants, day: Day): Tie | null {
  if (holding.length === 0 || holding.some(({ endedOn }) => endedOn === undefined)) return null;
  if (all.some((grant) => beginsAfter(grant, day))) return null;
  const last = holding.reduce((latest, grant) => (endDayOf(grant)! > endDayOf(latest)! ? grant : latest));
  return lastDayOf(last) <= oneYearAfter(day) ? last : null;
}

/** The last day of a grant whose end is known. */
export const lastDayOf = (grant: Tie): number => endDayOf(grant)! - 1;

const beginsAfter = (tie: Tie, day: Day): boolean => (startDayOf(tie) ?? day) > day;

/** The same date of the next year; 28 February for a leap day. */
function oneYearAfter(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(dateOfDay(day));
  const isLeapDay = month === 2 && dayOfMonth === 29;
  const date = `${year + 1}-${String(month).padStart(2, '0')}-${String(isLeapDay ? 28 : dayOfMonth).padStart(2, '0')}`;
  return firstDay(date as never);
}
