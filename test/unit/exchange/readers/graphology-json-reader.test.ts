import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeGraphology } from '../../../../server/exchange/graphology-json.ts';
import { readGraphologyJson } from '../../../../server/exchange/readers/graphology-json-reader.ts';
import { decodeText } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { TIE_RULES } from '../../../../server/model/tie-types.ts';
import { CONTENTS, POSITIONS } from '../contents.ts';
import { all, bytesOf, piecesOf } from './reading.ts';
import { PLACES, SAMEN } from './samen.ts';

const read = (text: string, size = 7) => all(readGraphologyJson(piecesOf(text, size)));
const fault = (row: number, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', row, code, fatal });

it('reads what the project writes', async () => {
  const items = await all(readGraphologyJson(decodeText(bytesOf(writeGraphology(SAMEN, PLACES), 1000)).chunks));
  const asText = (thing: object) =>
    Object.fromEntries(
      Object.entries(thing).map(([name, value]) => [name, name === 'attributes' ? JSON.stringify(value) : value]),
    );
  const expected = [
    ...SAMEN.actors.map(({ id, ...rest }) => ({ kind: 'node', id, attributes: asText(rest) })),
    ...SAMEN.ties.map(({ id, from: source, to: target, ...rest }) => {
      const { directed } = TIE_RULES[rest.type];
      return { kind: 'edge', id, source, target, directed, attributes: asText(rest) };
    }),
    { kind: 'network', said: { title: 'Net & <co>', synthetic: true } },
  ];
  expect(items).toHaveLength(expected.length);
  expect(items).toMatchObject(expected);
});

it('says of the network what it understands', async () => {
  const told = (attributes: string) => read(`{"attributes":${attributes},"nodes":[]}`);
  expect(await told('{"name":"x","title":"T","source":["a"],"licence":"","synthetic":1,"language":null}')).toEqual([
    { kind: 'network', row: 1, said: { title: 'T', synthetic: 1 } },
  ]);
  for (const nothing of ['{"name":"Network Name"}', '[]', '"title"', 'null']) expect(await told(nothing)).toEqual([]);
});

it('keeps values, and tells what is missing', async () => {
  const text = `{"options": {"type": "undirected"}, "attributes": {"nodes": [1, "]"]},
"nodes": [ {"key": 7, "attributes": {"a": "x,]}\\"\\\\", "b": [1, 2], "c": null, "d": "", "e": [1, "x"], "__proto__": {"f": 1}}},
 {}, 5 ], "more": [[{}]], "n\\u006fdes2": {"nodes": []},
"edges": [{"source": "7", "target": "b"}, {"key": "e", "source": "b", "target": "7", "undirected": false}, {"source": "7"}]}`;
  for (const size of [1, 10_000]) {
    const [node, ...rest] = await read(text, size);
    const attributes = Object.fromEntries([
      ...Object.entries({ a: 'x,]}"\\', b: [1, 2], e: '[1,"x"]' }),
      ['__proto__', '{"f":1}'],
    ]);
    expect(node).toEqual({ kind: 'node', row: 2, id: '7', attributes });
    expect(rest).toEqual([
      fault(3, 'missing-id', false),
      fault(3, 'missing-id', false),
      { kind: 'edge', row: 4, source: '7', target: 'b', directed: false, attributes: {} },
      { kind: 'edge', row: 4, id: 'e', source: 'b', target: '7', directed: true, attributes: {} },
      fault(4, 'missing-end', false),
    ]);
  }
});

it('ends at what is no JSON, or no graph', async () => {
  const node = { kind: 'node', row: 1, id: 'a', attributes: {} };
  for (const text of [
    '',
    'id,name',
    '{"nodes":[',
    '{"nodes":[]}}',
    '{"nodes":[],}',
    '{"nodes":[',
    '{"nodes":[01]}',
    '{"nodes":[,]}',
    '{"nodes":[}',
    '{nodes:[]}',
  ]) {
    expect(await read(text)).toEqual([fault(1, 'malformed-json', true)]);
  }
  for (const end of [',]}', ']', ']}]', '\u0000', ',,{}]}', '}]}', ' {}]}', '}']) {
    expect(await read(`{"nodes":[{"key":"a"}${end}`)).toContainEqual(fault(1, 'malformed-json', true));
  }
  expect(await read('{"nodes":[{"key":"a"},\n{"key":]}')).toEqual([node, fault(2, 'malformed-json', true)]);
  for (const text of ['{}', '[]', '5', '{"nodes":{}}'])
    expect(await read(text)).toEqual([fault(1, 'wrong-root', true)]);
  expect(await read(`{"nodes":[${'['.repeat(500)}`)).toEqual([fault(1, 'too-deep', true)]);
  const bytes = decodeText(bytesOf('{"nodes":[\0'));
  expect(await all(readGraphologyJson(bytes.chunks))).toContainEqual(expect.objectContaining({ code: 'nul-byte' }));
});

it('does not hold what never ends', async () => {
  async function* endless(start: string) {
    yield start;
    for (;;) yield 'x'.repeat(50_000);
  }
  expect(await all(readGraphologyJson(endless('{"nodes":[{"key":"')))).toEqual([fault(1, 'record-too-large', true)]);
  expect(await all(readGraphologyJson(endless('{"attributes":"')))).toEqual([fault(1, 'value-too-large', true)]);
});

it('takes for JSON what JSON.parse does', async () => {
  const text = new TextDecoder().decode(writeGraphology(CONTENTS, POSITIONS));
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(3), async (at, length) => {
      const cut = text.slice(0, at) + text.slice(at + length);
      let valid = true;
      try {
        JSON.parse(cut);
      } catch {
        valid = false;
      }
      const items = await read(cut, 500);
      expect(items.some((item) => item.kind === 'fault' && item.code === 'malformed-json')).toBe(!valid);
    }),
    { seed: 17, numRuns: 300 },
  );
});
