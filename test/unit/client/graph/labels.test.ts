import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelCandidate, placeLabels } from '../../../../client/graph/labels.ts';

const within = { x: 0, y: 0, width: 600, height: 400 };
const options = { height: 18, limit: 50, within };
const candidate = (id: string, x: number, y: number, forced = false): LabelCandidate => ({
  id,
  x,
  y,
  radius: 6,
  width: 80,
  forced,
});
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('names in the drawing', () => {
  it('never lie over each other nor outside the room, also when they insist', () => {
    const point = fc.record({
      x: fc.integer({ min: -20, max: 620 }),
      y: fc.integer({ min: -20, max: 420 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 10, max: 160 }),
      forced: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (points) => {
        const all = points.map((one, i) => ({ ...one, id: String(i) }));
        const placed = placeLabels(all, all, options);
        placed.forEach((a, i) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 600 && a.y + a.height <= 400).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
    );
  });

  it('go right of their actor first, then left', () => {
    const [free] = placeLabels([candidate('a', 300, 200)], [candidate('a', 300, 200)], options);
    expect(free?.x).toBeGreaterThan(300);
    const blocked = [candidate('a', 300, 200), candidate('b', 340, 200)];
    const [left] = placeLabels([blocked[0]!], blocked, options);
    expect(left!.x + left!.width).toBeLessThan(300);
  });

  it('give way when there is no room, unless they insist', () => {
    const wall = [-40, 40].flatMap((dx) => [-20, 0, 20].map((dy) => candidate(`w${dx}${dy}`, 300 + dx, 200 + dy)));
    const all = [...wall, candidate('u', 300, 178), candidate('d', 300, 222)];
    expect(placeLabels([candidate('a', 300, 200)], all, options)).toHaveLength(0);
    expect(placeLabels([candidate('a', 300, 200, true)], all, options)).toHaveLength(1);
  });

  it('stop at the limit, most important first', () => {
    const many = Array.from({ length: 20 }, (_, i) => candidate(String(i), 20, 30 + 20 * i));
    expect(placeLabels(many, [], { ...options, limit: 3 }).map(({ id }) => id)).toEqual(['0', '1', '2']);
  });
});
