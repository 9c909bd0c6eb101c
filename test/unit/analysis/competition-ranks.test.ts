import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byValue, competitionRanks, ranking } from '#analysis/actors/competition-ranks';

describe('ranking', () => {
  it('orders by value, equal values by number, undefined ones last', () => {
    expect(ranking([0, 3, null, 3, -1, 0])).toEqual({ order: [1, 3, 0, 5, 4, 2], ranks: [3, 1, null, 1, 5, 3] });
    expect(ranking([])).toEqual({ order: [], ranks: [] });
    expect(ranking([null, null])).toEqual({ order: [0, 1], ranks: [null, null] });
  });

  it('values that the last bit tells apart share a rank and stand by number', () => {
    const third = 0.1 + 0.2;
    expect(third).toBeGreaterThan(0.3);
    expect(ranking([0.3, third, 0.5, third, 0.3])).toEqual({ order: [2, 0, 1, 3, 4], ranks: [2, 2, 1, 2, 2] });
  });

  it('a rank reaches no further than the tolerance from its highest value', () => {
    const step = 0.8e-12;
    expect(competitionRanks([1 - 2 * step, 1 - step, 1])).toEqual([3, 1, 1]);
    expect(byValue([1 - 2 * step, 1 - step, 1])).toEqual([1, 2, 0]);
  });

  it('a nudge in the last bits changes nothing', () => {
    const nudged = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -100, max: 100 })));
    fc.assert(
      fc.property(nudged, (drawn) => {
        const plain = drawn.map(([value]) => value);
        expect(ranking(drawn.map(([value, bits]) => value * (1 + bits * Number.EPSILON)))).toEqual(ranking(plain));
      }),
      { numRuns: 500, seed: 71 },
    );
  });
});
