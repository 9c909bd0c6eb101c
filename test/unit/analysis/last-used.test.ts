import { expect, it } from 'vitest';
import { LastUsed } from '#analysis/last-used';

it('makes what is not kept, and lets the longest unused go', () => {
  const kept = new LastUsed<string, string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    kept.getOrMake(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  // b was unused for longest when c came, c when b came back.
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(kept.get('c')).toBeUndefined();
  expect(kept.get('a')).toBe('A');
});
