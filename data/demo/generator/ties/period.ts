/** When a tie began and ended, within the life of both its ends. */
import { type Day, drawPrecision, FIRST_DAY, partialDate, REFERENCE_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Actor } from '../records.ts';

export interface Period {
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
}

interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** The days on which both existed, up to the reference date; undefined when there are none. */
function commonLife(a: Actor, b: Actor): Window | undefined {
  const from = Math.max(FIRST_DAY, a.latent.founded, b.latent.founded);
  const until = Math.min(REFERENCE_DAY, a.latent.ended, b.latent.ended);
  return from < until ? { from: Math.ceil(from), until: Math.floor(until) } : undefined;
}

/** Recent starts are likelier than old ones. */
const drawStart = (random: Random, { from, until }: Window): Day =>
  until - Math.floor((1 - Math.sqrt(random.next())) * (until - from));

const write = (random: Random, day: Day): string => partialDate(day, drawPrecision(random));

/** Of a tie that goes on until somebody stops it: most still do, some ended, some on a day nobody remembers. */
export function drawOpenPeriod(random: Random, a: Actor, b: Actor): Period | undefined {
  const life = commonLife(a, b);
  if (!life) return undefined;
  const start = drawStart(random, life);
  const startedOn = random.chance(0.92) ? write(random, start) : undefined;
  const draw = random.next();
  if (life.until === REFERENCE_DAY && draw < 0.78) return { startedOn };
  if (draw > 0.95) return { startedOn, endedOn: 'unknown' };
  return { startedOn, endedOn: write(random, random.int(start, life.until)) };
}

/** Of a grant or contract with a term in years: the end is known beforehand and may lie ahead. */
export function drawTerm(random: Random, a: Actor, b: Actor): Period | undefined {
  const life = commonLife(a, b);
  if (!life) return undefined;
  const start = drawStart(random, life);
  const end = start + random.pick([182, 365, 365, 730, 730, 1095, 1461]);
  const startedOn = write(random, start);
  const draw = random.next();
  if (draw < 0.05) return { startedOn };
  if (draw < 0.1 && end < REFERENCE_DAY) return { startedOn, endedOn: 'unknown' };
  return { startedOn, endedOn: write(random, Math.min(end, life.until === REFERENCE_DAY ? end : life.until)) };
}

/** Of a decision on one day: a request that is open or was refused. */
export function drawMoment(random: Random, a: Actor, b: Actor, recent: boolean): Period | undefined {
  const life = commonLife(a, b);
  if (!life) return undefined;
  const from = recent ? Math.max(life.from, REFERENCE_DAY - 270) : life.from;
  return from < life.until ? { startedOn: write(random, drawStart(random, { from, until: life.until })) } : undefined;
}
