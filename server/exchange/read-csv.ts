import { parse } from 'csv-parse/sync';

/** One row of a CSV file by the names of its header; empty cells are left out. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads CSV as RFC 4180 has it, with a header. Throws an Error that names the line where it is broken. */
export function readCsv(text: string): CsvRow[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

/** The items of a cell that holds a list. */
export const listOfCell = (cell: string | undefined): string[] => (cell === undefined ? [] : cell.split('|'));
