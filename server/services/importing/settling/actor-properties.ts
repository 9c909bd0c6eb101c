import type { Actor } from '#model/actor';
import type { ActorType } from '#model/vocabulary';
import { nameKey } from '../facts/names.ts';
import type { SettledActor } from './settled-actors.ts';

export interface PropertiesOptions {
  readonly mode: 'merge' | 'replace';
  readonly municipalities: ReadonlyMap<string, Actor>;
  readonly defaultType: ActorType | undefined;
}

/**
 * The properties that an actor has after the import, unchecked. A municipality that is new and only mentioned is filled in
 * from the list of municipalities; of one that the file describes, nothing is added to what it says.
 */
export function propertiesOf(
  { id, gathered, before, otherNames }: SettledActor,
  { mode, municipalities, defaultType }: PropertiesOptions,
): Record<string, unknown> {
  const told: Record<string, unknown> = { ...gathered.fields, ...gathered.firm, id };
  const mentioned = gathered.told === 'end';
  const listed = before === undefined ? municipalities.get(id) : undefined;
  const municipality = (told.type ?? 'municipality') === 'municipality' ? listed : undefined;
  const keeps = mode === 'merge' || mentioned;
  const base: Readonly<Record<string, unknown>> =
    before !== undefined && keeps ? { ...before.value } : mentioned ? { ...municipality } : {};
  const attributes = { ...(base.attributes as object | undefined), ...(told.attributes as object | undefined) };
  const merged: Record<string, unknown> = { ...base, ...told };
  merged.name ??= municipality?.name ?? id;
  merged.type ??= before?.value.type ?? municipality?.type ?? defaultType ?? 'organisation';
  if (Object.keys(attributes).length > 0) merged.attributes = attributes;
  // Found by name or by a decision: the file spells it its own way.
  if (gathered.fields.id !== id) merged.name = before?.value.name ?? municipality?.name ?? merged.name;
  if (mentioned && before !== undefined) {
    // Who was asked once is no less so for being mentioned by another.
    if (before.value.respondent === true) merged.respondent = true;
    if (Array.isArray(before.value.themes) && Array.isArray(told.themes)) {
      merged.themes = [...new Set([...before.value.themes, ...told.themes])];
    }
  }
  const aliases = withNames(merged.aliases as readonly string[] | undefined, otherNames, String(merged.name));
  if (aliases !== undefined && merged.type !== 'municipality') merged.aliases = aliases;
  return merged;
}

/** Aliases with other names that an actor goes by; undefined where there are none. */
function withNames(
  aliases: readonly string[] | undefined,
  names: readonly string[],
  own: string,
): readonly string[] | undefined {
  const known = new Set([own, ...(aliases ?? [])].map(nameKey));
  const added = names.filter((name) => !known.has(nameKey(name)) && known.add(nameKey(name)));
  return added.length === 0 ? aliases : [...(aliases ?? []), ...added];
}
