const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  maa: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
};

const two = (number: string | number): string => String(number).padStart(2, '0');

/**
 * A date as people and programs write it, as precise as it is written: 2016, 2016-05, 2016-05-01, 2016-05-01 13:30:00,
 * 1-5-2016, 01/05/2016 (the day first, as in Dutch), 5-2016, 1 mei 2016, May 2016. Whether the calendar has the day is
 * not looked at. Undefined for anything else.
 */
export function dateOfText(text: string): string | undefined {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?)?$/.exec(text);
  if (iso !== null) return joined(iso[1]!, iso[2], iso[3]);
  const dayFirst = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (dayFirst !== null) return joined(dayFirst[3]!, dayFirst[2], dayFirst[1]);
  const named = /^(?:(\d{1,2})[. ]+)?([a-z]{3})[a-z]*\.?,? +(\d{4})$/i.exec(text);
  const month = named === null ? undefined : MONTHS[named[2]!.toLowerCase()];
  return month === undefined ? undefined : joined(named![3]!, String(month), named![1]);
}

const joined = (year: string, month: string | undefined, day: string | undefined): string =>
  [
    year,
    ...(month === undefined ? [] : [two(month)]),
    ...(month === undefined || day === undefined ? [] : [two(day)]),
  ].join('-');
