import { compareCodePoints } from './text.ts';

export type Primitive = string | number | boolean;
/** One value of an attribute: a primitive, or a list of one kind of primitive. */
export type AttributeValue = Primitive | readonly Primitive[];
/** Whatever else an import brought: name → value; never lost on export. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** At most this many UTF-8 bytes of canonical JSON for the attributes of one actor or tie. */
export const ATTRIBUTES_MAX_BYTES = 16_384;

/** JSON with keys in code-point order and no white space: equal attributes give equal text. */
export function canonicalAttributes(attributes: Attributes): string {
  const names = Object.keys(attributes).sort(compareCodePoints);
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(attributes[name])}`).join(',')}}`;
}

/** Says what is wrong with attributes, or nothing: kinds of values, mixed lists, size. */
export function faultOfAttributes(attributes: Attributes): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every(isPrimitive)) return `"${name}" holds something else than text, finite numbers or yes and no`;
    const kinds = new Set(values.map((one) => typeof one));
    if (kinds.size > 1) return `the list "${name}" mixes kinds of values; keep one kind in a list`;
  }
  const bytes = new TextEncoder().encode(canonicalAttributes(attributes)).length;
  return bytes > ATTRIBUTES_MAX_BYTES
    ? `attributes take ${bytes} bytes; at most ${ATTRIBUTES_MAX_BYTES} fit`
    : undefined;
}

const isPrimitive = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
