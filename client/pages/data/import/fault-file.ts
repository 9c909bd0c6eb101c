import type { RowFault } from '#contract/imports';
import { faultPlace } from './fault-place.ts';

/** Words for the head of the file. */
export interface FaultHeads {
  readonly kind: string;
  readonly row: string;
  readonly table: string;
  readonly path: string;
  readonly message: string;
}

/** A cell that a spreadsheet reads as the text that it is: never as a formula. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * The faults of a file as CSV that a spreadsheet opens: with a byte order mark, and with the delimiter that the
 * spreadsheets of the language expect.
 */
export function faultFile(
  groups: readonly { readonly kind: string; readonly faults: readonly RowFault[] }[],
  heads: FaultHeads,
  delimiter: ';' | ',',
): string {
  const rows = groups.flatMap(({ kind, faults }) =>
    faults.map(({ row, table, path, message }) => [kind, row === 0 ? '' : row, table ?? '', faultPlace(path), message]),
  );
  const head = [heads.kind, heads.row, heads.table, heads.path, heads.message];
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(delimiter)).join('\r\n')}\r\n`;
}
