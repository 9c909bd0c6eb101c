import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../client/state/csv-table.ts';

describe('a table as CSV', () => {
  it('stands below its notes, with quotes where they are needed and nothing where there is no value', () => {
    const table = {
      columns: ['id', 'value'],
      rows: [
        ['a, "b"', 0.1],
        ['c\nd', null],
      ],
    };
    expect(csvOf(table, ['network: samen', 'two\nlines'])).toBe(
      '# network: samen\r\n# two lines\r\nid,value\r\n"a, ""b""",0.1\r\n"c\nd",\r\n',
    );
  });

  it('lets no text be taken for a formula, and leaves numbers below zero as they are', () => {
    expect(csvOf({ columns: ['x', 'y'], rows: [['=1+1', -2]] }, [])).toBe("x,y\r\n'=1+1,-2\r\n");
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [, line] = csvOf({ columns: ['x'], rows: [[value]] }, []).split('\r\n');
        expect(Number(line)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
