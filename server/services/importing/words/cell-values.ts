import type { Actor } from '#model/actor';
import { isPartialDate } from '#model/partial-date';
import { fold } from '#model/text';
import { type DecimalMark, readNumber } from '../../../exchange/readers/read-number.ts';
import type { CellValue } from '../../../exchange/readers/table-items.ts';
import type { FaultParams } from '../faults/file-fault.ts';
import { dateOfText } from './dates.ts';
import { type FieldKind, LISTS, SCALES, WHOLE_NUMBERS } from './field-kinds.ts';
import { wordOf } from './field-names.ts';
import { codeOfWord } from './word-codes.ts';

/** What a cell tells, or why it tells nothing. `doubt`: it tells nothing, but nothing is lost when it is kept elsewhere. */
export type CellRead =
  | { readonly ok: true; readonly value: unknown; readonly unknownThemes?: readonly string[] }
  | { readonly ok: false; readonly doubt: boolean; readonly code: string; readonly params: FaultParams };

/** What the product knows that cells may speak of. */
export interface KnownWords {
  /** CBS code of a municipality by its code or one of its names, old ones too. */
  municipalityOf(name: string): string | undefined;
  /** All municipalities that a name may mean. */
  municipalitiesNamed(name: string): readonly Pick<Actor, 'name' | 'province'>[];
  /** Code of a theme by its code or one of its names. */
  themeOf(name: string): string | undefined;
}

export interface FieldToRead {
  /** Name of the field; for `type` `actorType` or `tieType`. */
  readonly field: string;
  readonly kind: FieldKind;
  /** Which mark decimals stand after in the column. */
  readonly mark: DecimalMark;
}

/** Reads a cell as a field. Texts stay as they are; a filled cell never reads as nothing without a fault. */
export function readCell(raw: CellValue, { field, kind, mark }: FieldToRead, known: KnownWords): CellRead {
  if (LISTS.has(kind)) return readList(raw, field, kind, known);
  switch (kind) {
    case 'number':
      return onScale(numberIn(raw, WHOLE_NUMBERS.has(field) ? markOfWhole(raw, mark) : mark), raw, field);
    case 'boolean':
      return booleanIn(raw);
    case 'date':
      return dateIn(raw, field);
    case 'word':
      return wordIn(String(raw), field);
    case 'place':
      return placeIn(String(raw), field, known);
    case 'json':
      return jsonIn(raw);
    default:
      return { ok: true, value: String(raw) };
  }
}

const read = (value: unknown): CellRead => ({ ok: true, value });
const refused = (code: string, params: FaultParams, doubt = false): CellRead => ({ ok: false, doubt, code, params });
const shown = (raw: CellValue): string => (String(raw).length > 60 ? `${String(raw).slice(0, 60)}…` : String(raw));

function numberIn(raw: CellValue, mark: DecimalMark): CellRead {
  if (typeof raw === 'number') return read(raw);
  if (typeof raw === 'boolean') return refused('not-a-number', { value: shown(raw) });
  const number = readNumber(raw, mark);
  return number.ok ? read(number.value) : refused(number.code, { value: shown(raw) });
}

const THOUSANDS = /^\s*[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*\s*$/;

/** A whole number has no decimals: a mark before each three digits sets thousands apart, whatever the rest of the column does. */
function markOfWhole(raw: CellValue, mark: DecimalMark): DecimalMark {
  const [, thousands] = THOUSANDS.exec(String(raw)) ?? [];
  return thousands === undefined ? mark : thousands === '.' ? 'comma' : 'point';
}

function onScale(number: CellRead, raw: CellValue, field: string): CellRead {
  const most = SCALES.get(field);
  if (!number.ok || most === undefined) return number;
  const value = number.value as number;
  return value >= 0 && value <= most ? number : refused('beyond-scale', { value: shown(raw), field, most });
}

const YES = new Set(['ja', 'yes', 'true', 'waar', 'j', 'y', '1', 'x']);
const NO = new Set(['nee', 'no', 'false', 'onwaar', 'n', '0']);

function booleanIn(raw: CellValue): CellRead {
  const word = String(raw).trim().toLowerCase();
  return YES.has(word) ? read(true) : NO.has(word) ? read(false) : refused('not-yes-or-no', { value: shown(raw) });
}

function dateIn(raw: CellValue, field: string): CellRead {
  const text = String(raw).trim();
  if (field === 'endedOn' && /^(?:onbekend|unknown)$/i.test(text)) return read('unknown');
  const date = dateOfText(text);
  return date !== undefined && isPartialDate(date) ? read(date) : refused('not-a-date', { value: shown(raw) });
}

function wordIn(word: string, field: string): CellRead {
  const code = codeOfWord(field, word);
  if (code !== undefined) return read(code);
  return refused('unknown-word', { value: shown(word), field });
}

function placeIn(name: string, field: string, known: KnownWords): CellRead {
  const code = known.municipalityOf(name);
  return code === undefined ? noPlace(name, field, known) : read(code);
}

function noPlace(name: string, field: string, known: KnownWords): CellRead {
  const names = namesakes(name, known);
  if (names === undefined) return refused('unknown-place', { value: shown(name), field }, true);
  return refused('ambiguous-place', { value: shown(name), field, names }, true);
}

/** The municipalities that a name does not choose between, each with its province; undefined where there are not several. */
export function namesakes(text: string, known: KnownWords): string | undefined {
  const several = known.municipalitiesNamed(text);
  if (several.length < 2) return undefined;
  return several.map(({ name, province }) => `${name}, ${province}`).join('; ');
}

function jsonIn(raw: CellValue): CellRead {
  try {
    const value: unknown = JSON.parse(String(raw));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return read(value);
  } catch {
    // told below
  }
  return refused('not-attributes', { value: shown(raw) });
}

/** Items of a list stand between `|`, `;` or line ends; codes and places between commas too. JSON lists are taken as they are. */
function readList(raw: CellValue, field: string, kind: FieldKind, known: KnownWords): CellRead {
  const items = itemsIn(String(raw), kind, known);
  const values: string[] = [];
  const unknownThemes: string[] = [];
  for (const item of items) {
    if (kind === 'words') {
      const one = wordIn(item, field);
      if (!one.ok) return one;
      values.push(one.value as string);
    } else if (kind === 'places') {
      const place = field === 'worksIn' ? workingArea(item, known) : known.municipalityOf(item);
      if (place === undefined) return noPlace(item, field, known);
      values.push(place);
    } else if (kind === 'themes') {
      const code = known.themeOf(item);
      if (code === undefined) unknownThemes.push(item);
      values.push(code ?? item);
    } else values.push(item);
  }
  const value = [...new Set(values)];
  return unknownThemes.length === 0 ? read(value) : { ok: true, value, unknownThemes };
}

function itemsIn(text: string, kind: FieldKind, known: KnownWords): string[] {
  if (text.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // a text that begins with a bracket
    }
  }
  const cut = (by: RegExp) =>
    text
      .split(by)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const items = cut(/[|;\n]/);
  if (items.length !== 1 || kind === 'texts' || !text.includes(',')) return items;
  // "Bergen (NH.)" and themes may hold a comma of their own
  if (kind === 'themes' && known.themeOf(text) !== undefined) return items;
  return cut(/,/);
}

const NATIONAL = new Set(['national', 'landelijk', 'heel nederland', 'nederland']);
const PROVINCES = new Map(
  [
    'Groningen',
    'Fryslân',
    'Drenthe',
    'Overijssel',
    'Flevoland',
    'Gelderland',
    'Utrecht',
    'Noord-Holland',
    'Zuid-Holland',
    'Zeeland',
    'Noord-Brabant',
    'Limburg',
  ].map((name) => [wordOf(name), name]),
);

function workingArea(item: string, known: KnownWords): string | undefined {
  const word = wordOf(item);
  if (NATIONAL.has(word)) return 'national';
  if (word === 'friesland') return 'Fryslân';
  // "Utrecht" alone may be city or province: a fund's area of work is more often the province
  return PROVINCES.get(word.replace(/^provincie /, '')) ?? known.municipalityOf(item);
}

/** Whether two texts are the same to a person who fills in a form. */
export const sameWords = (a: string, b: string): boolean => fold(a.trim()) === fold(b.trim());
