import { describe, expect, it } from 'vitest';
import { twoSidedTie } from '../../../../client/state/two-sided-tie.ts';

const tie = (type: 'funds' | 'hosts' | 'partners-with', from: string, to: string) => ({ type, from, to });

describe('the tie that a network with two sides opens on', () => {
  const types = ['funds', 'partners-with', 'hosts'] as const;

  it('is the first of which nobody stands at both ends', () => {
    const ties = [
      tie('funds', 'a', 'b'),
      tie('funds', 'b', 'c'),
      tie('partners-with', 'g', 'a'),
      tie('hosts', 'x', 'y'),
    ];
    expect(twoSidedTie(ties, types)).toBe('partners-with');
    expect(twoSidedTie(ties.slice(0, 1), types)).toBe('funds');
  });

  it('is none where all run through, and ties with oneself do not count', () => {
    expect(twoSidedTie([tie('funds', 'a', 'b'), tie('funds', 'b', 'a')], types)).toBeUndefined();
    expect(twoSidedTie([tie('funds', 'a', 'a')], types)).toBeUndefined();
    expect(twoSidedTie([tie('funds', 'a', 'a'), tie('funds', 'a', 'b')], types)).toBe('funds');
  });
});
