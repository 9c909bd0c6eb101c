import type { Language } from '#model/network';
import { formatNumber, withMinus } from './format.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
/** Below this, three decimals would hide the differences. */
const SMALL = 0.1;

/** How many decimals a column of values is shown with: none where all are whole, more where all are small. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  if (known.every(Number.isInteger)) return 0;
  return known.every((value) => Math.abs(value) < SMALL) ? 5 : 3;
}

/** Below this, three decimals would hide that two values differ. */
const HIDDEN = 0.0005;

/** How many decimals a value on two occasions is shown with, and what is between them: enough to see that they differ. */
export function decimalsOfChange(before: number | null, after: number | null): number {
  const isHidden = before !== null && after !== null && before !== after && Math.abs(after - before) < HIDDEN;
  return isHidden ? 5 : decimalsOf([before, after]);
}

/** A value with so many decimals, so that those of a column stand under each other. */
export const fixed = (value: number, decimals: number, language: Language): string =>
  withMinus(
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value),
  );

/** One value by itself: three decimals at most, more where it is small. */
export const figure = (value: number, language: Language): string =>
  formatNumber(value, language, Math.abs(value) < SMALL && value !== 0 ? 5 : 3);

/** A share as per cents with one decimal. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** A share as per cents, cut off rather than rounded: one below a limit must not read as the limit. */
export const percentCut = (share: number, language: Language): string =>
  percent(Math.floor(share * 1_000 + 1e-9) / 1_000, language);

/** A difference with its sign, with so many decimals as the values that it is between. */
export const signed = (difference: number, decimals: number, language: Language): string =>
  `${difference > 0 ? '+' : ''}${fixed(difference, decimals, language)}`;
