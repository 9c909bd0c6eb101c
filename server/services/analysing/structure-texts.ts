import type { FragmentingSet } from '#analysis/key-players/fragmenting-set';
import type { ReachingSet } from '#analysis/key-players/reaching-set';
import { ALTERS_AT_LEAST, CENTRAL_FROM, DENSE_FROM } from '#analysis/shapes/ego-shape';
import type { InitiativeShape } from '#analysis/shapes/shapes';
import type { Language } from '#model/network';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formatter = (language: Language) => {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  return (value: number) => format.format(value);
};

type RuleText = (shape: InitiativeShape, number: (value: number) => string) => string;

/** The rule that decided on a shape, with the figures that it went by. */
const RULE_TEXTS: Readonly<Record<Language, Readonly<Record<InitiativeShape['rule'], RuleText>>>> = {
  nl: {
    'few-alters': ({ alters }, number) =>
      `Er ${alters === 1 ? 'is 1 partner' : `zijn ${number(alters)} partners`}; onder de ${number(ALTERS_AT_LEAST)} is er geen vorm te bepalen.`,
    dense: ({ density }, number) =>
      `Van alle paren heeft ${number(density!)} een relatie; vanaf ${number(DENSE_FROM)} is iedereen met iedereen verbonden.`,
    'one-holds-most': ({ centralShare }, number) =>
      `Van de kortste wegen tussen de partners loopt ${number(centralShare!)} via het initiatief; vanaf ${number(CENTRAL_FROM)} is het een ster.`,
    'none-holds-most': ({ density, centralShare }, number) =>
      `Van alle paren heeft ${number(density!)} een relatie en ${number(centralShare!)} van de kortste wegen loopt via het initiatief; beide blijven onder ${number(DENSE_FROM)}.`,
  },
  en: {
    'few-alters': ({ alters }, number) =>
      `There ${alters === 1 ? 'is 1 partner' : `are ${number(alters)} partners`}; below ${number(ALTERS_AT_LEAST)} there is no telling the shape.`,
    dense: ({ density }, number) =>
      `Of all pairs ${number(density!)} have a tie; from ${number(DENSE_FROM)} all are connected with all.`,
    'one-holds-most': ({ centralShare }, number) =>
      `Of the shortest routes between partners ${number(centralShare!)} pass the initiative; from ${number(CENTRAL_FROM)} it is a star.`,
    'none-holds-most': ({ density, centralShare }, number) =>
      `Of all pairs ${number(density!)} have a tie and ${number(centralShare!)} of the shortest routes pass the initiative; both stay below ${number(DENSE_FROM)}.`,
  },
};

/** The rule that decided on a shape, in words. */
export const ruleText = (shape: InitiativeShape, language: Language): string =>
  RULE_TEXTS[language][shape.rule](shape, formatter(language));

type Search = Pick<FragmentingSet & ReachingSet, 'isBest' | 'candidates'> & {
  /** From how many of all actors distances were taken, where not from all. */
  readonly sources?: number;
};

/** How a set of key players was found: a reader must know that another might be better. */
export function searchText({ isBest, candidates, sources }: Search, language: Language): string {
  const number = formatter(language);
  if (language === 'nl') {
    if (isBest) return 'Alle mogelijke groepen zijn vergeleken: geen andere is beter.';
    const from = sources === undefined ? '' : `, met afstanden vanaf ${number(sources)} willekeurig gekozen actoren`;
    return `Stap voor stap gekozen en verbeterd uit ${number(candidates)} actoren${from}; een andere groep kan nog iets beter zijn.`;
  }
  if (isBest) return 'All possible sets were compared: no other is better.';
  const from = sources === undefined ? '' : `, with distances from ${number(sources)} actors drawn at random`;
  return `Chosen and improved step by step from ${number(candidates)} actors${from}; another set may still be somewhat better.`;
}
