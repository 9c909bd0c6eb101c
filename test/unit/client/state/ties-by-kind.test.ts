import { expect, it } from 'vitest';
import type { GraphTie } from '#contract/graph';
import { tiesByKind } from '../../../../client/state/ties-by-kind.ts';

let number = 0;
const tie = (type: string, more: Partial<GraphTie> = {}) => {
  number += 1;
  return { id: `t${number}`, type, from: 'a', to: 'b', holds: true, ...more } as GraphTie;
};

it('counts ties by kind, most first, and tells money by where it stands', () => {
  const ties = [
    tie('part-of'),
    tie('funds', { amountEur: 0.1, status: 'granted' }),
    tie('funds', { amountEur: 0.2, status: 'granted' }),
    tie('funds', { amountEur: 1_000.05, status: 'refused' }),
    tie('funds'),
  ];
  expect(tiesByKind(ties)).toEqual([
    { type: 'funds', status: undefined, count: 4, euros: 1_000.35 },
    { type: 'funds', status: 'granted', count: 2, euros: 0.3 },
    { type: 'funds', status: 'refused', count: 1, euros: 1_000.05 },
    { type: 'funds', status: 'unknown', count: 1, euros: undefined },
    { type: 'part-of', status: undefined, count: 1, euros: undefined },
  ]);
});

it('loses no cent in a long sum, and tells one stand once', () => {
  const ties = Array.from({ length: 10_000 }, () => tie('funds', { amountEur: 0.07, status: 'paid' }));
  expect(tiesByKind(ties)).toEqual([{ type: 'funds', status: undefined, count: 10_000, euros: 700 }]);
});

it('says nothing of a network without ties', () => {
  expect(tiesByKind([])).toEqual([]);
});
