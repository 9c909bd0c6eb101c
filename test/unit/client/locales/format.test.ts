import { describe, expect, it } from 'vitest';
import { formatDate, formatEuros, formatShare, joinNames } from '../../../../client/locales/format.ts';

describe('formats', () => {
  it('give dates as precise as they are known', () => {
    expect(formatDate('2024-11-25', 'nl')).toBe('25 november 2024');
    expect(formatDate('2022-11', 'nl')).toBe('november 2022');
    expect(formatDate('2016', 'nl')).toBe('2016');
    expect(formatDate('2024-11-25', 'en')).toBe('25 November 2024');
    expect(formatDate('spring', 'en')).toBe('spring');
  });

  it('give amounts with their sign, and cents only where there are any', () => {
    expect(formatEuros(30_000, 'nl')).toBe('€\u00a030.000');
    expect(formatEuros(12.5, 'nl')).toBe('€\u00a012,50');
    expect(formatEuros(30_000, 'en')).toBe('€30,000');
  });

  it('give shares as percentages', () => {
    expect(formatShare(0.2857, 'nl')).toBe('29%');
  });

  it('join names as one says them', () => {
    expect(joinNames([], 'en')).toBe('');
    expect(joinNames(['Kampen'], 'en')).toBe('Kampen');
    expect(joinNames(['a', 'b', 'c'], 'en')).toBe('a, b en c');
  });
});
