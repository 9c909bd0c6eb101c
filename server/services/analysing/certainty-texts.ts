import type { Certainty } from '#analysis/uncertainty/sampled-certainty';
import type { Language } from '#model/network';

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }),
};

/** A bound is never told smaller than it is. */
const BOUNDS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3, roundingMode: 'ceil' }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, roundingMode: 'ceil' }),
};

interface Told {
  readonly percent: string;
  readonly error: string;
  /** Two values that lie further apart are in the right order. */
  readonly apart: string;
}

interface Words {
  readonly value: (told: Told) => string;
  readonly distance: (told: Told) => string;
  readonly unknown: string;
  readonly none: (largest: string) => string;
  readonly noneByDistance: string;
  readonly first: (isSure: boolean) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    value: ({ percent, error, apart }) =>
      `Kortste wegen zijn geschat met een steekproef: met ${percent}% kans ligt geen waarde er meer dan ${error} naast. De volgorde van waarden die minder dan ${apart} verschillen, is niet zeker.`,
    distance: ({ percent, error, apart }) =>
      `Kortste wegen zijn geschat met een steekproef: met ${percent}% kans ligt de gemiddelde afstand waar een waarde op rust, er nergens meer dan ${error} stappen naast. De volgorde van actoren die daarin minder dan ${apart} verschillen, is niet zeker.`,
    unknown:
      'Kortste wegen zijn geschat met een steekproef. Met richting is niet bekend hoe lang de langste kortste weg kan zijn, en dus ook niet hoe ver een gemiddelde afstand ernaast kan liggen: geen volgorde is zeker.',
    none: (largest) => `De hoogste waarde is ${largest}: geen twee liggen zo ver uiteen, dus geen volgorde is zeker.`,
    noneByDistance: 'Zo ver liggen er geen twee uiteen: geen volgorde is zeker.',
    first: (isSure) =>
      isSure ? 'Wie bovenaan staat, staat daar zeker.' : 'Ook wie bovenaan staat, staat daar niet zeker.',
  },
  en: {
    value: ({ percent, error, apart }) =>
      `Shortest paths are estimated from a sample: with ${percent}% probability no value is off by more than ${error}. The order of values less than ${apart} apart is not certain.`,
    distance: ({ percent, error, apart }) =>
      `Shortest paths are estimated from a sample: with ${percent}% probability the mean distance that a value rests on is nowhere off by more than ${error} steps. The order of actors less than ${apart} apart in it is not certain.`,
    unknown:
      'Shortest paths are estimated from a sample. Where direction counts it is not known how long the longest of them may be, and so neither how far a mean distance may be off: no order is certain.',
    none: (largest) => `The highest value is ${largest}: no two are that far apart, so no order is certain.`,
    noneByDistance: 'No two are that far apart: no order is certain.',
    first: (isSure) => (isSure ? 'Who stands first does so for certain.' : 'Who stands first is not certain either.'),
  },
};

/** How sure sampled values and their order are, in words; `largest`: the value of the first actor. */
export function certaintyText(
  { error, of, probability, isFirstSure, isAllUnsure }: Certainty,
  largest: number | null,
  language: Language,
): string {
  const words = WORDS[language];
  if (error === null) return words.unknown;
  const number = (value: number) => NUMBERS[language].format(value);
  const bound = (value: number) => BOUNDS[language].format(value);
  const told = { percent: number(probability * 100), error: bound(error), apart: bound(2 * error) };
  const begin = of === 'value' ? words.value(told) : words.distance(told);
  if (!isAllUnsure) return `${begin} ${words.first(isFirstSure)}`;
  return `${begin} ${of === 'value' ? words.none(number(largest ?? 0)) : words.noneByDistance}`;
}
