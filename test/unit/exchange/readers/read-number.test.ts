import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMark, type DecimalMark, readNumber } from '../../../../server/exchange/readers/read-number.ts';

const alone = (text: string) => readNumber(text, columnMark([text]));

describe('a value that tells enough by itself', () => {
  it.each<[string, number, string?]>([
    ['0', 0],
    ['007', 7],
    ['30000', 30_000],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['1 234,5', 1234.5],
    ['1 234 567.25', 1_234_567.25],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    [',5', 0.5],
    ['.5', 0.5],
    ['-12,5', -12.5],
    ['\u221212,5', -12.5],
    ['+3', 3],
    [' 42 ', 42],
    ['1e3', 1000],
    ['1.5E-7', 1.5e-7],
    ['1.234e2', 123.4],
    ['4000.00', 4000],
    ['€ 30.000', 30_000, 'eur'],
    ['€ 30,000', 30_000, 'eur'],
    ['€30.000,-', 30_000, 'eur'],
    ['€ 1.250.000,--', 1_250_000, 'eur'],
    ['€ 500,–', 500, 'eur'],
    ['500,-', 500],
    ['€ 12,50', 12.5, 'eur'],
    ['-€ 12,50', -12.5, 'eur'],
    ['€ -12,50', -12.5, 'eur'],
    ['1.500 EUR', 1500, 'eur'],
    ['EUR 1.500,00', 1500, 'eur'],
    ['12,5 %', 12.5, 'percent'],
    ['12.5%', 12.5, 'percent'],
    ['100%', 100, 'percent'],
  ])('%s', (text, value, unit) => {
    expect(alone(text)).toEqual(unit === undefined ? { ok: true, value } : { ok: true, value, unit });
  });
});

describe('no number', () => {
  it.each([
    ...['', ' ', '-', '€', '%', '.', ',', 'a', '12a', 'NULL', 'NaN', 'Infinity', '0x10', '1e999', '1e', '--1', '(5)'],
    ...['1.2.3', '1.23.456', '1,2,3', '1.23,456.7', '1.234,567.8', '1..2', '1 2', '12 34', '1.234 567', '1234.567.890'],
    ...['€ 5 €', '€ 5 %', '+-5', '$ 5', '5 m2', '1.234e', '1,234.5e3', '2024-05', '1-2', '12,5,-', '9'.repeat(61)],
  ])('%s', (text) => expect(alone(text)).toMatchObject({ ok: false, code: 'not-a-number' }));
});

describe('a value that can be read in two ways', () => {
  it.each<[string, string[], DecimalMark, number | undefined]>([
    ['1.234', [], 'open', undefined],
    ['1,234', [], 'open', undefined],
    ['1.234', ['5.678', '12'], 'open', undefined],
    ['1.234', ['0,5'], 'comma', 1234],
    ['1.234', ['1.234.567'], 'comma', 1234],
    ['1.234', ['€ 30.000'], 'comma', 1234],
    ['1.234', ['geen', '12,5 %'], 'comma', 1234],
    ['1.234', ['0.5'], 'point', 1.234],
    ['1.234', ['1,234.5'], 'point', 1.234],
    ['1,234', ['52.37'], 'point', 1234],
    ['1,234', ['52,37'], 'comma', 1.234],
    ['-1.234', ['52,37'], 'comma', -1234],
    ['1.234', ['0.5', '0,5'], 'mixed', undefined],
  ])('%s beside %j', (text, others, mark, value) => {
    const found = columnMark([text, ...others]);
    expect(found).toBe(mark);
    expect(readNumber(text, found)).toMatchObject(
      value === undefined ? { ok: false, code: 'ambiguous-number' } : { ok: true, value },
    );
  });

  it('is read by what the column says, and refused where it cannot be', () => {
    expect(readNumber('1.234', 'comma')).toMatchObject({ value: 1234 });
    expect(readNumber('1.5', 'comma')).toMatchObject({ ok: false, code: 'not-a-number' });
    expect(readNumber('1.5', 'mixed')).toMatchObject({ value: 1.5 });
    expect(readNumber('12', 'open')).toMatchObject({ value: 12 });
  });
});

it.each(['nl-NL', 'en-GB'])('reads back what %s writes', (locale) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const mark = locale === 'nl-NL' ? 'comma' : 'point';
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(readNumber(format.format(cents / 100), mark)).toMatchObject({ ok: true });
      const read = readNumber(format.format(cents / 100), mark);
      expect(read.ok && read.value).toBeCloseTo(cents / 100, 6);
    }),
    { seed: 3, numRuns: 300 },
  );
});

it('takes no long time over anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '.', ',', ' ', '-', 'e', '€', '%'), maxLength: 60 }), (text) => {
      const read = alone(text);
      if (read.ok) expect(Number.isFinite(read.value)).toBe(true);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
