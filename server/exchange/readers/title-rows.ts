import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { isFilled } from './csv-cells.ts';
import { type ReadFault, readDoubt } from './read-fault.ts';
import type { Delimiter } from './recognise-dialect.ts';

/** How far down the header may stand. */
const ROWS_LOOKED_AT = 10;

/** Titles above the header of a file, and what its cells are set apart by. */
export interface TitleRows {
  /** How many rows stand above it, without empty lines. */
  readonly count: number;
  readonly delimiter: Delimiter;
}

/**
 * The rows above the header, as people put titles there: none of them has more than one filled cell, and the first row that
 * has is one of the first ten and holds names that are known for columns. Undefined where there are none; of several
 * delimiters that would do the one that gives the header most cells. Time: linear in the head.
 */
export function titleRows(
  head: string,
  delimiters: readonly Delimiter[],
  isHeader: (names: readonly string[]) => boolean,
): TitleRows | undefined {
  let best: (TitleRows & { readonly cells: number }) | undefined;
  for (const delimiter of delimiters) {
    const rows = firstRows(head, delimiter);
    const count = rows.findIndex((row) => filledIn(row) > 1);
    const cells = filledIn(rows[count] ?? []);
    if (count > 0 && cells > (best?.cells ?? 1) && isHeader(rows[count]!)) best = { count, delimiter, cells };
  }
  return best;
}

const filledIn = (row: readonly string[]): number => row.filter((cell) => isFilled(cell.trim())).length;

function firstRows(head: string, delimiter: Delimiter): string[][] {
  try {
    return parse(head, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: ROWS_LOOKED_AT,
    });
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

/** Says which rows were taken for titles. */
export function titlesPassedOver(rows: readonly number[]): ReadFault {
  const [first = 0] = rows;
  const told = rows.length === 1 ? `${first}` : `${first}–${rows.at(-1)}`;
  const stand = rows.length === 1 ? `Row ${told} stands` : `Rows ${told} stand`;
  const message = `${stand} above the names of the columns and ${rows.length === 1 ? 'is' : 'are'} passed over.`;
  return readDoubt(first, `rows/${first}`, 'title-rows', message, { rows: told });
}
