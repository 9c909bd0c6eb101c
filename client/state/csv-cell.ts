/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Both delimiters: a file is opened by programs that expect the one or the other. */
const NEEDS_QUOTES = /[",;\r\n]/;

/**
 * A cell of a CSV file (RFC 4180), with all digits: the shortest text that reads back as the same number. Text that a
 * spreadsheet would take for a formula begins with ', as in the files of the service. Null is nothing.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
