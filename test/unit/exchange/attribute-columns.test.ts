import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attributes } from '#model/attributes';
import { spreadAttributes } from '../../../server/exchange/attribute-columns.ts';
import { writeGexf } from '../../../server/exchange/gexf.ts';
import { writeGraphml } from '../../../server/exchange/graphml.ts';
import { readGexf } from '../../../server/exchange/readers/gexf-reader.ts';
import { readGraphml } from '../../../server/exchange/readers/graphml-reader.ts';
import { nativeActor } from '../../../server/services/importing/reading/native-graph.ts';
import { ACTORS, CONTENTS, textOf } from './contents.ts';
import { all, piecesOf } from './readers/reading.ts';

const columnsOf = (...list: Attributes[]) =>
  spreadAttributes(list.map((attributes) => ({ attributes }))).columns.map(({ field, type }) => [field, type]);

it('gives a column to what is of one type everywhere and comes back as it was', () => {
  expect(columnsOf({ b: 1, a: 'x', c: true }, { b: -0.5, a: 'y' })).toEqual([
    ['attributes.a', 'string'],
    ['attributes.b', 'double'],
    ['attributes.c', 'boolean'],
  ]);
  for (const odd of ['', ['x'], 2 ** 53, '\u0001', '\ud800', 5]) expect(columnsOf({ a: 'x' }, { a: odd })).toEqual([]);
  expect(columnsOf({ '\ufffe': 'x' })).toEqual([]);
});

it('takes out of the JSON text what has a column, and leaves what has none', () => {
  const thing = { id: 'x', attributes: { a: 'x', list: [1], mixed: 1 } };
  const other = { id: 'y', attributes: { mixed: 'one' } };
  const empty = { id: 'z', attributes: {} };
  const things: { id: string; attributes?: Attributes }[] = [thing, other, empty, { id: 'u' }];
  const { spread } = spreadAttributes(things);
  expect(spread(thing)).toEqual({ id: 'x', attributes: { list: [1], mixed: 1 }, 'attributes.a': 'x' });
  expect([spread(other), spread(empty)]).toEqual([other, empty]);
  expect(spread({ id: 'v', attributes: { a: 'y' } })).toEqual({ id: 'v', 'attributes.a': 'y' });
});

it('stays within what readers take', () => {
  const many = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`k${index}`, index]));
  expect(columnsOf(many)).toHaveLength(500);
});

const primitive = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\r\n', 'true', '1', '[x', 'a|b', '{}', '\u0085'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer({ min: -(2 ** 53) }),
  fc.boolean(),
);
const name = fc.oneof(fc.constantFrom('a', 'Soort organisatie', '_x0020_', '__proto__', ' ', '@&<'), fc.string());
const attributes = fc
  .array(fc.tuple(name, fc.oneof(primitive, fc.array(fc.string()), fc.array(fc.integer()))), { maxLength: 6 })
  .map((entries): Attributes => Object.fromEntries(entries));

it.each([
  ['graphml', writeGraphml, readGraphml],
  ['gexf', writeGexf, readGexf],
] as const)('come back exactly through %s, whatever they are', async (_, write, read) => {
  await fc.assert(
    fc.asyncProperty(fc.array(attributes, { minLength: 1, maxLength: 3 }), async (list) => {
      const actors = list.map((own, index) => ({ ...ACTORS[1]!, id: `a${index}` as never, attributes: own }));
      const places = { x: actors.map(() => 0), y: actors.map(() => 0) };
      const text = textOf(write({ ...CONTENTS, actors, ties: [] }, places));
      const items = await all(read(piecesOf(text, 1000)));
      const nodes = items.flatMap((item) => (item.kind === 'node' ? [nativeActor(item).fields.attributes] : []));
      expect(items.filter(({ kind }) => kind === 'fault')).toEqual([]);
      expect(nodes).toEqual(list);
    }),
    { seed: 5, numRuns: 300 },
  );
});
