import type { SettledTie } from './settled-ties.ts';

/**
 * The properties that a tie has after the import, unchecked. Merging keeps what the network knows of it besides; a tie
 * of another type is another tie: nothing of it is kept.
 */
export function propertiesOfTie(
  { id, before, fields, type, from, to }: SettledTie,
  mode: 'merge' | 'replace',
): Record<string, unknown> {
  const told: Record<string, unknown> = { ...fields, type, from, to, id };
  if (mode === 'replace' || before === undefined || before.value.type !== type) return told;
  const attributes = { ...before.value.attributes, ...(told.attributes as object | undefined) };
  return { ...before.value, ...told, ...(Object.keys(attributes).length > 0 ? { attributes } : {}) };
}
