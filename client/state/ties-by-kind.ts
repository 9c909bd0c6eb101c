import type { GraphTie } from '#contract/graph';

/** Ties of one kind, or of one kind at one stand: how many, and for how much money. */
export interface TieSum {
  readonly type: GraphTie['type'];
  /** Where the applications stand; undefined: all of the kind together. */
  readonly status: string | undefined;
  readonly count: number;
  /** Euros, exact to the cent; undefined where no tie of them has an amount. */
  readonly euros: number | undefined;
}

const UNKNOWN = 'unknown';
const CENTS = 100;

/** Ties by kind, most first; money that stands in several ways is told by stand as well. O(m). */
export function tiesByKind(ties: readonly GraphTie[]): TieSum[] {
  return [...grouped(ties, ({ type }) => type)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([type, all]) => {
      const whole: TieSum = { type, status: undefined, count: all.length, euros: eurosOf(all) };
      if (type !== 'funds') return [whole];
      const byStatus = [...grouped(all, ({ status = UNKNOWN }) => status)];
      if (byStatus.length === 1) return [whole];
      const parts = byStatus.map(
        ([status, some]): TieSum => ({ type, status, count: some.length, euros: eurosOf(some) }),
      );
      return [whole, ...parts.sort((a, b) => b.count - a.count)];
    });
}

function grouped<Key>(ties: readonly GraphTie[], keyOf: (tie: GraphTie) => Key): Map<Key, GraphTie[]> {
  const groups = new Map<Key, GraphTie[]>();
  for (const tie of ties) {
    const group = groups.get(keyOf(tie));
    if (group) group.push(tie);
    else groups.set(keyOf(tie), [tie]);
  }
  return groups;
}

/** Added up in whole cents, so that no cent is lost in a long sum. */
function eurosOf(ties: readonly GraphTie[]): number | undefined {
  const amounts = ties.flatMap(({ amountEur }) => (amountEur === undefined ? [] : [Math.round(amountEur * CENTS)]));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, cents) => sum + cents, 0) / CENTS;
}
