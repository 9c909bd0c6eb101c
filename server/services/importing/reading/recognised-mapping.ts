import type { Mapping } from '#contract/mapping';

/** Columns that a mapping speaks of: without them it says nothing of a file. */
export function columnsOfMapping(mapping: Mapping): ReadonlySet<string> {
  const columns = new Set([...Object.keys(mapping.columns ?? {}), ...Object.keys(mapping.values ?? {})]);
  for (const { when } of mapping.skip ?? []) columns.add(when.column);
  for (const { when } of mapping.cases ?? []) for (const { column } of when) columns.add(column);
  for (const text of Object.values(mapping.constants ?? {})) {
    for (const [, column] of String(text).matchAll(/\{([^{}]+)\}/g)) columns.add(column!);
  }
  return columns;
}

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
