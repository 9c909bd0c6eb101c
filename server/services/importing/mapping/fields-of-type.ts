import type { z } from 'zod';
import { actor } from '#contract/actor';
import { tie } from '#contract/tie';

type Shape = Readonly<Record<string, z.ZodType>>;

const FIELDS: Readonly<Record<'actors' | 'ties', ReadonlyMap<string, Shape>>> = {
  actors: new Map(actor.options.map(({ shape }) => [shape.type.value, shape])),
  ties: new Map(tie.options.map(({ shape }) => [shape.type.value, shape])),
};

/** Whether actors or ties of a type have a field that can hold a value; of types that nobody knows all do. */
export function fitsType(of: 'actors' | 'ties', type: string, field: string, value: unknown): boolean {
  const fields = FIELDS[of].get(type);
  if (fields === undefined) return true;
  return Object.hasOwn(fields, field) && fields[field]!.safeParse(value).success;
}

/** Whether actors or ties of a type have a field, whatever stands in it; of types that nobody knows all do. */
export function hasField(of: 'actors' | 'ties', type: string, field: string): boolean {
  const fields = FIELDS[of].get(type);
  return fields === undefined || Object.hasOwn(fields, field);
}
