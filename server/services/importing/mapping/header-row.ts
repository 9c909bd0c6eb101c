import type { Mapping } from '#contract/mapping';
import { columnsOfMapping } from '../reading/recognised-mapping.ts';
import { actorFieldNamed, reportFieldNamed, tieFieldNamed } from '../words/field-names.ts';

/** Fewer names than this may stand in any row. */
const TELLING = 2;

/** Whether a row of a table is its header: it holds names that the mapping speaks of, or that we know for columns. */
export function headerRowOf(mapping: Mapping): (names: readonly string[]) => boolean {
  const spoken = columnsOfMapping(mapping);
  const known = (name: string): boolean =>
    spoken.has(name) || [actorFieldNamed, tieFieldNamed, reportFieldNamed].some((named) => named(name) !== undefined);
  return (names) => names.filter(known).length >= TELLING;
}
