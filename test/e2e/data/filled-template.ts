import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A row of a sheet: what stands under each head. */
export type Row = Readonly<Record<string, string | number>>;

/** The template as someone fills it in: rows below what stands there already, sheet by sheet in order. */
export function filledTemplate(template: Uint8Array, sheets: readonly (readonly Row[])[]): Buffer {
  const parts = unzipSync(template);
  sheets.forEach((rows, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts[part] = strToU8(withRows(strFromU8(parts[part]!), rows));
  });
  return Buffer.from(zipSync(parts));
}

function withRows(sheet: string, rows: readonly Row[]): string {
  const heads = [...sheet.matchAll(/<c r="([A-Z]+)1"[^>]*><is><t[^>]*>([^<]*)</g)];
  const letters = new Map(heads.map(([, letter, head]) => [head!, letter!]));
  const last = Math.max(...[...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)));
  const written = rows.map((cells, index) => {
    const row = last + 1 + index;
    return `<row r="${row}">${Object.entries(cells)
      .map(([head, value]) => cellXml(letters.get(head), row, head, value))
      .join('')}</row>`;
  });
  return sheet.replace('</sheetData>', `${written.join('')}</sheetData>`);
}

function cellXml(letter: string | undefined, row: number, head: string, value: string | number): string {
  if (letter === undefined) throw new Error(`the template has no column "${head}"`);
  const address = `${letter}${row}`;
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
