import { lettersOf, MOST_COLUMNS, MOST_ROWS, readAddress } from '../../xlsx/cell-addresses.ts';
import { excerpt } from '../csv-cells.ts';
import { LARGEST_RECORD, unreadable } from '../read-fault.ts';
import type { XmlStructure } from '../read-xml.ts';
import type { CellValue } from '../table-items.ts';
import { type CellContext, type CellFault, valueOfRaw } from './cell-values.ts';
import { readPart } from './read-part.ts';
import type { ZipPackage } from './zip-package.ts';

/** A row that has filled cells. */
export interface SheetRow {
  readonly row: number;
  /** By column, counted from 1. */
  readonly cells: Map<number, CellValue | CellFault>;
}

const SHEET: XmlStructure = {
  worksheet: [],
  sheetData: ['worksheet'],
  row: ['sheetData'],
  c: ['row'],
  f: ['c'],
  v: ['c'],
  is: ['c'],
  r: ['is'],
  t: ['is', 'r'],
};

/** One sheet of a workbook, to be read as often as need be. */
export interface SheetSource {
  readonly zip: ZipPackage;
  readonly part: string;
  readonly name: string;
  readonly context: CellContext;
}

/** Where a fault stands: a sheet, a row or a cell of it. */
export const sheetPath = (sheet: string, row?: number, column?: number): string =>
  [
    'sheets',
    excerpt(sheet),
    ...(row === undefined ? [] : ['rows', row]),
    ...(column === undefined ? [] : [lettersOf(column)]),
  ].join('/');

/**
 * The rows of a sheet that have filled cells, in their order. Throws DomainErrors `invalid`, at `sheets/{name}/rows/{row}`:
 * `too-many-rows`, `too-many-columns` (beyond the edge of a sheet), `record-too-large` (a row over 1 MB), `rows-disordered`;
 * and as readPart. Memory: the rows of 64 KB. Time: linear.
 */
export function readSheetRows({ zip, part, name: sheet, context }: SheetSource): AsyncGenerator<SheetRow> {
  return readPart<SheetRow>(zip, part, SHEET, (put) => {
    let row = 0;
    let column = 0;
    let cells: SheetRow['cells'] = new Map();
    let size = 0;
    let text = '';
    let formula = false;
    const fail = (code: string, message: string): never => {
      throw unreadable(sheetPath(sheet, row), code, `Row ${row} of the sheet "${excerpt(sheet)}" ${message}`);
    };
    /** Numbers of rows and cells may be left out: then each is the next one. */
    function openRow(number: string | undefined): void {
      const next = number === undefined ? row + 1 : Number(number);
      if (!(next > row)) fail('rows-disordered', 'is followed by one that does not come after it.');
      row = next;
      if (row > MOST_ROWS) fail('too-many-rows', `lies beyond the last that a sheet can have, ${MOST_ROWS}.`);
      column = 0;
      cells = new Map();
      size = 0;
    }
    function openCell(address: string | undefined): void {
      column = address === undefined ? column + 1 : (readAddress(address)?.column ?? Number.NaN);
      if (!(column <= MOST_COLUMNS)) fail('too-many-columns', `has a cell beyond the last column, ${MOST_COLUMNS}.`);
      text = '';
      formula = false;
    }
    return {
      open({ name, attributes }) {
        if (name === 'row') openRow(attributes.r);
        else if (name === 'c') openCell(attributes.r);
      },
      close({ name, attributes: { t: type, s: style } }, piece) {
        if (name === 'v' || name === 't') {
          text += piece;
          if (text.length > LARGEST_RECORD) fail('record-too-large', 'is larger than 1 MB.');
        } else if (name === 'f') formula = true;
        else if (name === 'c') {
          const value = valueOfRaw({ type, style, text, formula }, context);
          if (value === undefined) return;
          cells.set(column, value);
          size += typeof value === 'string' ? value.length : 1;
          if (size > LARGEST_RECORD) fail('record-too-large', 'is larger than 1 MB.');
        } else if (name === 'row' && cells.size > 0) put({ row, cells });
      },
    };
  });
}
