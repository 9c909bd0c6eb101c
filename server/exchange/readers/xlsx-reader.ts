import { excerpt } from './csv-cells.ts';
import { faultsOf, type ReadFault, readFault } from './read-fault.ts';
import type { TableItem } from './table-items.ts';
import { readDateStyles } from './xlsx/cell-styles.ts';
import { withNetworkSaid } from './xlsx/network-sheet.ts';
import { readSharedStrings } from './xlsx/shared-strings.ts';
import { sheetPath } from './xlsx/sheet-rows.ts';
import { type FillAllowance, readSheetTable } from './xlsx/sheet-table.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { openPackage } from './xlsx/zip-package.ts';

/**
 * Reads the visible sheets of an Excel workbook (.xlsx) that are filled, in their order: of each its header, then its
 * records. The header is the first row with two filled cells, so that titles above it are passed over; the first filled
 * row where none has two. Names in it lose the white space around them; the column before the first has an empty one
 * where the row below fills it, as the corner of a matrix is. Cells tell what they hold: text, true or false, numbers
 * (a percentage as the fraction that it is), and dates as ISO text (as precise as their format shows); of a formula its
 * last result. Empty are white space and, in sheets that are not ours, `NULL`. What is merged over rows is told in each
 * of them. A `'` before `=`, `+`, `-` or `@` at the start of text is taken off. Rows without a filled cell of their own
 * are passed over. The sheet `network` as we write it is no table: what it says comes as one item.
 *
 * Yields faults among them, at `sheets/{name}`, `…/rows/{row}` and `…/rows/{row}/{column}` (letters):
 * - `cell-error` (#REF!), `formula-without-value`, `bad-date`, `bad-value`: goes on without the cell;
 * - `missing-sheet`: goes on without the sheet;
 * - `empty-file` (no sheet is filled), `empty-header` (a column holds something but has no name), `duplicate-header`, those
 *   of the modules in `xlsx/` and, at `parts/{part}`, of readXml: fatal.
 *
 * Memory: the shared texts, the rows of 64 KB, and a sheet's merged cells, less than 200 MB in all. Time: linear; a file
 * that unpacks to more than 200 MB is refused.
 */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<TableItem> {
  let filled = false;
  try {
    const zip = await openPackage(bytes);
    const { sheets, sharedStrings, styles, from1904 } = await readWorkbook(zip);
    const strings = sharedStrings === undefined ? [] : await readSharedStrings(zip, sharedStrings);
    const dateStyles = styles === undefined ? [] : await readDateStyles(zip, styles);
    const context = { strings, dateStyles, from1904 };
    const allowance: FillAllowance = { left: MOST_FILLED };
    for (const { name, part } of sheets) {
      if (part === undefined) {
        yield missingSheet(name);
        continue;
      }
      for await (const item of withNetworkSaid(readSheetTable({ zip, part, name, context }, allowance))) {
        filled = true;
        yield item;
      }
    }
  } catch (error) {
    for (const fault of faultsOf(error, 0)) yield { ...fault, row: rowIn(fault.path) };
    return;
  }
  if (!filled) yield readFault(0, 'sheets', 'empty-file', 'No visible sheet of the workbook holds anything.', true);
}

/** A sheet of 100,000 rows with ten merged columns has a million. */
const MOST_FILLED = 10_000_000;

const rowIn = (path: string): number => Number(/\/rows\/(\d+)/.exec(path)?.[1] ?? 0);

const missingSheet = (name: string): ReadFault => {
  const message = `The workbook names a sheet "${excerpt(name)}" that is not in it; the others are read.`;
  return readFault(0, sheetPath(name), 'missing-sheet', message);
};
