import { expect, it } from 'vitest';
import { numberedId } from '../../../../client/state/numbered-id.ts';

it('numbers from two, and takes the next that is free', () => {
  const among = (taken: readonly string[]) => numberedId('brug', (id) => taken.includes(id));
  expect(among([])).toBe('brug-2');
  expect(among(['brug', 'brug-3'])).toBe('brug-2');
  expect(among(['brug-2', 'brug-3', 'brug-5'])).toBe('brug-4');
});
