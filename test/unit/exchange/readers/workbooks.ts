import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook for a test: rows of raw cells, or whole XML. */
export interface TestSheet {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly data: string;
  /** What stands after it. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** What stands in `sst`. */
  readonly strings?: string;
  /** Format codes of the styles 1, 2, …; numbers name built-in ones. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
  /** Parts to put in, to replace, or (undefined) to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relations = (targets: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A workbook of hand-written parts. */
export function workbookOf({
  sheets,
  strings = '',
  formats = [],
  from1904 = false,
  parts = {},
}: TestWorkbook): Uint8Array {
  const named = sheets.map(({ name, state }, index) => {
    const visible = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${visible} r:id="s${index}"/>`;
  });
  const own = formats.map((format, index) => ({ format, id: typeof format === 'number' ? format : 200 + index }));
  const all: Record<string, string | undefined> = {
    '_rels/.rels': relations([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><workbookPr date1904="${Number(from1904)}"/><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}"><numFmts>${own
      .filter(({ format }) => typeof format === 'string')
      .map(({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${String(format).replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${own
      .map(({ id }) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${SPREADSHEET}"><sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  const entries = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}

type Value = string | number | boolean | undefined;

/** One row of cells from column A on: text inline, numbers and booleans as they are. */
export const row = (number: number, ...values: readonly Value[]): string =>
  `<row r="${number}">${values.map(cell).join('')}</row>`;

function cell(value: Value): string {
  if (value === undefined) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${Number(value)}</v></c>`;
  return `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
