/** Partial dates as days: both ends of a period are inclusive. */

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day that the date may mean; NaN where the calendar has no such date. */
export function firstDay(date: string): number {
  const [, year, month = '01', day = '01'] = PATTERN.exec(date) ?? [];
  const time = Date.parse(`${year}-${month}-${day}`);
  return new Date(time).getUTCDate() === Number(day) ? time / 86_400_000 : Number.NaN;
}

/** The last day that the date may mean. */
export function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / 86_400_000 - 1;
}

/** Whether a tie holds on a day; a tie that ended on an unknown day holds on none. */
export function holdsOn(day: number, startedOn = '', endedOn = ''): boolean {
  if (endedOn === 'unknown') return false;
  return (startedOn === '' || firstDay(startedOn) <= day) && (endedOn === '' || day <= lastDay(endedOn));
}
