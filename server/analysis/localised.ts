/** A text in each language of the product. */
export interface Localised {
  readonly nl: string;
  readonly en: string;
}

/** A text that reads the same in every language, as formulas do. */
export const alike = (text: string): Localised => ({ nl: text, en: text });

/** The range of a value, both ends included; −0.5 is −0,5 in Dutch. */
export const between = (low: string, high: string): Localised => ({
  nl: `${withComma(low)} tot en met ${withComma(high)}`,
  en: `${low} to ${high}`,
});

/** The range of a value that has no upper end. */
export const atLeast = (low: string): Localised => ({ nl: `${withComma(low)} en hoger`, en: `${low} and up` });

/** A number as it stands in a Dutch text. */
export const withComma = (number: number | string): string => String(number).replace('.', ',');
