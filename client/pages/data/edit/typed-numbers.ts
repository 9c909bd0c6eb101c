import type { Language } from '#model/network';

/** The signs of a number by language: groups of thousands, and decimals. */
const SIGNS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A number in a field: with the decimal sign of the language, without groups. */
export const writeNumber = (value: number, language: Language): string =>
  String(value).replace('.', SIGNS[language].decimal);

/**
 * The number that was typed, or undefined. Groups of three are read as thousands ("1.200" is 1200 in Dutch); where
 * there are none, a point and a comma both stand before decimals.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const { group, decimal } = SIGNS[language];
  const bare = text.replace(/^€/, '').replace(/\s/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = grouped.test(bare) ? bare.replaceAll(group, '') : bare;
  const number = plain.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : undefined;
}
