import { MOST_COLUMNS, readAddress } from '../../xlsx/cell-addresses.ts';
import { excerpt } from '../csv-cells.ts';
import { unreadable } from '../read-fault.ts';
import type { CellValue } from '../table-items.ts';
import { CellFault } from './cell-values.ts';
import { walkPart } from './read-part.ts';
import { type SheetRow, type SheetSource, sheetPath } from './sheet-rows.ts';

/** Cells merged into one over several rows, all counted from 1, ends included. */
interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MOST_MERGES = 100_000;
const WIDEST = 1_000_000;

/**
 * Fills in what merged cells tell. A cell that is merged over several rows is seen in all of them ("Amsterdam" once beside
 * ten initiatives), but the file keeps its value in the first only: without filling in, the others would lose it. Cells
 * merged within one row are a heading over the table, or a long text: they stay one cell.
 */
export class MergedCells {
  readonly #byTop = new Map<number, Merge[]>();
  /** By column: the value that goes on, and its last row. */
  readonly #active = new Map<number, { readonly value: CellValue; readonly bottom: number }>();

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) {
      const others = this.#byTop.get(merge.top);
      if (others === undefined) this.#byTop.set(merge.top, [merge]);
      else others.push(merge);
    }
  }

  /** What is to be filled in, in a row of data, in columns that have a name. Rows come in their order. */
  fillingsOf({ row, cells }: SheetRow, columns: ReadonlyMap<number, string>): [column: number, value: CellValue][] {
    for (const { left, right, bottom } of this.#byTop.get(row) ?? []) {
      const value = cells.get(left);
      if (value === undefined || value instanceof CellFault) continue;
      for (let column = left; column <= right; column += 1) {
        if (columns.has(column)) this.#active.set(column, { value, bottom });
      }
    }
    const fillings: [number, CellValue][] = [];
    for (const [column, { value, bottom }] of this.#active) {
      if (bottom < row) this.#active.delete(column);
      else if (!cells.has(column)) fillings.push([column, value]);
    }
    return fillings;
  }
}

const MERGES = { worksheet: [], mergeCells: ['worksheet'], mergeCell: ['mergeCells'] };

/**
 * Reads which cells of a sheet are merged over rows. They stand after the cells in the file, so that it takes a reading of
 * its own, which is spared where the word does not occur. Throws `too-many-merges`, and as readPart.
 */
export async function readMergedCells({ zip, part, name: sheet }: SheetSource): Promise<MergedCells> {
  const merges: Merge[] = [];
  if (!(await mentions(zip.read(part), 'mergeCell'))) return new MergedCells(merges);
  let width = 0;
  await walkPart(zip, part, MERGES, {
    open({ name, attributes: { ref = '' } }) {
      if (name !== 'mergeCell') return;
      const [start, end] = ref.split(':').map(readAddress);
      if (start === undefined || end === undefined || end.row <= start.row) return;
      const right = Math.min(end.column, MOST_COLUMNS);
      merges.push({ top: start.row, bottom: end.row, left: start.column, right });
      width += right - start.column + 1;
      if (merges.length > MOST_MERGES || width > WIDEST) throw tooManyMerges(sheet);
    },
  });
  return new MergedCells(merges);
}

export const tooManyMerges = (sheet: string) => {
  const message = `The sheet "${excerpt(sheet)}" has too many merged cells. Take the merging off, or save it as CSV.`;
  return unreadable(sheetPath(sheet), 'too-many-merges', message);
};

/** Whether a part holds a word of ASCII; yes where it is UTF-16, as hardly any is. */
async function mentions(chunks: AsyncIterable<Uint8Array>, word: string): Promise<boolean> {
  let end: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    if (chunk[0]! >= 0xfe) return true;
    // The word may be cut in two.
    if (Buffer.concat([end, chunk]).includes(word)) return true;
    end = chunk.subarray(-word.length);
  }
  return false;
}
