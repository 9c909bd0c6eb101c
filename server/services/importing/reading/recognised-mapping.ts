import type { Mapping } from '#contract/mapping';
import { columnsInTexts, columnsOfRules } from '../mapping/named-columns.ts';

/** Columns that a mapping speaks of: without them it says nothing of a file. */
export const columnsOfMapping = (mapping: Mapping): ReadonlySet<string> =>
  new Set([
    ...Object.keys(mapping.columns ?? {}),
    ...Object.keys(mapping.values ?? {}),
    ...columnsOfRules(mapping),
    ...columnsInTexts(mapping.constants),
  ]);

/** Fewer than this many columns are no mark of a certain kind of file. */
const TELLING = 4;

/** The known mapping that was made for a table with these columns: the one that speaks of most of them. */
export function recognisedMapping<T extends { readonly mapping: Mapping }>(
  columns: readonly string[],
  known: readonly T[],
): T | undefined {
  let best: { readonly entry: T; readonly size: number } | undefined;
  for (const entry of known) {
    const spoken = columnsOfMapping(entry.mapping);
    const all = spoken.size >= TELLING && [...spoken].every((column) => columns.includes(column));
    if (all && spoken.size > (best?.size ?? 0)) best = { entry, size: spoken.size };
  }
  return best?.entry;
}
