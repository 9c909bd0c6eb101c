/** Where in the files something stands. */
export interface Place {
  /** Name of the sheet; empty where the file is one table or none. */
  readonly table: string;
  /** Row as a spreadsheet counts it, or line of the file. */
  readonly row: number;
  /** The same as keys joined by `/`. */
  readonly path: string;
}

/**
 * How a file tells of an actor: in a row or node of its own, as a whole beside each of its ties, or in passing, at the end
 * of a tie.
 */
export type Telling = 'row' | 'whole' | 'end';

/** What a file tells of an actor in one place. */
export interface ActorFacts {
  readonly at: Place;
  readonly told: Telling;
  /** Properties by name, unchecked; `id`, `name` and `type` may be missing. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Properties among them that hold for the actor if they held in any place. */
  readonly firm: ReadonlySet<string>;
}

/** An end of a tie: an id or name that has to be found, or facts that make an actor where there is none. */
export type EndFacts = { readonly reference: string } | { readonly actor: ActorFacts };

/** What a file tells of a tie. */
export interface TieFacts {
  readonly at: Place;
  /** Properties by name, unchecked, without the ends; `id` and `type` may be missing. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly from: EndFacts;
  readonly to: EndFacts;
  /**
   * `told`: by the row; `besides`: by a rule, once for each pair of actors, never with an id of its own; `reported`: by
   * the respondent at `from`, to be joined with what the other side reports.
   */
  readonly kind: 'told' | 'besides' | 'reported';
}

export const NOTHING_FIRM: ReadonlySet<string> = new Set();

/** Where it is none of the rows that something is about. */
export const NOWHERE: Place = { table: '', row: 0, path: '' };

/** The place of a row in a table. */
export function placeOfRow(table: string, row: number): Place {
  return { table, row, path: table === '' ? `rows/${row}` : `sheets/${table}/rows/${row}` };
}

/** Of the row of one of two files. */
export const placeOfFileRow = (file: string, row: number): Place => ({ table: file, row, path: `${file}/rows/${row}` });

export const placeOfLine = (row: number): Place => ({ table: '', row, path: `lines/${row}` });
