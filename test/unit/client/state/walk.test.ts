import { describe, expect, it } from 'vitest';
import { neighbourInDirection } from '../../../../client/state/walk.ts';

const from = { x: 0, y: 0 };
const at = (id: string, x: number, y: number) => ({ id, x, y });

describe('a step with an arrow key', () => {
  it('goes to the nearest neighbour that way; up is up', () => {
    const around = [at('far', 0, 9), at('near', 1, 3), at('below', 0, -1), at('east', 2, 0)];
    expect(neighbourInDirection(from, around, 'up')).toBe('near');
    expect(neighbourInDirection(from, around, 'down')).toBe('below');
    expect(neighbourInDirection(from, around, 'right')).toBe('east');
  });

  it('stays where nobody lies that way', () => {
    expect(neighbourInDirection(from, [at('east', 2, 0)], 'left')).toBeUndefined();
    expect(neighbourInDirection(from, [at('same', 0, 0)], 'left')).toBeUndefined();
  });

  it('prefers straight on over slightly nearer but aside, and settles ties by id', () => {
    expect(neighbourInDirection(from, [at('aside', 2, 2.2), at('straight', 3.2, 0)], 'right')).toBe('straight');
    expect(neighbourInDirection(from, [at('b', 2, 1), at('a', 2, -1)], 'right')).toBe('a');
  });
});
