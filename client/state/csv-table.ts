import { csvCell } from './csv-cell.ts';

/** What a cell of a table holds; null: nothing, as the value is undefined. */
export type Cell = string | number | null;

/** A table as it is kept: heads, and rows of as many cells. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as CSV (comma, decimal point), below notes that each take a line beginning with #. */
export function csvOf({ columns, rows }: CsvTable, notes: readonly string[]): string {
  const lines = [
    ...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`),
    ...[columns, ...rows].map((row) => row.map(csvCell).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
