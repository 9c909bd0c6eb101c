import { expect, it } from 'vitest';
import { recogniseDialect } from '../../../../server/exchange/readers/recognise-dialect.ts';

it.each([
  ['a,b\n1,2\n', ','],
  ['a;b\n1,5;2,5\n', ';'],
  ['a\tb, c; d\n1\t2\n', '\t'],
  ['naam;bedrag, in euro\nA;1\nB;2\n', ';'],
  ['a,b,c\n"x;y;z",2,3\n"p;q",5,6\n', ','],
  ['"a;b","c;d"\r\n"1;2","3;4"\r\n', ','],
  ['id,tags\n1,a;b\n2,c;d;e\n', ','],
  ['id;name\n1;He said "a,b\n2;x\n', ';'],
  ['a;b', ';'],
  ['one column\nx\n', ','],
  ['', ','],
])('%j is delimited by %j', (head, delimiter) => {
  expect(recogniseDialect(head, true)).toEqual({ delimiter, skip: 0 });
});

it('takes what the first line names', () => {
  expect(recogniseDialect('sep=\t\r\na,b\r\n', true)).toEqual({ delimiter: '\t', skip: 7 });
});

it('leaves a record out that the head cuts off', () => {
  expect(recogniseDialect('a;b,c\n1;2,3\n4;', false).delimiter).toBe(';');
  expect(recogniseDialect('a,b\n1,2\n3', false)).toEqual({ delimiter: ',', skip: 0 });
});
