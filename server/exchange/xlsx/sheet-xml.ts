import { xmlText } from '../xml.ts';
import { lettersOf } from './cell-addresses.ts';
import { CELL_STYLES, type CellStyle, type PlannedCell, type PlannedList, type SheetPlan } from './sheet-plan.ts';

/** How far down drop-down lists reach. */
const LAST_LISTED_ROW = 5000;
const ROWS_A_PIECE = 500;

/** A sheet as XML, in pieces of bounded size. */
export function* sheetXml({ columns, rows, header, filtered, lists = [] }: SheetPlan): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  if (header !== undefined) yield frozenBelow(header);
  const widths = columns.map(({ width, style }, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" style="${numberOf(style)}" customWidth="1"/>`;
  });
  yield `<cols>${widths.join('')}</cols><sheetData>`;
  const styles = columns.map(({ style }) => style);
  const letters = columns.map((_, index) => lettersOf(index + 1));
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    const piece = rows.slice(start, start + ROWS_A_PIECE).map((cells, place) => {
      const index = start + place;
      const row = index + 1;
      const written = cells.map((cell, column) =>
        cell === undefined
          ? ''
          : cellXml(`${letters[column]}${row}`, cell, index === header ? 'header' : styles[column]!),
      );
      return `<row r="${row}">${written.join('')}</row>`;
    });
    yield piece.join('');
  }
  yield '</sheetData>';
  if (filtered && header !== undefined) yield `<autoFilter ref="A${header + 1}:${letters.at(-1)}${rows.length}"/>`;
  if (lists.length > 0) yield listsXml(lists, (header ?? -1) + 2);
  yield '</worksheet>';
}

const numberOf = (style: CellStyle): number => CELL_STYLES.indexOf(style);

function frozenBelow(header: number): string {
  const rows = header + 1;
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function cellXml(address: string, cell: Exclude<PlannedCell, undefined>, style: CellStyle): string {
  switch (typeof cell) {
    case 'number':
      return `<c r="${address}"><v>${cell}</v></c>`;
    case 'boolean':
      return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
    case 'string': {
      const text = xmlText(escaped(cell));
      return `<c r="${address}" s="${numberOf(style)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
  }
}

/** What XML cannot hold, and a carriage return, which programs lose, stand as `_x000D_`; text that looks so is marked. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;
const escaped = (text: string): string =>
  text.replace(ESCAPED, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

function listsXml(lists: readonly PlannedList[], firstRow: number): string {
  const written = lists.map(({ column, words, open }) => {
    const letters = lettersOf(column + 1);
    const range = `${letters}${firstRow}:${letters}${LAST_LISTED_ROW}`;
    const strict = open ? '' : ' showErrorMessage="1"';
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${range}"><formula1>${xmlText(words)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${written.join('')}</dataValidations>`;
}
