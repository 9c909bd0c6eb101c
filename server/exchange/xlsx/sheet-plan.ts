/** How a cell looks and is meant; the place of each in the list is its number in the file. */
export const CELL_STYLES = ['plain', 'header', 'text', 'wrapped'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

/** Text stays text, whatever it looks like: it is never taken for a formula, a number or a date. */
export type PlannedCell = string | number | boolean | undefined;

export interface PlannedColumn {
  /** In characters. */
  readonly width: number;
  /** Of cells that are still to be filled in, and of text. */
  readonly style: CellStyle;
}

/** A drop-down list in a column, from the row below the header on. */
export interface PlannedList {
  /** Counted from 0. */
  readonly column: number;
  /** Where its words stand, as a formula has it: `Lists!$A$1:$A$9`. */
  readonly words: string;
  /** Whether other words are accepted too. */
  readonly open: boolean;
}

/** A sheet to be written. */
export interface SheetPlan {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Place of the header among the rows: bold, kept in sight, and with filters where `filtered`; none: no row is. */
  readonly header?: number;
  readonly filtered?: boolean;
  readonly lists?: readonly PlannedList[];
}
