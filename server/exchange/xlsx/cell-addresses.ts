/** As Excel has them. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A cell, both counted from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Reads `B12`; undefined for anything else. May lie beyond the edge of a sheet. */
export function readAddress(text: string): CellAddress | undefined {
  const parts = /^\$?([A-Z]{1,6})\$?([1-9]\d{0,8})$/i.exec(text);
  if (parts === null) return undefined;
  let column = 0;
  for (const letter of parts[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]), column };
}

/** The letters of a column, counted from 1: 28 is `AB`. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
