import type { RowFault } from '#contract/imports';
import { csvCell } from '../../../state/csv-cell.ts';
import { faultPlace } from './fault-place.ts';

/** Words for the head of the file. */
export interface FaultHeads {
  readonly kind: string;
  readonly row: string;
  readonly table: string;
  readonly path: string;
  readonly message: string;
}

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
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(csvCell).join(delimiter)).join('\r\n')}\r\n`;
}
