import { expect, it } from 'vitest';
import { csvCell } from '../../../../client/state/csv-cell.ts';

it('lets no text be taken for a formula, and leaves numbers as they are', () => {
  expect(['=1+1', '+31', '-x', '@a', '\tx', '\rx'].map(csvCell)).toEqual([
    "'=1+1",
    "'+31",
    "'-x",
    "'@a",
    "'\tx",
    '"\'\rx"',
  ]);
  expect([-2, 0.1, 1e21].map(csvCell)).toEqual(['-2', '0.1', '1e+21']);
});

it('quotes what a reader would split, and is empty where there is no value', () => {
  expect(['a, b', 'a; b', 'a "b"', 'a\nb', 'a b'].map(csvCell)).toEqual([
    '"a, b"',
    '"a; b"',
    '"a ""b"""',
    '"a\nb"',
    'a b',
  ]);
  expect(csvCell(null)).toBe('');
});
