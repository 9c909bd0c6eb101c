import type { Language } from '#model/network';
import type { FileFault } from '../faults/file-fault.ts';
import { dutchNameOf } from './field-names.ts';

type Said = Readonly<Record<Language, string>>;

const DATE: Said = {
  nl: 'schrijf een datum als 2016, 2016-05 of 2016-05-01',
  en: 'write a date as 2016, 2016-05 or 2016-05-01',
};
const WHOLE: Said = { nl: 'daar hoort een heel getal', en: 'a whole number belongs there' };
const BELOW_ZERO: Said = { nl: 'een getal onder nul kan daar niet', en: 'a number below zero cannot stand there' };

/** What is expected in a field whose values have a form of their own. */
const EXPECTED: Readonly<Record<string, Said>> = {
  website: {
    nl: 'een adres begint met http:// of https://',
    en: 'an address starts with http:// or https://',
  },
  registerNumber: { nl: 'een KVK-nummer heeft 8 cijfers', en: 'a KVK number has 8 digits' },
  area: {
    nl: 'een wijk is WK met 6 cijfers, een buurt BU met 8',
    en: 'a district is WK with 6 digits, a neighbourhood BU with 8',
  },
  municipality: { nl: 'een CBS-code is zoals GM0166', en: 'a CBS code is like GM0166' },
  foundedOn: DATE,
  startedOn: DATE,
  endedOn: DATE,
  sourceDate: DATE,
  members: WHOLE,
  volunteers: WHOLE,
  contactPersons: WHOLE,
  population: WHOLE,
};

/** Codes of faults that a value in a field has by its form or size. */
const OF_VALUES: ReadonlySet<string> = new Set(['type', 'value', 'invalid-format', 'too-big', 'too-small', 'custom']);
/** Degrees go below zero. */
const DEGREES: ReadonlySet<string> = new Set(['latitude', 'longitude']);

/**
 * What stands in a field and what belongs there; undefined where the fault is another one, or brings no value, or nothing is
 * known of what belongs there.
 */
export function wrongValue({ code, params }: FileFault, language: Language): string | undefined {
  const { field, value } = params;
  if (!OF_VALUES.has(code) || typeof field !== 'string' || value === undefined) return undefined;
  const name = field.split('/')[0]!;
  const below = code === 'too-small' && typeof value === 'number' && value < 0 && !DEGREES.has(name);
  const expected = below ? BELOW_ZERO : EXPECTED[name];
  if (expected === undefined) return undefined;
  return language === 'nl'
    ? `Bij "${dutchNameOf(name)}" staat "${typeof value === 'number' ? String(value).replace('.', ',') : value}"; ${expected.nl}.`
    : `"${value}" stands at "${name}"; ${expected.en}.`;
}
