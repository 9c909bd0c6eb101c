import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeTiesCsv } from '../../../../server/exchange/csv-files.ts';
import { readCsv } from '../../../../server/exchange/read-csv.ts';
import { type CsvOptions, readCsvRecords } from '../../../../server/exchange/readers/csv-reader.ts';
import { decodeText } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { CONTENTS } from '../contents.ts';
import { all, bytesOf, piecesOf } from './reading.ts';

const read = (text: string, options?: CsvOptions, size = 7) => all(readCsvRecords(piecesOf(text, size), options));
const header = (...columns: string[]) => ({ kind: 'header', table: '', row: 1, columns });
const record = (row: number, cells: Record<string, string>) => ({ kind: 'record', table: '', row, cells });
const fault = (row: number, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', row, code, fatal });

it.each([',', ';', '\t'])('reads a file delimited by "%s"', async (d) => {
  const text = `${['id', 'naam', ' bedrag '].join(d)}\r\n1${d}"Jansen, Bakker; en ""co""\nzn."${d}10\r\n2${d}NULL${d}\r\n`;
  for (const size of [1, 7, 10_000]) {
    expect(await read(text, {}, size)).toEqual([
      header('id', 'naam', 'bedrag'),
      record(2, { id: '1', naam: 'Jansen, Bakker; en "co"\nzn.', bedrag: '10' }),
      record(3, { id: '2' }),
    ]);
  }
});

it('counts rows as a spreadsheet does, with line ends of any kind', async () => {
  expect(await read('a,b\n1,2\r\n\r\n3,4\r,\n5,6')).toEqual([
    header('a', 'b'),
    record(2, { a: '1', b: '2' }),
    record(4, { a: '3', b: '4' }),
    record(6, { a: '5', b: '6' }),
  ]);
});

it('takes the guard against formulas off, once', async () => {
  expect(await read(`a;b;c;d\n'=1;''-x;'t Hof;-5`)).toEqual([
    header('a', 'b', 'c', 'd'),
    record(2, { a: '=1', b: "'-x", c: "'t Hof", d: '-5' }),
  ]);
});

it('takes the delimiter that a mapping or the first line names', async () => {
  expect(await read('a;b,c\n1;2,3', { delimiter: ',' })).toEqual([
    header('a;b', 'c'),
    record(2, { 'a;b': '1;2', c: '3' }),
  ]);
  expect(await read('sep=;\r\na;b\r\n1,5;2,5')).toEqual([header('a', 'b'), record(2, { a: '1,5', b: '2,5' })]);
});

it('keeps characters whole, wherever the text is cut', async () => {
  const text = `a,b\n1,${'🌻'.repeat(100_000)}\n`;
  for (const size of [7, 65_535, 65_536, 1_000_000]) {
    expect((await read(text, {}, size))[1]).toEqual(record(2, { a: '1', b: '🌻'.repeat(100_000) }));
  }
});

it('goes on after a ragged row', async () => {
  expect(await read('a,b\n1\n1,2,3\n3,4\n')).toEqual([
    header('a', 'b'),
    fault(2, 'ragged-row', false),
    fault(3, 'ragged-row', false),
    record(4, { a: '3', b: '4' }),
  ]);
});

it('passes over columns at the end without a name that hold nothing', async () => {
  const file = ';;;\na;b;;;\n1;2;;;\n3;4\n5;6;;;;;\n;;;;\n7\n8;9;;x;\n10;11;;;\n';
  expect(await read(file)).toEqual([
    { ...header('a', 'b'), row: 2 },
    record(3, { a: '1', b: '2' }),
    record(4, { a: '3', b: '4' }),
    record(5, { a: '5', b: '6' }),
    fault(7, 'ragged-row', false),
    expect.objectContaining({ row: 2, path: 'rows/2/4', code: 'empty-header', fatal: true }),
  ]);
  expect(await read('a;b;\n1;2;;3\n')).toEqual([header('a', 'b'), fault(2, 'ragged-row', false)]);
});

it('passes over titles above names that are known, and says so', async () => {
  const isKnown = (name: string) => name === 'naam' || name === 'soort';
  const titles = (rows: string, row: number) =>
    expect.objectContaining({ kind: 'fault', row, code: 'title-rows', doubt: true, fatal: false, params: { rows } });
  for (const size of [1, 10_000]) {
    const plain = 'Overzicht, stand 2024\n\n"Gemeente ""X"",\nafdeling Y"\nnaam;soort;\nA;fonds;\n7\n';
    expect(await read(plain, { isKnown }, size)).toEqual([
      titles('1–3', 1),
      { ...header('naam', 'soort'), row: 4 },
      record(5, { naam: 'A', soort: 'fonds' }),
      fault(6, 'ragged-row', false),
    ]);
  }
  expect(await read(',,\n,Lijst,\nnaam,soort,\nA,"b;c",\n', { isKnown })).toEqual([
    titles('2', 2),
    { ...header('naam', 'soort'), row: 3 },
    record(4, { naam: 'A', soort: 'b;c' }),
  ]);
  // Where the names are not known, or stand too far down, the first row is the header as ever.
  expect(await read('Lijst;\nnaam;kleur\n', { isKnown })).toEqual([
    header('Lijst'),
    expect.objectContaining({ code: 'empty-header' }),
  ]);
  expect((await read(`${'x\n'.repeat(10)}naam;soort\n`, { isKnown }))[0]).toEqual(header('x'));
  expect((await read('naam;soort\nA;b\n', { isKnown }))[0]).toEqual(header('naam', 'soort'));
});

it('keeps quotes within text', async () => {
  expect(await read('a;b\nStichting "De Hoop";1')).toEqual([
    header('a', 'b'),
    record(2, { a: 'Stichting "De Hoop"', b: '1' }),
  ]);
});

it('ends at what cannot be read', async () => {
  expect(await read('')).toEqual([fault(0, 'empty-file', true)]);
  expect(await read('\n\n')).toEqual([fault(0, 'empty-file', true)]);
  expect(await read('a, a\n1,2')).toEqual([fault(1, 'duplicate-header', true)]);
  expect(await read(',a\n1,2')).toEqual([header('', 'a'), record(2, { '': '1', a: '2' })]);
  expect(await read('a,,b,\n1,2,3,')).toEqual([fault(1, 'empty-header', true)]);
  expect(await read('a,b\n1,2\n"3,4\n5,6')).toEqual([
    header('a', 'b'),
    record(2, { a: '1', b: '2' }),
    fault(3, 'unclosed-quote', true),
  ]);
  const text = decodeText(bytesOf('a,b\n1,2\n3\0,4'));
  expect(await all(readCsvRecords(text.chunks))).toContainEqual(
    expect.objectContaining({ code: 'nul-byte', fatal: true }),
  );
});

/** Endless text, as an attacker may send it. */
async function* endless(start: string, piece: string) {
  yield start;
  for (;;) yield piece;
}
it('does not hold a record that never ends', async () => {
  for (const start of ['a,b\n1,2\n3,"', 'a,b\n1,2\n3,']) {
    const items = await all(readCsvRecords(endless(start, 'x'.repeat(5000))));
    expect(items).toEqual([header('a', 'b'), record(2, { a: '1', b: '2' }), fault(3, 'record-too-large', true)]);
  }
  expect(await all(readCsvRecords(endless('', 'x'.repeat(5000))))).toEqual([fault(1, 'record-too-large', true)]);
  expect(await all(readCsvRecords(endless('a,b\n', ','.repeat(5000))))).toEqual([
    header('a', 'b'),
    fault(2, 'record-too-large', true),
  ]);
});

it('reads no further than it is walked, and lets its source go', async () => {
  let given = 0;
  let closed = false;
  async function* source() {
    try {
      for (yield 'a,b\n'; ; given += 1) yield '1,2\n'.repeat(1000);
    } finally {
      closed = true;
    }
  }
  for await (const item of readCsvRecords(source())) if (item.row > 100) break;
  expect(given).toBeLessThan(200);
  expect(closed).toBe(true);
});

it('throws what its source throws', async () => {
  async function* broken() {
    yield `a,b\n${'1,2\n'.repeat(40_000)}`;
    throw new Error('connection lost');
  }
  await expect(all(readCsvRecords(broken()))).rejects.toThrow('connection lost');
});

it('reads the files of the project as they are', async () => {
  for (const name of ['samen/actors.csv', 'samen/ties.csv', 'municipalities.csv']) {
    const bytes = await readFile(new URL(`../../../../data/${name}`, import.meta.url));
    const [first, ...items] = await all(readCsvRecords(decodeText(bytesOf(bytes, 1000)).chunks));
    expect(first).toEqual(header(...bytes.toString().split('\n', 1)[0]!.split(',')));
    expect(items.map((item) => (item.kind === 'record' ? item.cells : item))).toEqual(readCsv(bytes.toString()));
  }
  const own = await all(readCsvRecords(decodeText(bytesOf(writeTiesCsv(CONTENTS))).chunks));
  expect(own[1]).toMatchObject({ cells: { id: '@t1', programme: '- scheme' } });
});

it('never throws, whatever the text', async () => {
  const text = fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', "'", '='), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, async (list) => {
      for (const item of await read(list.join(''), {}, 3)) expect(['header', 'record', 'fault']).toContain(item.kind);
    }),
    { seed: 11, numRuns: 300 },
  );
});

it('passes over titles that fell into two cells, but not over names of which one is known', async () => {
  const isKnown = (name: string) => name === 'naam' || name === 'soort';
  const titled = 'Overzicht, 2024\nGemeente, afdeling\nnaam,soort\nA,b\n';
  expect(await read(titled, { isKnown })).toEqual([
    expect.objectContaining({ code: 'title-rows', params: { rows: '1–2' } }),
    { ...header('naam', 'soort'), row: 3 },
    record(4, { naam: 'A', soort: 'b' }),
  ]);
  expect((await read('naam,kleur\nnaam,soort\n', { isKnown }))[0]).toEqual(header('naam', 'kleur'));
  expect((await read('x,y,z\nnaam,soort,q\n', { isKnown }))[0]).toEqual(header('x', 'y', 'z'));
  expect((await read(`${'x,y\n'.repeat(4)}naam,soort\n`, { isKnown }))[0]).toEqual(header('x', 'y'));
});
