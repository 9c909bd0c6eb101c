import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readXlsx } from '../../../../server/exchange/readers/xlsx-reader.ts';
import { all } from './reading.ts';
import { row, type TestWorkbook, workbookOf } from './workbooks.ts';

const read = (workbook: TestWorkbook) => all(readXlsx(workbookOf(workbook)));
const sheet = (data: string, after = '') => read({ sheets: [{ name: 'Blad1', data, after }] });
const header = (number: number, columns: string[], table = 'Blad1') => ({
  kind: 'header',
  table,
  row: number,
  columns,
});
const record = (number: number, cells: Record<string, unknown>, table = 'Blad1') => ({
  kind: 'record',
  table,
  row: number,
  cells,
});
const fault = (path: string, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', path, code, fatal, message: expect.stringMatching(/\.$/) });

it('reads text, numbers and booleans, with every digit', async () => {
  const numbers = [0, -1.5, 0.1 + 0.2, 1e300, 5e-324, 2 ** 53];
  const items = await sheet(
    row(1, ' id ', 'a', 'b') +
      numbers.map((value, index) => row(index + 2, `x${index}`, value, index % 2 === 0)).join(''),
  );
  expect(items).toEqual([
    header(1, ['id', 'a', 'b']),
    ...numbers.map((value, index) => record(index + 2, { id: `x${index}`, a: value, b: index % 2 === 0 })),
  ]);
});

it('reads shared texts, also in runs, without how they sound', async () => {
  const strings = [
    '<si><t>naam</t></si>',
    '<si><r><t xml:space="preserve">De </t></r><r><rPr><b/></rPr><t>Hoop</t></r><rPh sb="0" eb="1"><t>dé</t></rPh></si>',
    '<si><t>a_x000D_b_x005F_x0001_ &lt;</t></si>',
    '<si/>',
  ].join('');
  const data = `${row(1, 'a', 'b')}<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row><row><c t="s"><v>3</v></c><c t="s"><v>9</v></c></row>`;
  expect(await read({ sheets: [{ name: 'Blad1', data }], strings })).toEqual([
    header(1, ['a', 'b']),
    record(2, { a: 'De Hoop', b: 'a\rb_x0001_ <' }),
    fault('sheets/Blad1/rows/3/B', 'bad-value', false),
  ]);
});

it('takes white space and NULL for nothing, and the guard against formulas off, once', async () => {
  const items = await sheet(row(1, 'a', 'b', 'c') + row(2, ' \n', 'NULL') + row(4, `'=1`, `''-x`, `'t Hof`));
  expect(items).toEqual([header(1, ['a', 'b', 'c']), record(4, { a: '=1', b: "'-x", c: "'t Hof" })]);
});

it('takes the first row with two filled cells for the header', async () => {
  const titled =
    row(1, 'Overzicht 2024') + row(2, undefined, 'stand 1 mei') + row(4, 'naam', 'bedrag') + row(5, 'x', 1);
  expect(await sheet(titled)).toEqual([header(4, ['naam', 'bedrag']), record(5, { naam: 'x', bedrag: 1 })]);
  expect(await sheet(row(3, undefined, 'naam') + row(4, undefined, 'x'))).toEqual([
    header(3, ['naam']),
    record(4, { naam: 'x' }),
  ]);
});

it('takes the empty corner of a matrix for a column', async () => {
  expect(await sheet(row(1, undefined, 'Anna', 'Bas') + row(2, 'Anna', undefined, 3) + row(3, 'Bas', 1))).toEqual([
    header(1, ['', 'Anna', 'Bas']),
    record(2, { '': 'Anna', Bas: 3 }),
    record(3, { '': 'Bas', Anna: 1 }),
  ]);
});

it('faults a header that is not clear', async () => {
  expect(await sheet(row(1, 'a', 'b', ' a', 'b') + row(2, 1, 2))).toEqual([
    fault('sheets/Blad1/rows/1/C', 'duplicate-header', true),
    fault('sheets/Blad1/rows/1/D', 'duplicate-header', true),
  ]);
  expect(await sheet(row(1, 'a', undefined, 'b') + row(2, 1, undefined, 2) + row(3, 1, 'note'))).toEqual([
    header(1, ['a', 'b']),
    record(2, { a: 1, b: 2 }),
    fault('sheets/Blad1/rows/1/B', 'empty-header', true),
  ]);
});

it('reads the sheets that a person sees, in their order', async () => {
  const data = row(1, 'a', 'b') + row(2, 1, 2);
  const items = await read({
    sheets: [
      { name: 'leeg', data: '<row r="1"><c r="A1" s="1"/></row>' },
      { name: 'een', data },
      { name: 'weg', data, state: 'hidden' },
      { name: 'heel weg', data, state: 'veryHidden' },
      { name: 'kwijt', data },
      { name: 'twee', data },
    ],
    parts: { 'xl/worksheets/sheet4.xml': undefined },
  });
  const table = (name: string) => [header(1, ['a', 'b'], name), record(2, { a: 1, b: 2 }, name)];
  expect(items).toEqual([...table('een'), fault('sheets/kwijt', 'missing-sheet', false), ...table('twee')]);
  expect(await sheet('')).toEqual([fault('sheets', 'empty-file', true)]);
});

it('tells of errors and of formulas that were never worked out, and goes on', async () => {
  const cells = [
    '<c t="e"><f>A9</f><v>#REF!</v></c>',
    '<c><f>1+1</f><v>2</v></c>',
    '<c><f>1+1</f><v></v></c>',
    '<c t="str"><f>""</f><v></v></c>',
    '<c t="str"><f>"x"</f><v>=x</v></c>',
    '<c><v>twee</v></c>',
  ].join('');
  expect(await sheet(`${row(1, 'a', 'b', 'c', 'd', 'e', 'f')}<row>${cells}</row>`)).toEqual([
    header(1, ['a', 'b', 'c', 'd', 'e', 'f']),
    fault('sheets/Blad1/rows/2/A', 'cell-error', false),
    fault('sheets/Blad1/rows/2/C', 'formula-without-value', false),
    fault('sheets/Blad1/rows/2/F', 'bad-value', false),
    record(2, { b: 2, e: '=x' }),
  ]);
});

it.each<[string | number, number, string | number]>([
  [14, 42_491, '2016-05-01'],
  [22, 42_491.5625, '2016-05-01T13:30:00'],
  [22, 42_491, '2016-05-01'],
  [14, 42_491.5625, '2016-05-01'],
  [17, 42_491, '2016-05'],
  [20, 0.5625, '13:30:00'],
  [46, 1.0625, '25:30:00'],
  ['yyyy', 42_491, '2016'],
  ['[$-413]d mmmm yyyy;@', 42_491, '2016-05-01'],
  ['mmm\\-yy', 42_491, '2016-05'],
  ['dd/mm/yyyy hh:mm:ss', 42_490.999_999_9, '2016-05-01'],
  ['dddd', 42_491, '2016-05-01'],
  [14, 1, '1900-01-01'],
  [14, 59, '1900-02-28'],
  [14, 61, '1900-03-01'],
  [14, 2_958_465, '9999-12-31'],
  [0, 42_491, 42_491],
  [9, 0.125, 0.125],
  ['#,##0.00 "dagen"', 12.5, 12.5],
  ['0.00E+00', 12.5, 12.5],
  ['[Red]0;[Blue]-0', -1, -1],
  ['"d"0\\d', 3, 3],
])('format %s shows %s as %s', async (format, value, told) => {
  const data = `${row(1, 'a', 'b')}<row><c s="1"><v>${value}</v></c></row>`;
  expect(await read({ sheets: [{ name: 'Blad1', data }], formats: [format] })).toEqual([
    header(1, ['a', 'b']),
    record(2, { a: told }),
  ]);
});

it('counts days from 1904 where the workbook does, reads dates that are text, and faults what is no date', async () => {
  const dates = (serials: (number | string)[], from1904 = false) =>
    read({
      sheets: [
        { name: 'Blad1', data: row(1, 'a', 'b') + serials.map((v) => `<row><c s="1"><v>${v}</v></c></row>`).join('') },
      ],
      formats: [14],
      from1904,
    });
  expect(await dates([0, 41_029], true)).toEqual([
    header(1, ['a', 'b']),
    record(2, { a: '1904-01-01' }),
    record(3, { a: '2016-05-01' }),
  ]);
  expect((await dates([-1, 0, 60, 2_958_466, 1e300])).slice(1)).toEqual(
    [2, 3, 4, 5, 6].map((number) => fault(`sheets/Blad1/rows/${number}/A`, 'bad-date', false)),
  );
  const written = '<row><c t="d"><v>2016-05-01T00:00:00</v></c><c t="d"><v>2016-05-01T13:30:00</v></c></row>';
  expect((await sheet(row(1, 'a', 'b') + written))[1]).toEqual(
    record(2, { a: '2016-05-01', b: '2016-05-01T13:30:00' }),
  );
});

it('tells what is merged over rows in each of them', async () => {
  const rows = [
    row(1, 'Lijst'),
    row(2, 'plaats', 'naam', 'x', 'y'),
    row(3, 'Amsterdam', 'a', 1),
    row(4, undefined, 'b'),
    row(5, undefined, 'c', undefined, 9),
    row(6, 'Zaanstad', 'een lange tekst'),
    row(7),
    row(9, undefined, 'd'),
  ].join('');
  const merges = ['A1:D1', 'A2:A2', 'A3:A5', 'C3:D4', 'A6:A8', 'B6:D6', 'Z3:Z9', 'onzin'];
  const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  expect(await sheet(rows, after)).toEqual([
    header(2, ['plaats', 'naam', 'x', 'y']),
    record(3, { plaats: 'Amsterdam', naam: 'a', x: 1, y: 1 }),
    record(4, { plaats: 'Amsterdam', naam: 'b', x: 1, y: 1 }),
    record(5, { plaats: 'Amsterdam', naam: 'c', y: 9 }),
    record(6, { plaats: 'Zaanstad', naam: 'een lange tekst' }),
    record(9, { naam: 'd' }),
  ]);
});

it('reads parts whose elements have a prefix, at other places and in other cases', async () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const data = '<x:row r="1"><x:c r="B1" t="str"><x:v>a</x:v></x:c><x:c r="AA1"><x:v>7</x:v></x:c></x:row>';
  const items = await read({
    sheets: [{ name: 'Blad1', data: '' }],
    parts: {
      'xl/worksheets/sheet0.xml': undefined,
      'XL/Worksheets/Sheet0.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData>${data}</x:sheetData></x:worksheet>`,
    },
  });
  expect(items).toEqual([header(1, ['a', '7'])]);
});

/** The same workbook, of openpyxl, which works no formula out, and saved by LibreOffice Calc, which does. */
it.each([
  ['officer.xlsx', [undefined, undefined], [4, 5, 6, 7]],
  ['officer-calc.xlsx', [2469, 0.2], [7]],
] as const)('reads %s as a spreadsheet program wrote it', async (name, totals, faulty) => {
  const bytes = await readFile(new URL(`../../../fixtures/workbooks/${name}`, import.meta.url));
  const items = await all(readXlsx(bytes));
  expect(items.filter((item) => item.kind === 'fault').map((item) => item.row)).toEqual(faulty);
  const [first, second] = totals.map((total) => (total === undefined ? {} : { Totaal: total }));
  const table = 'Subsidies 2024';
  const columns = ['Wijk', 'Initiatief', 'Bedrag', 'Verleend op', 'Aandeel', 'Totaal'];
  const groen = { Initiatief: 'Buurttuin ‘t Groen', Bedrag: 1234.5, 'Verleend op': '2016-05-01', Aandeel: 0.125 };
  const hoek = { Initiatief: 'Café De Hoek & co', Bedrag: 0.1, 'Verleend op': '2016-05-01T13:30:00', Aandeel: 1 };
  expect(items.filter((item) => item.kind !== 'fault')).toEqual([
    header(3, columns, table),
    record(4, { Wijk: 'Noord', ...groen, ...first }, table),
    record(5, { Wijk: 'Noord', ...hoek, ...second }, table),
    record(6, { Wijk: 'Zuid', Initiatief: '=Som', Bedrag: -3, 'Verleend op': '1900-03-01' }, table),
    record(7, { Wijk: 'Zuid', Initiatief: 'Repair <café>' }, table),
    header(1, ['naam', 'actief'], 'Ja of nee'),
    record(2, { naam: 'Buurttuin', actief: true }, 'Ja of nee'),
    record(3, { naam: 'Repair', actief: false }, 'Ja of nee'),
  ]);
});
