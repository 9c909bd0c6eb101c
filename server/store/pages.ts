import { compareCodePoints } from '#model/text';
import type { Page, PageRequest } from './graph-store.ts';

/** A page out of rows that were asked for with a limit one higher than the page's. */
export function pageOf<T>(rows: readonly T[], page: PageRequest, keyOf: (row: T) => string): Page<T> {
  if (rows.length <= page.limit) return { items: rows };
  const items = rows.slice(0, page.limit);
  return { items, next: keyOf(items.at(-1)!) };
}

/** A list ordered by key in code-point order, as both stores order. */
export function inOrder<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => compareCodePoints(keyOf(a), keyOf(b)));
}
