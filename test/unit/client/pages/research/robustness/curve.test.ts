import { describe, expect, it } from 'vitest';
import type { Robustness } from '../../../../../../client/api/research-queries.ts';
import { curveOf, halvedAt, robustnessCsv } from '../../../../../../client/pages/research/robustness/curve.ts';

const band = (mean: number) => ({ mean, low: mean / 2, high: mean });
const ANSWER: Robustness = {
  network: 'n',
  revision: 1,
  parameters: {},
  definition: '',
  index: { targeted: 0.1, random: 0.3 },
  draws: 200,
  targeted: [
    { removed: 0, largestPart: 1, reach: 1 },
    { removed: 1, largestPart: 0.5, reach: 0.25 },
    { removed: 2, largestPart: 0, reach: 0 },
  ],
  random: [0, 1, 2].map((removed) => ({ removed, largestPart: band(1 - removed / 3), reach: band(1) })),
  funders: [{ actorId: 'f', name: 'F', type: 'fund', removed: 1, largestPart: 0.5, reach: 0.25, leftAlone: 3 }],
  reasons: {},
};

describe('the curves of removal', () => {
  it('are told at the same steps, and when each is halved', () => {
    const points = curveOf(ANSWER);
    expect(points.map(({ removed }) => removed)).toEqual([0, 1, 2]);
    expect(halvedAt(points, ({ targeted }) => targeted)).toBe(1);
    expect(halvedAt(points, ({ mean }) => mean)).toBe(2);
    expect(halvedAt(points, () => 1)).toBeUndefined();
    expect(halvedAt([], () => 1)).toBeUndefined();
  });

  it('are kept with what is left without each funder, as many cells as heads', () => {
    const { columns, rows } = robustnessCsv(ANSWER);
    expect(rows).toHaveLength(7);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.at(-1)).toEqual(['without f', 1, 0.5, null, null, 0.25, null, null, 3]);
  });
});
