import type { z } from 'zod';
import { tie } from '#contract/tie';

const FIELDS: ReadonlyMap<string, Readonly<Record<string, z.ZodType>>> = new Map(
  tie.options.map(({ shape }) => [shape.type.value, shape]),
);

/** Whether ties of a type have a field that can hold a value; of types that nobody knows all do. */
export function fitsTie(type: string, field: string, value: unknown): boolean {
  const fields = FIELDS.get(type);
  if (fields === undefined) return true;
  return Object.hasOwn(fields, field) && fields[field]!.safeParse(value).success;
}
