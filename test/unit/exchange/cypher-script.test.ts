import { expect, it } from 'vitest';
import { CypherFloat, cypherLiteral, cypherText } from '../../../server/exchange/cypher/cypher-literals.ts';
import { rowStatements } from '../../../server/exchange/cypher/row-statements.ts';
import { writeCypherScript } from '../../../server/exchange/cypher-script.ts';
import { asActorId } from '../../../server/model/ids.ts';
import { ACTORS, CONTENTS, TIES, textOf } from './contents.ts';

it('writes values as Cypher has them', () => {
  expect(cypherLiteral([1, -2, 0.5, 1e-7, 1e300, 2 ** 53, new CypherFloat(52), true])).toBe(
    '[1, -2, 0.5, 1e-7, 1e300, 9007199254740992.0, 52.0, true]',
  );
  expect(cypherLiteral({ a: "it's\n", b: ['\\'] })).toBe(`{a: 'it\\'s\\n', b: ['\\\\']}`);
});

it('never writes what Cypher takes for an escaped character that nobody escaped', () => {
  for (const text of ['\\u0027', '\\\\u0027', '\\uu0027', 'C:\\users', "'\\u0027'"]) {
    expect(cypherText(text)).not.toMatch(/\\u/);
  }
  expect(cypherText('\\u0027')).toBe(`'\\\\'+'u0027'`);
});

it('takes at most 500 rows a statement, and a separator that stands in no list', () => {
  const rows = Array.from({ length: 501 }, (_, index) => ({ key: `n/${index}`, list: ['a|b', '}', '~'] }));
  const statements = [...rowStatements(rows, (properties) => `CREATE (a) SET a = ${properties}`)];
  expect(statements.map((statement) => statement.match(/'n\/\d+'/g)!.length)).toEqual([500, 1]);
  expect(statements[1]).toContain(`split(row[1], '\u007f')[..-1]`);
});

it('ends each statement at a line of its own, and leaves out ties without both ends', () => {
  const loose = { ...TIES[1]!, to: asActorId('gone') };
  const script = textOf(writeCypherScript({ ...CONTENTS, actors: ACTORS, ties: [TIES[0]!, loose] }));
  const statements = script.split(';\n');
  expect(statements.pop()).toBe('');
  expect(statements.map((statement) => statement.match(/CREATE .*?[ ({[]/)?.[0])).not.toContain(undefined);
  expect(script).toContain('-[t:FUNDS]->');
  expect(script).not.toContain('KNOWS');
});
