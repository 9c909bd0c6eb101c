import type { Language } from '#model/network';
import { isPartialDate, partsOf } from '#model/partial-date';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A date in words, as precise as it is known: 2016, mei 2016, 1 mei 2016. What is no date is given back as it is. */
export function formatDate(text: string, language: Language): string {
  if (!isPartialDate(text)) return text;
  const { year, month, day } = partsOf(text);
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** An amount in euros: € 30.000, with cents only where there are any. */
export function formatEuros(amount: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}

export const formatNumber = (value: number, language: Language, digits = 0): string =>
  withMinus(new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value));

/** A figure with the minus sign of mathematics: both languages write a hyphen by themselves. */
export const withMinus = (figure: string): string => figure.replace('-', '−');

export const formatShare = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** Names in one line: a, b en c. Dutch and English both without a comma before the last. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** With a capital first, for where it stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
