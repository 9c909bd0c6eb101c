import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeGexf } from '../../../../server/exchange/gexf.ts';
import { readGexf } from '../../../../server/exchange/readers/gexf-reader.ts';
import { readGraphml } from '../../../../server/exchange/readers/graphml-reader.ts';
import { decodeText } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { CONTENTS, POSITIONS } from '../contents.ts';
import { all, bytesOf, piecesOf } from './reading.ts';

const READERS = { graphml: readGraphml, gexf: readGexf };
const fault = (row: number, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', row, code, fatal });

it.each(['graphml', 'gexf'] as const)('names the line where %s is broken, and ends', async (format) => {
  const read = (text: string, size = 7) => all(READERS[format](piecesOf(text, size)));
  const open = `<?xml version="1.0"?>\n<${format}>\n`;
  const cases: [string, number, string][] = [
    ['', 1, 'malformed-xml'],
    ['id,name', 1, 'malformed-xml'],
    [`${open}<graph>`, 3, 'malformed-xml'],
    [`${open}<graph><no`, 3, 'malformed-xml'],
    [`${open}<graph></node>`, 3, 'malformed-xml'],
    [`${open}<graph a=b/>`, 3, 'malformed-xml'],
    [`${open}\n<graph>&xxe;</graph></${format}>`, 4, 'malformed-xml'],
    [`${open}</${format}><more/>`, 3, 'malformed-xml'],
    ['<html></html>', 1, 'wrong-root'],
    [`<graph><${format}/></graph>`, 1, 'wrong-root'],
    [`<!DOCTYPE x [<!ENTITY a "b">]>\n<${format}/>`, 1, 'doctype'],
    [`<!DOCTYPE ${format} SYSTEM "file:///etc/passwd">\n<${format}/>`, 1, 'doctype'],
    [open + '<a>'.repeat(200), 3, 'too-deep'],
  ];
  for (const [text, row, code] of cases) {
    for (const size of [1, 1000]) expect(await read(text, size)).toEqual([fault(row, code, true)]);
  }
  expect(await read(`<${format}/>`)).toEqual([]);
});

/** Endless text, as an attacker may send it. */
async function* endless(start: string, piece: string) {
  yield start;
  for (;;) yield piece;
}
it('does not hold what never ends', async () => {
  const x = 'x'.repeat(5000);
  const node = '<graphml><graph><node id="1">';
  const starts = [
    node,
    `${node}<data key="a">`,
    `${node}<data key="`,
    '<graphml><!--',
    '<graphml><![CDATA[',
    '<graphml><?p ',
    '<!DOCTYPE ',
    `${node}&`,
    '<',
    '<graphml><other>',
  ];
  for (const start of starts) {
    const items = await all(readGraphml(endless(start, x)));
    expect(items).toEqual([fault(1, 'value-too-large', true)]);
  }
  expect(await all(readGraphml(endless(`${node}<data>`, '<![CDATA[xxxxxxx]]>')))).toEqual([
    fault(1, 'value-too-large', true),
  ]);
  expect(await all(readGraphml(endless(node, `<data key="a">${x}</data>`)))).toEqual([
    fault(1, 'record-too-large', true),
  ]);
  let count = 0;
  async function* many(start: string, piece: (index: number) => string) {
    yield start;
    for (;;) yield piece(count++);
  }
  expect(await all(readGraphml(many(node, (index) => `<data key="${index}">x</data>`)))).toEqual([
    fault(1, 'too-many-columns', true),
  ]);
  expect(await all(readGraphml(many('<graphml>', (index) => `<key id="${index}"/>`)))).toEqual([
    fault(1, 'too-many-columns', true),
  ]);
});

it('reads what stands before a fault', async () => {
  const items = await all(readGraphml(piecesOf('<graphml><graph>\n<node id="a"/>\n<node id="b" <', 10_000)));
  expect(items).toEqual([{ kind: 'node', row: 2, id: 'a', attributes: {} }, fault(3, 'malformed-xml', true)]);
  const bytes = decodeText(bytesOf('<graphml><graph>\n<node id="a"/>\0'));
  expect(await all(readGraphml(bytes.chunks))).toContainEqual(
    expect.objectContaining({ code: 'nul-byte', fatal: true }),
  );
});

it('throws what its source throws', async () => {
  async function* broken() {
    yield '<graphml>';
    throw new Error('connection lost');
  }
  await expect(all(readGraphml(broken()))).rejects.toThrow('connection lost');
});

it('never throws, whatever is cut out of a file', async () => {
  const text = new TextDecoder().decode(writeGexf(CONTENTS, POSITIONS));
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(200), async (at, length) => {
      const items = await all(readGexf(piecesOf(text.slice(0, at) + text.slice(at + length), 500)));
      expect(items.filter((item) => item.kind === 'fault' && item.fatal).length).toBeLessThan(2);
    }),
    { seed: 13, numRuns: 200 },
  );
});
