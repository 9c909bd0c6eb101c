import { strToU8, Zip, ZipDeflate } from 'fflate';
import { xmlAttribute } from '../xml.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { sheetXml } from './sheet-xml.ts';

/**
 * An Excel workbook (.xlsx) of sheets; the same sheets give the same bytes. Memory: the packed workbook and a few hundred
 * rows as XML. Time: linear. (A text above 32,767 characters, more than a spreadsheet shows, is written whole.)
 */
export function writeWorkbook(sheets: readonly SheetPlan[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    failed ??= error;
    pieces.push(piece);
  });
  for (const [name, content] of partsOf(sheets)) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    zip.add(part);
    for (const text of content) part.push(strToU8(text));
    part.push(new Uint8Array(), true);
  }
  zip.end();
  if (failed !== null) throw failed;
  return Buffer.concat(pieces);
}

/** The first that a zip can tell: when a part was written is no property of the network. */
const NO_TIME = new Date(1980, 0, 1);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Part = readonly [name: string, content: Iterable<string>];

const partsOf = (sheets: readonly SheetPlan[]): Part[] => [
  ['[Content_Types].xml', [contentTypes(sheets.length)]],
  ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
  ['xl/workbook.xml', [workbook(sheets)]],
  [
    'xl/_rels/workbook.xml.rels',
    [
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
  ],
  ['xl/styles.xml', [STYLES]],
  ...sheets.map((sheet, index): Part => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
];

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const all = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${all.join('')}</Types>`;
}

/** The first target has the id `r1`, and so on. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetPlan[]): string {
  const all = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet${xmlAttribute('name', name)} sheetId="${index + 1}"${state} r:id="r${index + 1}"/>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** Looks in the order of CELL_STYLES: plain, header (bold), text (format `@`), wrapped. */
const STYLES = [
  `${XML}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
