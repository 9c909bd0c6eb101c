import type { Language } from '#model/network';
import { formatNumber } from './format.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
/** Below this, three decimals would hide the differences. */
const SMALL = 0.1;

/** How many decimals a column of values is shown with: none where all are whole, more where all are small. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  if (known.every(Number.isInteger)) return 0;
  return known.every((value) => Math.abs(value) < SMALL) ? 5 : 3;
}

/** A value with so many decimals, so that those of a column stand under each other. */
export const fixed = (value: number, decimals: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** One value by itself: three decimals at most, more where it is small. */
export const figure = (value: number, language: Language): string =>
  formatNumber(value, language, Math.abs(value) < SMALL && value !== 0 ? 5 : 3);

/** A share as per cents with one decimal. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** A difference with its sign. */
export const signed = (difference: number, language: Language): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${figure(Math.abs(difference), language)}`;
