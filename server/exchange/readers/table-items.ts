import type { NetworkItem } from './network-item.ts';
import type { ReadFault } from './read-fault.ts';

/** What a cell tells. Dates are text, as precise as the cell shows them: `2016-05-01`. */
export type CellValue = string | number | boolean;

/** The names of the columns of a table, before its first record. */
export interface TableHeader {
  readonly kind: 'header';
  /** Name of the sheet; empty for a file that is one table. */
  readonly table: string;
  readonly row: number;
  readonly columns: readonly string[];
}

/** One record of a table. */
export interface TableRecord {
  readonly kind: 'record';
  readonly table: string;
  /** As a spreadsheet counts it: the header is 1, empty rows count. */
  readonly row: number;
  /** The filled cells by the names of the header. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export type TableItem = TableHeader | TableRecord | NetworkItem | ReadFault;
