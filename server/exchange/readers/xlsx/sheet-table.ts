import { DomainError } from '#model/errors';
import { nativeKindOf } from '../../native-cells.ts';
import { lettersOf } from '../../xlsx/cell-addresses.ts';
import { excerpt } from '../csv-cells.ts';
import { type ReadFault, readFault, unreadable, type WordedFault } from '../read-fault.ts';
import type { CellValue, TableItem } from '../table-items.ts';
import { CellFault } from './cell-values.ts';
import { type MergedCells, readMergedCells, tooManyMerges } from './merged-cells.ts';
import { readSheetRows, type SheetRow, type SheetSource, sheetPath } from './sheet-rows.ts';

/** How many more cells may be filled in from merged ones, over all sheets: few merges can stand for billions. */
export interface FillAllowance {
  left: number;
}

/** The header and the records of a sheet; nothing where it holds nothing. Faults and throws as readXlsx says. */
export async function* readSheetTable(sheet: SheetSource, allowance: FillAllowance): AsyncGenerator<TableItem> {
  const found = await headerOf(sheet);
  if (found === undefined) return;
  const { row: header, corner } = found;
  const own = nativeKindOf(found.names) !== undefined;
  const source = own ? { ...sheet, context: { ...sheet.context, keepsNull: true } } : sheet;
  const merged = await readMergedCells(sheet);
  let columns: ReadonlyMap<number, string> = new Map();
  for await (const row of readSheetRows(source)) {
    if (row.row === header) {
      columns = new Map([...(corner === undefined ? [] : [[corner, ''] as const]), ...namesOf(row)]);
      refuseDuplicates(sheet.name, row.row, columns);
      yield { kind: 'header', table: sheet.name, row: row.row, columns: [...columns.values()] };
    } else if (row.row > header) yield* recordOf(sheet.name, row, { header, columns, merged }, allowance);
  }
}

interface HeaderPlace {
  readonly row: number;
  readonly names: readonly string[];
  /** The column before its first name, where the row below fills that one: it holds the names of a matrix. */
  readonly corner?: number;
}

/**
 * Where the header is: in the first row that has two filled cells, else the first. Reads no further than the row below;
 * only a sheet of one column is read to its end.
 */
async function headerOf(sheet: SheetSource): Promise<HeaderPlace | undefined> {
  let first: SheetRow | undefined;
  let header: SheetRow | undefined;
  for await (const row of readSheetRows(sheet)) {
    if (header !== undefined) {
      const before = Math.min(...header.cells.keys()) - 1;
      return {
        row: header.row,
        names: [...namesOf(header).values()],
        ...(row.cells.has(before) ? { corner: before } : {}),
      };
    }
    if (row.cells.size > 1) header = row;
    first ??= row;
  }
  const only = header ?? first;
  return only === undefined ? undefined : { row: only.row, names: [...namesOf(only).values()] };
}

function namesOf({ cells }: SheetRow): Map<number, string> {
  const named = [...cells].filter(([, value]) => !(value instanceof CellFault));
  return new Map(named.map(([column, value]) => [column, String(value).trim()]));
}

const MOST_FAULTS = 20;

function refuseDuplicates(sheet: string, row: number, columns: ReadonlyMap<number, string>): void {
  const first = new Map<string, number>();
  const faults: WordedFault[] = [];
  for (const [column, name] of columns) {
    const other = first.get(name);
    if (other === undefined) first.set(name, column);
    else if (faults.length < MOST_FAULTS) {
      const both = `Columns ${lettersOf(other)} and ${lettersOf(column)}`;
      const message = `${both} of the sheet "${excerpt(sheet)}" have the same name in row ${row}, "${excerpt(name)}".`;
      faults.push({
        path: sheetPath(sheet, row, column),
        code: 'duplicate-header',
        message,
        params: { value: excerpt(name) },
      });
    }
  }
  if (faults.length > 0) throw new DomainError('invalid', faults[0]!.message, faults);
}

interface Table {
  readonly header: number;
  readonly columns: ReadonlyMap<number, string>;
  readonly merged: MergedCells;
}

function* recordOf(
  sheet: string,
  row: SheetRow,
  { header, columns, merged }: Table,
  allowance: FillAllowance,
): Generator<TableItem> {
  for (const column of row.cells.keys()) if (!columns.has(column)) throw nameless(sheet, header, row.row, column);
  const fillings = merged.fillingsOf(row, columns);
  allowance.left -= fillings.length;
  if (allowance.left < 0) throw tooManyMerges(sheet);
  const told: [string, CellValue][] = [];
  for (const [column, value] of [...row.cells, ...fillings]) {
    if (value instanceof CellFault) yield cellFault(sheet, row.row, column, value);
    else told.push([columns.get(column)!, value]);
  }
  // Not by assignment: a column may be called `__proto__`.
  if (told.length > 0) yield { kind: 'record', table: sheet, row: row.row, cells: Object.fromEntries(told) };
}

function cellFault(sheet: string, row: number, column: number, { code, message }: CellFault): ReadFault {
  const cell = `Cell ${lettersOf(column)}${row} of the sheet "${excerpt(sheet)}"`;
  return readFault(row, sheetPath(sheet, row, column), code, `${cell} ${message}`);
}

function nameless(sheet: string, header: number, row: number, column: number) {
  const letters = lettersOf(column);
  const where = `Column ${letters} of the sheet "${excerpt(sheet)}"`;
  const message = `${where} has no name in the header (row ${header}), but a value in row ${row}. Name it, or empty it.`;
  return unreadable(sheetPath(sheet, header, column), 'empty-header', message);
}
