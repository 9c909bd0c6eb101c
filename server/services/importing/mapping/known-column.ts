import type { Mapping } from '#contract/mapping';
import { columnsOfMapping } from '../reading/recognised-mapping.ts';
import { actorFieldNamed, reportFieldNamed, tieFieldNamed } from '../words/field-names.ts';

/** Whether a name is that of a column: the mapping speaks of it, or we know it for one. */
export function knownColumn(mapping: Mapping): (name: string) => boolean {
  const spoken = columnsOfMapping(mapping);
  return (name) =>
    spoken.has(name) || [actorFieldNamed, tieFieldNamed, reportFieldNamed].some((named) => named(name) !== undefined);
}
