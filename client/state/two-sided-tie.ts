import type { WireTie } from '#contract/tie';

type End = Pick<WireTie, 'type' | 'from' | 'to'>;

/**
 * The first of some types of tie that runs between two sides in a network: nobody stands at the beginning of one and at the
 * end of another. Undefined where none does. O(ties · types).
 */
export function twoSidedTie<T extends WireTie['type']>(ties: readonly End[], types: readonly T[]): T | undefined {
  return types.find((type) => {
    const own = ties.filter((tie) => tie.type === type && tie.from !== tie.to);
    const beginnings = new Set(own.map(({ from }) => from));
    return own.length > 0 && own.every(({ to }) => !beginnings.has(to));
  });
}
