import type { FieldKind } from '../words/field-kinds.ts';
import { ACTOR_KINDS, TIE_KINDS } from '../words/field-kinds.ts';

/** What a row of a table tells. */
export type RowKind = 'actors' | 'ties' | 'reports';

/** Where the value of a column goes. */
export interface Target {
  /** The actor at an end of the tie, or the row's own thing. */
  readonly of: 'own' | 'from' | 'to';
  /** Name of the property, or of the attribute. */
  readonly field: string;
  readonly attribute: boolean;
  readonly kind: FieldKind;
  /** What readCell calls the field. */
  readonly reads: string;
}

const PREFIX = /^(from|to|respondent|other)\.(.+)$/;

/** A target by its name in a mapping; undefined where rows of that kind have no such field. */
export function targetOf(name: string, rows: RowKind): Target | undefined {
  const [, end, rest] = PREFIX.exec(name) ?? [];
  if (end !== undefined) {
    if (rows === 'actors') return undefined;
    const of = end === 'respondent' || end === 'from' ? 'from' : 'to';
    return fieldTarget(of, rest!, 'actor');
  }
  if (rows === 'reports' && name === 'respondent') return fieldTarget('from', 'name', 'actor');
  if (rows === 'reports' && name === 'other') return fieldTarget('to', 'name', 'actor');
  return fieldTarget('own', name, rows === 'actors' ? 'actor' : 'tie');
}

function fieldTarget(of: Target['of'], name: string, thing: 'actor' | 'tie'): Target | undefined {
  const [, attribute] = /^attributes\.(.+)$/.exec(name) ?? [];
  if (attribute !== undefined) return { of, field: attribute, attribute: true, kind: 'text', reads: attribute };
  const kind = (thing === 'actor' ? ACTOR_KINDS : TIE_KINDS).get(name);
  if (kind === undefined) return undefined;
  return { of, field: name, attribute: false, kind, reads: name === 'type' ? `${thing}Type` : name };
}
