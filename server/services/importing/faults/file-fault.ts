import type { Place } from '../facts/facts.ts';

export type FaultParams = Readonly<Record<string, string | number>>;

/** Something in a file, to be worded in the language of whoever reads the report. */
export interface FileFault {
  readonly row: number;
  readonly table: string;
  readonly path: string;
  readonly code: string;
  readonly params: FaultParams;
  /** In English, as the part that found it says it; for codes without words of their own. */
  readonly message?: string;
}

export const faultAt = (at: Place, code: string, params: FaultParams = {}, field?: string): FileFault => ({
  row: at.row,
  table: at.table,
  path: field === undefined ? at.path : `${at.path}/${field}`,
  code,
  params,
});

/** What the words of a fault that a check found need: which field, and what stands there. */
export function checkedParams(path: string, properties: Readonly<Record<string, unknown>>): FaultParams {
  let value: unknown = properties;
  for (const key of path.split('/')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  if (typeof value === 'number') return { field: path, value };
  if (typeof value !== 'string') return { field: path };
  return { field: path, value: value.length > 60 ? `${value.slice(0, 60)}…` : value };
}

/** At most this many faults of a kind are told one by one. */
export const FAULTS_TOLD = 1_000;

/** Faults as they are found: the first ones whole, of all others the number. */
export class FaultList {
  readonly told: FileFault[] = [];
  count = 0;

  add(fault: FileFault): void {
    this.count += 1;
    if (this.told.length < FAULTS_TOLD) this.told.push(fault);
  }
}
