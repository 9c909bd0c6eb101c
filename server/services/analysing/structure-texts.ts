import type { FragmentingSet } from '#analysis/key-players/fragmenting-set';
import type { ReachingSet } from '#analysis/key-players/reaching-set';
import { ALTERS_AT_LEAST, CENTRAL_FROM, DENSE_FROM } from '#analysis/shapes/ego-shape';
import type { InitiativeShape } from '#analysis/shapes/shapes';
import type { Language } from '#model/network';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formatter = (language: Language) => {
  const format = new Intl.NumberFormat(LOCALES[language]);
  return (value: number) => format.format(value);
};

/** Shares as per cents, cut off rather than rounded: a share below a limit must not read as the limit. */
const percentFormatter = (language: Language) => {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 });
  return (share: number) => format.format(Math.floor(share * 1_000 + 1e-9) / 1_000);
};

type RuleText = (shape: InitiativeShape, percent: (share: number) => string) => string;

/** The rule that decided on a shape, with the figures that it went by. */
const RULE_TEXTS: Readonly<Record<Language, Readonly<Record<InitiativeShape['rule'], RuleText>>>> = {
  nl: {
    'few-alters': ({ alters }) =>
      `Er ${alters === 1 ? 'is 1 partner' : `zijn ${alters} partners`}; met minder dan ${ALTERS_AT_LEAST} is er geen vorm te bepalen.`,
    dense: ({ density }, percent) =>
      `Van alle paren heeft ${percent(density!)} een relatie; vanaf ${percent(DENSE_FROM)} telt iedereen als verbonden met iedereen.`,
    'one-holds-most': ({ centralShare }, percent) =>
      `Van de kortste wegen tussen de partners loopt ${percent(centralShare!)} via het initiatief; vanaf ${percent(CENTRAL_FROM)} is het een ster.`,
    'none-holds-most': ({ density, centralShare }, percent) =>
      `Van alle paren heeft ${percent(density!)} een relatie, en van de kortste wegen loopt ${percent(centralShare!)} via het initiatief; beide blijven onder ${percent(DENSE_FROM)}.`,
  },
  en: {
    'few-alters': ({ alters }) =>
      `There ${alters === 1 ? 'is 1 partner' : `are ${alters} partners`}; with fewer than ${ALTERS_AT_LEAST} no shape can be told.`,
    dense: ({ density }, percent) =>
      `Of all pairs ${percent(density!)} have a tie; from ${percent(DENSE_FROM)} all count as connected with all.`,
    'one-holds-most': ({ centralShare }, percent) =>
      `Of the shortest routes between partners ${percent(centralShare!)} pass the initiative; from ${percent(CENTRAL_FROM)} it is a star.`,
    'none-holds-most': ({ density, centralShare }, percent) =>
      `Of all pairs ${percent(density!)} have a tie, and of the shortest routes ${percent(centralShare!)} pass the initiative; both stay below ${percent(DENSE_FROM)}.`,
  },
};

/** The rule that decided on a shape, in words. */
export const ruleText = (shape: InitiativeShape, language: Language): string =>
  RULE_TEXTS[language][shape.rule](shape, percentFormatter(language));

type Search = Pick<FragmentingSet & ReachingSet, 'isBest' | 'candidates'> & {
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
