import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readXlsx } from '../../../../server/exchange/readers/xlsx-reader.ts';
import { all } from './reading.ts';
import { row, workbookOf } from './workbooks.ts';

const fatal = (path: string, code: string) =>
  expect.objectContaining({ kind: 'fault', path, code, fatal: true, message: expect.stringMatching(/^[A-Z].{20,}/) });

const DATA = row(1, 'a', 'b') + row(2, 'x', 1);
const GOOD = workbookOf({ sheets: [{ name: 'Blad1', data: DATA }] });
const withSheet = (xml: string) =>
  workbookOf({ sheets: [{ name: 'Blad1', data: '' }], parts: { 'xl/worksheets/sheet0.xml': xml } });
const withData = (data: string, after = '') => workbookOf({ sheets: [{ name: 'Blad1', data, after }] });

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from(stream, 'utf16le')]);

/** The same workbook with a bit of its first entry set, in the local header and in the directory. */
function encryptedEntries(): Uint8Array {
  const bytes = Buffer.from(GOOD);
  for (const [signature, flags] of [
    [0x04034b50, 6],
    [0x02014b50, 8],
  ] as const) {
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(signature);
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) bytes[at + flags]! |= 1;
  }
  return bytes;
}

/** Every part says that it unpacks to a certain size. */
function declaring(size: number, bytes: Uint8Array): Uint8Array {
  const lying = Buffer.from(bytes);
  const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = lying.indexOf(mark); at >= 0; at = lying.indexOf(mark, at + 4)) lying.writeUInt32LE(size, at + 24);
  return lying;
}

it.each<[string, string, Uint8Array]>([
  ['an empty file', 'not-a-workbook', new Uint8Array()],
  ['text', 'not-a-workbook', strToU8('a;b\n1;2')],
  ['another package', 'not-a-workbook', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['a file that is cut off', 'damaged-workbook', GOOD.slice(0, -40)],
  ['a file whose start is lost', 'damaged-workbook', Uint8Array.from([0x50, 0x4b, ...GOOD.slice(300)])],
  ['an old workbook', 'old-workbook', ole('Workbook')],
  ['a workbook with a password', 'encrypted-workbook', ole('EncryptedPackage')],
  ['a package with a password', 'encrypted-workbook', encryptedEntries()],
  ['sizes that do not agree', 'damaged-workbook', declaring(100, GOOD)],
])('refuses %s in words: %s', async (_, code, bytes) => {
  expect(await all(readXlsx(bytes))).toEqual([fatal('workbook', code)]);
});

it('refuses a workbook that unpacks to more than fits, before and while unpacking it', async () => {
  expect(await all(readXlsx(declaring(60_000_000, GOOD)))).toEqual([fatal('workbook', 'workbook-too-large')]);
  // Many sheets of one part: each reading counts.
  const part = `<worksheet><sheetData>${DATA}</sheetData>${`<a>${'x'.repeat(900_000)}</a>`.repeat(20)}</worksheet>`;
  const sheets = Array.from({ length: 40 }, (_, index) => `<sheet name="s${index}" r:id="s0"/>`).join('');
  const many = workbookOf({
    sheets: [{ name: 's', data: '' }],
    parts: { 'xl/worksheets/sheet0.xml': part, 'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>` },
  });
  expect((await all(readXlsx(many))).at(-1)).toEqual(fatal('workbook', 'workbook-too-large'));
});

it.each<[string, string, Uint8Array]>([
  [
    'an entity bomb',
    'doctype',
    withSheet('<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
  ],
  ['elements nested without end', 'too-deep', withSheet(`<worksheet>${'<a>'.repeat(100_000)}`)],
  ['a part that ends too early', 'malformed-xml', withSheet('<worksheet><sheetData><row>')],
  ['another root', 'wrong-root', withSheet('<html/>')],
  ['bytes that are no text', 'nul-byte', withSheet('<worksheet>\0')],
  ['a value without end', 'value-too-large', withData(`<row><c t="str"><v>${'x'.repeat(1_100_000)}</v></c></row>`)],
])('tells in which part it found %s', async (_, code, bytes) => {
  expect(await all(readXlsx(bytes))).toEqual([fatal('parts/xl/worksheets/sheet0.xml', code)]);
});

it.each<[string, number, Uint8Array]>([
  ['too-many-rows', 1_048_577, withData(`${DATA}<row r="1048577"><c><v>1</v></c></row>`)],
  ['too-many-columns', 3, withData(`${DATA}<row><c r="XFE3"><v>1</v></c></row>`)],
  ['too-many-columns', 3, withData(`${DATA}<row><c r="3"><v>1</v></c></row>`)],
  ['rows-disordered', 2, withData(`${DATA}<row r="2"/>`)],
  ['rows-disordered', 2, withData(`${DATA}<row r="x"/>`)],
  ['record-too-large', 3, withData(`${DATA}${row(3, 'x'.repeat(600_000), 'x'.repeat(600_000))}`)],
  [
    'record-too-large',
    3,
    withData(`${DATA}<row><c t="inlineStr"><is>${`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(1100)}</is></c></row>`),
  ],
])('ends at %s', async (code, number, bytes) => {
  expect((await all(readXlsx(bytes))).at(-1)).toEqual(fatal(`sheets/Blad1/rows/${number}`, code));
});

it('does not fill in without end', async () => {
  const names = row(1, ...Array.from({ length: 16_384 }, (_, index) => `c${index}`));
  const rows = '<row><c><v>1</v></c></row>'.repeat(2000);
  const merges = '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>';
  let count = 0;
  let last: unknown;
  for await (const item of readXlsx(withData(names + rows, merges))) {
    count += 1;
    last = item;
  }
  expect(last).toEqual(fatal('sheets/Blad1', 'too-many-merges'));
  expect(count).toBeLessThan(700);
  const many = `<mergeCells>${'<mergeCell ref="A2:B3"/>'.repeat(100_001)}</mergeCells>`;
  expect(await all(readXlsx(withData(DATA, many)))).toEqual([fatal('sheets/Blad1', 'too-many-merges')]);
});

it('never throws, whatever is changed in a file', async () => {
  const change = fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(GOOD.length), async (changes, length) => {
      const bytes = Uint8Array.from(GOOD);
      for (const [at, byte] of changes) bytes[at] = byte;
      const kept = length % 2 === 0 ? bytes : bytes.slice(0, length);
      for (const item of await all(readXlsx(kept))) expect(['header', 'record', 'fault']).toContain(item.kind);
    }),
    { seed: 17, numRuns: 500 },
  );
});
