import type { DateFormat } from './number-format.ts';

const SECONDS_PER_DAY = 86_400;
const MS_PER_SECOND = 1000;

/** 1899-12-30, from which days count since March 1900, and 1904-01-01, in seconds since 1970. */
const START_1900 = Date.UTC(1899, 11, 30) / MS_PER_SECOND;
const START_1904 = Date.UTC(1904, 0, 1) / MS_PER_SECOND;
/** 1 January 10000 in either count. */
const END = Date.UTC(10_000, 0, 1) / MS_PER_SECOND;

/**
 * The ISO text of a day count, as precise as its format shows it: `2016`, `2016-05`, `2016-05-01`, to the second
 * `2016-05-01T13:30:00` (midnight is a date alone), or `13:30:00` for a time of day or a duration. Undefined for what is
 * no day of the calendar: below 0, the 29 February 1900 that spreadsheets count, after 9999.
 */
export function textOfSerial(serial: number, { date, time }: DateFormat, from1904: boolean): string | undefined {
  if (!(serial >= 0)) return undefined;
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  if (date === 'none') return clock(seconds);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  if (!from1904 && (days === 0 || days === 60)) return undefined;
  // Before the day that never was, the count is one day ahead.
  const start = from1904 ? START_1904 : days < 60 ? START_1900 + SECONDS_PER_DAY : START_1900;
  if (start + seconds >= END) return undefined;
  const day = new Date((start + days * SECONDS_PER_DAY) * MS_PER_SECOND).toISOString().slice(0, 10);
  const rest = seconds - days * SECONDS_PER_DAY;
  if (time && rest > 0) return `${day}T${clock(rest)}`;
  return date === 'year' ? day.slice(0, 4) : date === 'month' ? day.slice(0, 7) : day;
}

const two = (part: number): string => String(part).padStart(2, '0');

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
