import type { Actor } from '#model/actor';
import { faultOfAttributes } from '#model/attributes';
import type { Fault } from '#model/errors';
import { isEuroAmount } from '#model/money';
import type { Tie } from '#model/tie';
import { MONEY_PROPERTIES } from './properties.ts';

/** Faults of a thing that no store could give back to the letter: odd attributes, parts of cents, broken text. */
export function faultsOfKeeping(thing: Actor | Tie, path: string): Fault[] {
  const faults: Fault[] = [];
  const add = (field: string, code: string, message: string) =>
    faults.push({ path: `${path}/${field}`, code, message });
  for (const [field, value] of Object.entries(thing)) {
    if (field === 'attributes') {
      const fault = value === undefined ? undefined : faultOfAttributes(value);
      if (fault !== undefined) add(field, 'attributes', fault);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) add(field, 'number', `${field} is not a finite number`);
      else if (MONEY_PROPERTIES.has(field) && !isEuroAmount(value)) {
        add(field, 'money', `${field} is ${value}: give euros from 0, with at most two decimals`);
      }
    } else if (!isWellFormed(value)) {
      add(field, 'text', `${field} holds half a character (a lone surrogate)`);
    }
  }
  return faults;
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return !Array.isArray(value) || value.every(isWellFormed);
}
