import { isEuroAmount } from '#model/money';
import type { Language } from '#model/network';
import { isPartialDate } from '#model/partial-date';
import { type AttributeRow, attributePatch, attributeRows } from './attribute-patch.ts';
import type { FieldKind } from './field-kinds.ts';
import { parseNumber, writeNumber } from './typed-numbers.ts';

/** What stands in a field of a form: a text, some of a list, or rows of other facts. */
export type FieldValue = string | readonly string[] | readonly AttributeRow[];
export type FormValues = Readonly<Record<string, FieldValue>>;

/** Why what was typed is no value, in the codes that have words in the texts. */
export type FieldFault =
  | 'required'
  | 'date'
  | 'endDate'
  | 'website'
  | 'register'
  | 'area'
  | 'whole'
  | 'number'
  | 'euros';

type Kinds = Readonly<Record<string, FieldKind>>;
type Thing = Readonly<Record<string, unknown>>;

const isMany = ({ kind }: FieldKind): boolean => kind === 'choices' || kind === 'themes';

/** A property as it stands in its field. */
export function written(kind: FieldKind, value: unknown, language: Language): FieldValue {
  if (kind.kind === 'attributes') return attributeRows((value ?? {}) as Thing);
  if (isMany(kind)) return (value as readonly string[] | undefined) ?? [];
  if (value === undefined || value === null) return '';
  if (kind.kind === 'lines') return (value as readonly string[]).join('\n');
  return typeof value === 'number' && kind.kind !== 'choice' ? writeNumber(value, language) : String(value);
}

/** All properties as they stand in the form. */
export const formOf = (kinds: Kinds, thing: Thing, language: Language): FormValues =>
  Object.fromEntries(Object.entries(kinds).map(([field, kind]) => [field, written(kind, thing[field], language)]));

type Read = { readonly value: unknown } | { readonly fault: FieldFault };

/** The property that a text stands for; undefined: nothing. */
function readText(kind: FieldKind, text: string, language: Language): Read {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  switch (kind.kind) {
    case 'date':
      return isPartialDate(trimmed) ? { value: trimmed } : { fault: 'date' };
    case 'endDate':
      return trimmed === 'unknown' || isPartialDate(trimmed) ? { value: trimmed } : { fault: 'endDate' };
    case 'website': {
      const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
      return /^https?:\/\/[^\s.]+\.\S+$/i.test(address) ? { value: address } : { fault: 'website' };
    }
    case 'register': {
      const digits = trimmed.replace(/[\s.]/g, '');
      return /^\d{8}$/.test(digits) ? { value: digits } : { fault: 'register' };
    }
    case 'area':
      return /^(?:WK\d{6}|BU\d{8})$/.test(trimmed) ? { value: trimmed } : { fault: 'area' };
    case 'whole':
    case 'number':
    case 'euros':
      return readNumber(kind.kind, trimmed, language);
    case 'flag':
      return { value: trimmed === 'true' };
    case 'lines':
      return { value: [...new Set(trimmed.split('\n').map((line) => line.trim()))].filter((line) => line !== '') };
    case 'choice':
      return { value: kind.words === 'strength' ? Number(trimmed) : trimmed };
    default:
      return { value: trimmed };
  }
}

function readNumber(kind: 'whole' | 'number' | 'euros', text: string, language: Language): Read {
  const number = parseNumber(text, language);
  if (number === undefined) return { fault: kind };
  if (kind === 'whole' && !(Number.isSafeInteger(number) && number >= 0)) return { fault: kind };
  if (kind === 'euros' && !isEuroAmount(number)) return { fault: kind };
  return { value: number };
}

export interface FormChange {
  /** Merge patch with what differs from before; null takes a property away. */
  readonly patch: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, FieldFault>>;
}

const isSame = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What a form changes of a thing. What was not touched is not in it, so that it is neither rounded nor taken from
 * whoever changed it meanwhile.
 */
export function changeOf(
  kinds: Kinds,
  before: Thing,
  form: FormValues,
  language: Language,
  required: readonly string[] = [],
): FormChange {
  const patch: Record<string, unknown> = {};
  const faults: Record<string, FieldFault> = {};
  const start = formOf(kinds, before, language);
  for (const [field, kind] of Object.entries(kinds)) {
    const now = form[field];
    if (required.includes(field) && typeof now === 'string' && now.trim() === '') faults[field] = 'required';
    if (now === undefined || isSame(now, start[field])) continue;
    if (typeof now === 'string') {
      const read = readText(kind, now, language);
      if ('fault' in read) faults[field] = read.fault;
      else patch[field] = read.value ?? null;
    } else if (kind.kind === 'attributes') {
      const attributes = attributePatch((before[field] ?? {}) as Thing, now as readonly AttributeRow[]);
      if (attributes !== undefined) patch[field] = attributes;
    } else {
      patch[field] = now.length === 0 ? null : now;
    }
  }
  return { patch, faults };
}

/** The patch of an actor that becomes one of another type: what the new type does not carry is taken away. */
export function withoutForeignFields(
  patch: FormChange['patch'],
  before: Thing & { readonly type: string },
  kinds: Kinds,
  type: string,
): FormChange['patch'] {
  if (type === before.type) return patch;
  const foreign = Object.keys(before).filter((field) => field !== 'id' && field !== 'type' && !(field in kinds));
  return { ...patch, ...Object.fromEntries(foreign.map((field) => [field, null])), type };
}

/** A new thing: what was filled in, without what was left empty. */
export const filledIn = (patch: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));

/** Fields that someone else changed since the form was opened. */
export function changedMeanwhile(kinds: Kinds, before: Thing, now: Thing): string[] {
  return Object.keys(kinds).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}

/** The form on a newer state of its thing: what was typed stays, what was not touched follows. */
export function rebased(kinds: Kinds, before: Thing, now: Thing, form: FormValues, language: Language): FormValues {
  const start = formOf(kinds, before, language);
  const next = formOf(kinds, now, language);
  return Object.fromEntries(
    Object.keys(kinds).map((field) => [field, isSame(form[field], start[field]) ? next[field]! : form[field]!]),
  );
}
