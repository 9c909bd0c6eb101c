import { OWN_TIE_FIELDS } from '#model/tie';
import { TIE_RULES, TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import {
  ACTOR_FIELD_KINDS,
  type EditedActorField,
  type EditedTieField,
  type FieldKind,
  tieFieldKind,
} from '../edit/field-kinds.ts';
import type { RowsOf } from './mapping-edits.ts';

const FORMS = [...new Set(TIE_TYPES.flatMap((type) => TIE_RULES[type].forms ?? []))];
const ID: FieldKind = { kind: 'text' };

/** How the value of what a column may be read as is asked for: of the row's own thing, or (`from.name`) of an end. */
export function readingKind(reading: string, of: RowsOf): FieldKind {
  const [, end, rest] = /^(from|to|respondent|other)(?:\.(.+))?$/.exec(of === 'actors' ? '' : reading) ?? [];
  const kind = end === undefined ? ownKind(reading, of) : actorKind(rest ?? 'id');
  // Which municipalities are in the network is not known before the file is in it.
  return kind.kind === 'ownPlace' ? { kind: 'place' } : kind;
}

const ownKind = (field: string, of: RowsOf): FieldKind => (of === 'actors' ? actorKind(field) : tieKind(field));

function actorKind(field: string): FieldKind {
  if (field === 'type') return { kind: 'choice', options: ACTOR_TYPES, words: 'actorType' };
  return ACTOR_FIELD_KINDS[field as EditedActorField] ?? ID;
}

function tieKind(field: string): FieldKind {
  if (field === 'type') return { kind: 'choice', options: TIE_TYPES, words: 'tieType' };
  if (field === 'form') return { kind: 'choice', options: FORMS, words: 'form' };
  const type = TIE_TYPES.find((one) => (OWN_TIE_FIELDS[one] ?? []).some((own) => own === field)) ?? 'related-to';
  return tieFieldKind(type, field as EditedTieField) ?? ID;
}
