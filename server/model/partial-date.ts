import type { Brand } from './brand.ts';

/** A date as precise as it is known: `2016`, `2016-05` or `2016-05-01`. Years 1000–2999. */
export type PartialDate = Brand<string, 'PartialDate'>;
/** Whole days since 1970-01-01 (UTC). */
export type Day = Brand<number, 'Day'>;
/** When a tie ended: a date, or `unknown` where it is only known that it did. */
export type EndDate = PartialDate | 'unknown';

export const PARTIAL_DATE_PATTERN = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const MS_PER_DAY = 86_400_000;

const dayOf = (year: number, month: number, day: number): Day => (Date.UTC(year, month, day) / MS_PER_DAY) as Day;

/** Whether the text is a partial date that the calendar has (2023-02-29 is none). */
export function isPartialDate(text: string): text is PartialDate {
  if (!PARTIAL_DATE_PATTERN.test(text)) return false;
  const { year, month, day } = partsOf(text as PartialDate);
  return month === undefined || day === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Year, month (1–12) and day of month of a partial date; what it does not tell is undefined. */
export function partsOf(date: PartialDate): { year: number; month: number | undefined; day: number | undefined } {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length < 7 ? undefined : Number(date.slice(5, 7)),
    day: date.length < 10 ? undefined : Number(date.slice(8, 10)),
  };
}

/** The first day that a partial date may mean. */
export function firstDay(date: PartialDate): Day {
  const { year, month, day } = partsOf(date);
  return dayOf(year, (month ?? 1) - 1, day ?? 1);
}

/** The day after the last day that a partial date may mean. */
export function dayAfter(date: PartialDate): Day {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return dayOf(year + 1, 0, 1);
  if (day === undefined) return dayOf(year, month, 1);
  return dayOf(year, month - 1, day + 1);
}

/** A day as `2016-05-01`. */
export function dateOfDay(day: Day): PartialDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as PartialDate;
}

/** The end of a period that is known to be over while its last day is not: before all days, so it holds at none. */
export const ENDED_ON_UNKNOWN_DAY = -2_147_483_648;

/** A period with optional, inclusive partial dates. Absent start: unknown. Absent end: still going. */
export interface Period {
  readonly startedOn?: PartialDate | undefined;
  readonly endedOn?: EndDate | undefined;
}

/** First day of a period, null where unknown. */
export const startDayOf = (period: Period): Day | null =>
  period.startedOn === undefined ? null : firstDay(period.startedOn);

/** The day after the last day of a period, null where it goes on; {@link ENDED_ON_UNKNOWN_DAY} where that is unknown. */
export function endDayOf(period: Period): number | null {
  if (period.endedOn === undefined) return null;
  return period.endedOn === 'unknown' ? ENDED_ON_UNKNOWN_DAY : dayAfter(period.endedOn);
}

/** Whether a period holds at a day: (start unknown or ≤ day) and (end unknown or day < end). */
export function holdsAt(period: Period, day: Day): boolean {
  const start = startDayOf(period);
  const end = endDayOf(period);
  return (start === null || start <= day) && (end === null || day < end);
}
