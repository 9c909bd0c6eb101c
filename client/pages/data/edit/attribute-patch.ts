/** One of the other facts, as it stands in the form. Items of a list stand on a line each. */
export interface AttributeRow {
  /** Its name when the form was opened; undefined: a new row. */
  readonly was: string | undefined;
  readonly name: string;
  readonly text: string;
}

type Facts = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('\n') : String(value));

export const attributeRows = (facts: Facts): AttributeRow[] =>
  Object.entries(facts).map(([name, value]) => ({ was: name, name, text: textOf(value) }));

/** What was typed, as what it was before where it can be: number, yes or no, list; else text. */
function typedLike(before: unknown, text: string): unknown {
  if (Array.isArray(before)) {
    const items = text.split('\n').filter((line) => line.trim() !== '');
    return items.map((item) => typedLike(before[0], item));
  }
  if (typeof before === 'number' && /^-?\d+(?:\.\d+)?$/.test(text.trim())) return Number(text);
  if (typeof before === 'boolean' && /^(?:true|false)$/.test(text.trim())) return text.trim() === 'true';
  return text;
}

/** Merge patch from the facts as they were to the rows as they are; undefined: nothing changed. */
export function attributePatch(before: Facts, rows: readonly AttributeRow[]): Facts | undefined {
  const named = rows.filter(({ name }) => name.trim() !== '');
  const kept = new Set(named.map(({ name }) => name.trim()));
  const patch: Record<string, unknown> = {};
  for (const name of Object.keys(before)) if (!kept.has(name)) patch[name] = null;
  for (const { was, name, text } of named) {
    const value = was === undefined ? undefined : before[was];
    const isUntouched = was === name.trim() && textOf(value) === text;
    if (!isUntouched) patch[name.trim()] = typedLike(value, text);
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}
