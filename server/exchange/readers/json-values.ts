import type { ItemAttributes, ItemValue } from './graph-items.ts';

/** The properties of an object; none of anything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** An id as text; undefined where it is none. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Properties as attributes: what is `null` or empty text is absent, what is nested becomes JSON text. */
export function attributesOf(value: unknown): ItemAttributes {
  const filled = Object.entries(objectOf(value)).filter(([, told]) => told !== null && told !== '');
  // Not by assignment: an attribute may be called `__proto__`.
  return Object.fromEntries(filled.map(([name, told]) => [name, itemValue(told)]));
}

const PRIMITIVES = ['string', 'number', 'boolean'];

function itemValue(value: unknown): ItemValue {
  if (PRIMITIVES.includes(typeof value)) return value as ItemValue;
  if (Array.isArray(value)) {
    const kind = typeof value[0];
    if (value.every((item) => typeof item === kind) && (value.length === 0 || PRIMITIVES.includes(kind))) return value;
  }
  return JSON.stringify(value);
}
