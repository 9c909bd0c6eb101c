import { ACTOR_COLUMNS, type CellKind, TIE_COLUMNS, valueOfCell } from '../../../exchange/native-cells.ts';
import type { CellValue } from '../../../exchange/readers/table-items.ts';
import type { RowDraft } from './row-draft.ts';

/** Who a row is of, or between whom: white space around these is by hand. */
const IDENTIFYING: ReadonlySet<string> = new Set(['id', 'from', 'to']);

/** Fills a draft with the cells of one of our own files, exactly as they were written but for white space around ids. */
export function cellsOfNative(
  draft: RowDraft,
  cells: Readonly<Record<string, CellValue>>,
  of: 'actors' | 'ties',
): void {
  const columns: Readonly<Record<string, CellKind>> = of === 'actors' ? ACTOR_COLUMNS : TIE_COLUMNS;
  for (const [column, cell] of Object.entries(cells)) {
    const kind = columns[column]!;
    const value = typeof cell === 'string' ? valueOfCell(cell, kind) : kind === 'text' ? String(cell) : cell;
    const told = typeof value === 'string' && IDENTIFYING.has(column) ? value.trim() : value;
    draft.set({ of: 'own', field: column, attribute: false, kind: 'text', reads: column }, told);
  }
}
