import { createHash } from 'node:crypto';
import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import { TIE_RULES } from '#model/tie-types';

/** How many numbered ids are tried before giving up: far more than equal things anyone makes by hand. */
const TRIES = 10_000;

/**
 * Finds an id that is not in use: the base itself, else the base with a number behind it.
 *
 * @throws Error where all of them are taken.
 */
export async function freeId(base: string, isTaken: (id: string) => Promise<boolean>): Promise<string> {
  for (let ordinal = 1; ordinal <= TRIES; ordinal += 1) {
    const id = ordinal === 1 ? base : `${base}-${ordinal}`;
    if (!(await isTaken(id))) return id;
  }
  throw new Error(`no free id was found after ${TRIES} tries`);
}

/**
 * Id of a tie that came without one, out of what makes it that tie: type, ends (in order where it has no direction),
 * beginning, programme and source; never amount, strength or note, so that a corrected tie keeps its id. 80 bits.
 */
export function tieIdBase(tie: Omit<Tie, 'id'>): string {
  const { type, from, to, startedOn, programme, source } = tie;
  const ends = TIE_RULES[type].directed ? [from, to] : [from, to].sort(compareCodePoints);
  const key = JSON.stringify([type, ...ends, startedOn ?? null, programme ?? null, source ?? null]);
  return `${type}-${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}
