import type { BackTest, MethodResult } from '#analysis/back-test/back-test';
import type { Method } from '#analysis/back-test/methods';
import type { Language } from '#model/network';

type Texts = Readonly<Record<string, string>>;

export const METHOD_NAMES: Readonly<Record<Language, Readonly<Record<Method, string>>>> = {
  nl: {
    chance: 'Willekeur',
    popularity: 'Wie de meeste partners heeft',
    'common-neighbours': 'Gedeelde partners',
    l3: 'Paden van lengte drie',
    score: 'Coalitiekaart, alleen met wat een datum heeft',
    'score-as-recorded': 'Coalitiekaart, met alles wat nu is vastgelegd',
  },
  en: {
    chance: 'Chance',
    popularity: 'Whoever has most partners',
    'common-neighbours': 'Shared partners',
    l3: 'Paths of length three',
    score: 'Coalitiekaart, with what has a date only',
    'score-as-recorded': 'Coalitiekaart, with all that is recorded now',
  },
};

export const NOTE_TEXTS: Readonly<Record<Language, Texts>> = {
  nl: {
    'undated-facts':
      'Thema’s, behoeften, aanbod en werkgebied hebben geen datum. De laatste regel gebruikt ze zoals ze nu zijn vastgelegd, en kan daardoor iets weten dat toen nog niet bekend was.',
    'few-queries': 'Het zijn er te weinig om methoden van elkaar te onderscheiden.',
    'undated-ties': 'Relaties waarvan niet vaststaat of ze voor die dag begonnen, zijn weggelaten.',
  },
  en: {
    'undated-facts':
      'Themes, needs, offers and where a fund gives carry no date. The last line uses them as they are recorded now, and may know what was not known then.',
    'few-queries': 'They are too few to tell methods apart.',
    'undated-ties': 'Ties of which it is not certain that they began before that day are left out.',
  },
};

export const NO_BACK_TEST: Readonly<Record<Language, Texts>> = {
  nl: {
    'no-ties-after-cut': 'Na die dag begon geen relatie waarvan de datum is vastgelegd.',
    'no-new-partners': 'Na die dag vond niemand die toen al bekend was een nieuwe partner die toen ook al bekend was.',
    'all-candidates-found': 'Bij elke vraag werden alle kandidaten partner; dan valt er niets te ordenen.',
  },
  en: {
    'no-ties-after-cut': 'After that day no tie began whose date is recorded.',
    'no-new-partners': 'After that day nobody who was known by then found a new partner who was known too.',
    'all-candidates-found': 'In every query all candidates became partners, which leaves nothing to order.',
  },
};

/** The outcome in one sentence: where the first new partner stood, beside plain paths of length three. */
export function outcomeInWords(outcome: BackTest, language: Language): string {
  const reason = outcome.reasons.methods;
  if (reason !== undefined) return NO_BACK_TEST[language][reason] ?? reason;
  const { queries } = outcome;
  const ours = resultOf(outcome, 'score');
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const [share, byChance] = [ours, resultOf(outcome, 'chance')].map(({ hitAt3 }) => percent.format(hitAt3!.value));
  const verdict = VERDICTS[language][String(ours.better) as 'true' | 'false' | 'null'];
  return language === 'nl'
    ? `Van ${queries} actoren die een nieuwe partner vonden, stond die bij ${share} in onze eerste drie suggesties (bij toeval ${byChance}). ${verdict}`
    : `Of ${queries} actors that found a new partner, it was among our first three suggestions for ${share} (${byChance} by chance). ${verdict}`;
}

const resultOf = ({ methods }: BackTest, wanted: Method): MethodResult =>
  methods.find(({ method }) => method === wanted)!;

const VERDICTS = {
  nl: {
    true: 'Dat is beter dan paden van lengte drie alleen.',
    false: 'Dat is minder goed dan paden van lengte drie alleen.',
    null: 'Dat is niet aantoonbaar beter dan paden van lengte drie alleen.',
  },
  en: {
    true: 'That is better than paths of length three alone.',
    false: 'That is worse than paths of length three alone.',
    null: 'That is not demonstrably better than paths of length three alone.',
  },
} as const;
