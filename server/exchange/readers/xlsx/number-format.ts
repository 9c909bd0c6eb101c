/** What a number format shows of a day count. */
export interface DateFormat {
  /** How precise the date is that it shows; `none`: a time of day only. */
  readonly date: 'year' | 'month' | 'day' | 'none';
  readonly time: boolean;
}

const DAY: DateFormat = { date: 'day', time: false };
const DAY_AND_TIME: DateFormat = { date: 'day', time: true };
const TIME: DateFormat = { date: 'none', time: true };

/** Formats that are not written out in the file (ECMA-376, part 1, 18.8.30); 27 to 58 are those of East Asia. */
export function builtInFormat(id: number): DateFormat | undefined {
  if (id === 17) return { date: 'month', time: false };
  if (id === 22) return DAY_AND_TIME;
  if (id >= 14 && id <= 16) return DAY;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return TIME;
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DAY : undefined;
}

/** What a format that is written out shows; undefined where it shows a number. */
export function dateFormatOf(code: string): DateFormat | undefined {
  // Text in quotes, escaped and padding characters, then all in brackets but elapsed hours, minutes and seconds.
  const plain = code.replace(/"[^"]*"|[\\_*]./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  // Sections for positive, negative and other values: the first is enough.
  const section = plain.split(';', 1)[0]!;
  if (/general|[0#?]e[+-]/i.test(section)) return undefined;
  const marks = (section.match(/am\/pm|y+|m+|d+|h+|s+/gi) ?? []).map((mark) => mark.toLowerCase());
  const shown = new Set(marks.map((mark, index) => meaningOf(mark, marks[index - 1], marks[index + 1])));
  const time = shown.has('time');
  if (shown.has('year')) return { date: shown.has('day') ? 'day' : shown.has('month') ? 'month' : 'year', time };
  if (shown.has('month') || shown.has('day') || shown.has('weekday')) return { date: 'day', time };
  return time ? TIME : undefined;
}

/** `m` is minutes beside hours or seconds, else months; `ddd` and more name the day of the week. */
function meaningOf(mark: string, before = '', after = ''): 'year' | 'month' | 'day' | 'weekday' | 'time' {
  switch (mark[0]) {
    case 'y':
      return 'year';
    case 'd':
      return mark.length > 2 ? 'weekday' : 'day';
    case 'm':
      return before.startsWith('h') || after.startsWith('s') ? 'time' : 'month';
    default:
      return 'time';
  }
}
