import type { Bindable, Connection } from './connection.ts';

/** Rows that go with one statement: a call into the binding costs about as much as writing a row. */
const ROWS = 50;

/** A table with the columns that rows are given for. */
export interface Target {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Adds new rows, many with one statement; rows are taken as they are needed. Inside a write transaction. */
export function insertRows(connection: Connection, target: Target, rows: Iterable<readonly Bindable[]>): void {
  const many = insertion(target, ROWS);
  const width = target.columns.length;
  let values: Bindable[] = [];
  for (const row of rows) {
    values.push(...row);
    if (values.length < ROWS * width) continue;
    connection.run(many, ...values);
    values = [];
  }
  for (let start = 0; start < values.length; start += width) {
    connection.run(insertion(target, 1), ...values.slice(start, start + width));
  }
}

function insertion({ table, columns }: Target, rows: number): string {
  const marks = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array(rows).fill(marks).join(', ')}`;
}
