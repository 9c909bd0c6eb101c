/** Days and partial dates. A day is a whole number since 1970-01-01; no clock is ever read. */
import type { Random } from './random.ts';

export type Day = number;
type Precision = 'year' | 'month' | 'day';

const MILLISECONDS_PER_DAY = 86_400_000;

export const dayOf = (isoDate: string): Day => Date.parse(isoDate) / MILLISECONDS_PER_DAY;
const isoDate = (day: Day): string => new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The date that the demo speaks of. */
export const REFERENCE_DATE = '2026-06-30';
export const REFERENCE_DAY = dayOf(REFERENCE_DATE);

/** Ties older than this were not asked about. */
export const FIRST_DAY = dayOf('2015-01-01');

const LENGTHS: Record<Precision, number> = { year: 4, month: 7, day: 10 };

/** A date as people write it: a year, a month or a day. */
export const partialDate = (day: Day, precision: Precision): string => isoDate(day).slice(0, LENGTHS[precision]);

export const drawPrecision = (random: Random): Precision =>
  random.weighted<Precision>(['year', 'month', 'day'], (precision) => (precision === 'year' ? 3 : 4)) ?? 'day';
