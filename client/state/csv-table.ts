/** What a cell of a table holds; null: nothing, as the value is undefined. */
export type Cell = string | number | null;

/** A table as it is kept: heads, and rows of as many cells. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@]/;
const NEEDS_QUOTES = /[",\r\n]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  // All digits: the shortest text that reads back as the same number.
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180; comma, decimal point), below notes that each take a line beginning with #. Text that a
 * spreadsheet would take for a formula begins with ', as in the files of the service.
 */
export function csvOf({ columns, rows }: CsvTable, notes: readonly string[]): string {
  const lines = [
    ...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`),
    ...[columns, ...rows].map((row) => row.map(written).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
