/** Which mark begins the decimals. `open`: nothing seen tells; `mixed`: what was seen contradicts itself. */
export type DecimalMark = 'comma' | 'point' | 'open' | 'mixed';

/** A number as a cell tells it, with its unit where one is written; a percentage stays as written (12,5 % is 12.5). */
export interface NumberRead {
  readonly ok: true;
  readonly value: number;
  readonly unit?: 'eur' | 'percent';
}

/** Why a cell tells no number. */
export interface NumberRefused {
  readonly ok: false;
  readonly code: 'not-a-number' | 'ambiguous-number';
  readonly message: string;
}

/**
 * The decimal mark of a column, from all its values: `columnMark(values)`, or value by value with `joinMarks`. "1.234"
 * alone may be 1234 or 1.234; one "0,5", "1.234.567" or "€ 1.234" in the column decides. (After a euro sign three
 * decimals do not occur.) What is no number tells nothing. Time: linear.
 */
export function columnMark(values: Iterable<string>): DecimalMark {
  let mark: DecimalMark = 'open';
  for (const value of values) mark = joinMarks(mark, markOf(value));
  return mark;
}

/** What two parts of a column tell together. */
export const joinMarks = (one: DecimalMark, other: DecimalMark): DecimalMark =>
  one === 'open' || one === other ? other : other === 'open' ? one : 'mixed';

/** What one value tells about the decimal mark. */
export function markOf(text: string): DecimalMark {
  const written = writtenOf(text);
  return written === undefined ? 'open' : telling(written);
}

/**
 * Reads a number as Dutch and English people and programs write it: "1.234,56", "1,234.56", "1 234,5", "€ 30.000,-",
 * "-12,5 %", "1.5e-7". Thousands stand in threes. Where the mark of the column is open or mixed, a value that can be
 * read in two ways is refused as ambiguous rather than taken for a thousand times too much.
 *
 * Refused as no number: other words or units, "1.2.3", "1.23,456", brackets, infinity, more than 60 characters.
 */
export function readNumber(text: string, mark: DecimalMark): NumberRead | NumberRefused {
  const written = writtenOf(text);
  if (written === undefined) return refused(text);
  const { digits, exponent, unit } = written;
  const own = telling(written);
  const by = own === 'open' ? mark : own;
  // The mark of the column says how the value is meant, also where the value alone would say otherwise.
  if ((mark === 'comma' || mark === 'point') && own !== 'open' && own !== mark) return refused(text, mark);
  const marks = /[.,]/.test(digits);
  if (marks && (by === 'open' || by === 'mixed')) {
    const message = `"${text.trim()}" can be read in two ways: say whether decimals stand after a comma or a point.`;
    return { ok: false, code: 'ambiguous-number', message };
  }
  const plain = by === 'comma' ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ]/g, '');
  const value = Number(`${written.negative ? '-' : ''}${plain}${exponent}`);
  if (!Number.isFinite(value)) return refused(text);
  return unit === undefined ? { ok: true, value } : { ok: true, value, unit };
}

interface Written {
  readonly negative: boolean;
  /** Digits with points, commas and spaces between. */
  readonly digits: string;
  readonly exponent: string;
  readonly unit?: 'eur' | 'percent';
}

const LONGEST = 60;
const NUMBER =
  /^(?<sign1>[-+])? ?(?<eur1>€|eur(?:o)?)? ?(?<sign2>[-+])? ?(?<digits>[0-9](?:[0-9., ]*[0-9])?|[.,][0-9]+)(?<exponent>e[-+]?[0-9]{1,3})?(?<whole>[.,](?:-{1,2}|=))? ?(?<unit>%|€|eur(?:o)?)?$/i;

/** The parts of a number, if its digits and marks stand as they can in either way of writing. */
function writtenOf(text: string): Written | undefined {
  if (text.length > LONGEST) return undefined;
  // Minus signs and dashes, and spaces that do not break, as word processors set them.
  const plain = text
    .trim()
    .replace(/[\u2012-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const groups = NUMBER.exec(plain)?.groups;
  if (groups === undefined) return undefined;
  const { sign1, sign2, eur1, exponent = '', whole, unit } = groups;
  const digits = groups.digits!;
  if (sign1 !== undefined && sign2 !== undefined) return undefined;
  if (eur1 !== undefined && unit !== undefined) return undefined;
  if (exponent !== '' && !/^[0-9]*[.,]?[0-9]+$/.test(digits)) return undefined;
  if (whole !== undefined && digits.includes(whole[0]!) && !groupedBy(whole[0]!).test(digits)) return undefined;
  if (!byComma(digits) && !byPoint(digits)) return undefined;
  const said =
    eur1 !== undefined || (unit !== undefined && unit !== '%') ? 'eur' : unit === '%' ? 'percent' : undefined;
  return {
    negative: (sign1 ?? sign2) === '-',
    // "30.000,-" has its decimals, which are none, after the comma.
    digits: whole === undefined ? digits : `${digits}${whole[0]}0`,
    exponent,
    ...(said === undefined ? {} : { unit: said }),
  };
}

const groupedBy = (mark: string): RegExp => (mark === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/);
const byComma = (digits: string): boolean => /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?:,\d+)?$/.test(digits);
const byPoint = (digits: string): boolean => /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?:\.\d+)?$/.test(digits);

/** Which way of writing the parts allow: one, or both. */
function telling({ digits, exponent, unit }: Written): DecimalMark {
  if (!/[.,]/.test(digits)) return 'open';
  // What a program wrote with an exponent has decimals, never thousands.
  if (exponent !== '') return digits.includes(',') ? 'comma' : 'point';
  const comma = byComma(digits) && !/^0\.\d/.test(digits);
  const point = byPoint(digits) && !/^0,\d/.test(digits);
  if (comma !== point) return comma ? 'comma' : 'point';
  if (unit === 'eur') return digits.includes('.') ? 'comma' : 'point';
  return 'open';
}

function refused(text: string, mark?: 'comma' | 'point'): NumberRefused {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const but = mark === undefined ? '' : `: decimals stand after a ${mark} in this column`;
  return { ok: false, code: 'not-a-number', message: `"${shown.trim()}" is no number${but}.` };
}
