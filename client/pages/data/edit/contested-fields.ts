import type { WireActor } from '#contract/actor';
import { ACTOR_FIELDS } from '#model/actor';
import type { EditedActorField } from './field-kinds.ts';

export type ContestedField = Exclude<EditedActorField, 'aliases' | 'attributes' | 'name'>;

/** Names become spellings and other facts are joined: there is nothing to choose. */
const JOINED: readonly string[] = ['id', 'type', 'name', 'aliases', 'attributes'];

/** The properties that two actors both have and have differently, of those that the one that stays may carry. */
export function contestedFields(kept: WireActor, gone: WireActor): ContestedField[] {
  const own = ACTOR_FIELDS[kept.type].filter((field) => !JOINED.includes(field)) as ContestedField[];
  return own.filter(
    (field) =>
      kept[field] !== undefined &&
      gone[field] !== undefined &&
      JSON.stringify(kept[field]) !== JSON.stringify(gone[field]),
  );
}
