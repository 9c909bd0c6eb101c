import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { isFilled } from './csv-cells.ts';
import { type ReadFault, readDoubt } from './read-fault.ts';
import type { Delimiter } from './recognise-dialect.ts';

/** How far down the header may stand. */
const ROWS_LOOKED_AT = 10;
/** A title may have come into two cells, by a comma in it; so many of these are looked past. */
const SPLIT_TITLES = 3;
/** Fewer known names than this may stand in any row. */
const TELLING = 2;

/** Titles above the header of a file, and what its cells are set apart by. */
export interface TitleRows {
  /** How many rows stand above it, without empty lines. */
  readonly count: number;
  readonly delimiter: Delimiter;
}

/**
 * The rows above the header, as people put titles there: the header is one of the first ten rows and holds at least two
 * names that are known for columns; those above have one filled cell, or up to three of them two, none of which is
 * known. Undefined where there are none; of several delimiters that would do the one that gives the header most cells.
 * Time: linear in the head.
 */
export function titleRows(
  head: string,
  delimiters: readonly Delimiter[],
  isKnown: (name: string) => boolean,
): TitleRows | undefined {
  let best: (TitleRows & { readonly cells: number }) | undefined;
  for (const delimiter of delimiters) {
    const rows = firstRows(head, delimiter);
    const count = titlesAbove(rows, isKnown);
    const cells = filledIn(rows[count] ?? []);
    if (count > 0 && cells > (best?.cells ?? 1)) best = { count, delimiter, cells };
  }
  return best;
}

/** How many titles stand above the first row that is a header; 0 where there is no header or none above it. */
function titlesAbove(rows: readonly (readonly string[])[], isKnown: (name: string) => boolean): number {
  let split = 0;
  for (const [index, row] of rows.entries()) {
    const filled = filledIn(row);
    if (filled <= 1) continue;
    const known = row.filter((name) => isKnown(name.trim())).length;
    if (known >= TELLING) return index;
    split += 1;
    if (filled > 2 || known > 0 || split > SPLIT_TITLES) return 0;
  }
  return 0;
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
