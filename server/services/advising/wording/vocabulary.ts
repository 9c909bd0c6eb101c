import type { TieType } from '#model/tie-types';
import type { ActorType, ApplicationRequirement, Resource } from '#model/vocabulary';

/** Everything that sentences are built from besides the words of each language. */
export interface Names {
  /** Display name of an actor; its id where it has none here. */
  actor(id: string): string;
  typeOf(id: string): ActorType | undefined;
  /** One-word name of a theme, for within a sentence. */
  theme(code: string): string;
  /** Display name of a municipality by CBS code; the code where it is not known. */
  place(code: string): string;
}

/** Words of one language, and how it joins, counts and dates. */
export interface Vocabulary {
  /** `a`, `a en b`, `a, b en c`. */
  list(items: readonly string[]): string;
  /** A partial date in words: 2016, mei 2016, 1 mei 2016. */
  date(partial: string): string;
  /** An amount in whole cents as whole euros. */
  money(cents: number): string;
  /** A number with at most one decimal. */
  number(value: number): string;
  readonly thisActor: Readonly<Record<ActorType, string>>;
  readonly resource: Readonly<Record<Resource, string>>;
  /** What applicants hand in. */
  readonly requirement: Readonly<Record<ApplicationRequirement, string>>;
  readonly tie: Readonly<Record<TieType, string>>;
}

function listWith(word: string): (items: readonly string[]) => string {
  return (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`);
}

function dateIn(locale: string): (partial: string) => string {
  return (partial) => {
    const [year, month, day] = partial.split('-').map(Number) as [number, number?, number?];
    const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (month !== undefined) options.month = 'long';
    if (day !== undefined) options.day = 'numeric';
    return new Intl.DateTimeFormat(locale, options).format(moment);
  };
}

const moneyIn = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (cents: number) => format.format(cents / 100);
};

const numberIn = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (value: number) => format.format(value);
};

export const DUTCH: Vocabulary = {
  list: listWith('en'),
  date: dateIn('nl-NL'),
  money: moneyIn('nl-NL'),
  number: numberIn('nl-NL'),
  thisActor: {
    initiative: 'dit initiatief',
    municipality: 'deze gemeente',
    fund: 'dit fonds',
    organisation: 'deze organisatie',
    coalition: 'deze coalitie',
  },
  resource: {
    geld: 'geld',
    menskracht: 'menskracht',
    kennis: 'kennis',
    materiaal: 'materiaal',
    ruimte: 'ruimte',
    netwerk: 'netwerk',
  },
  requirement: {
    'project-plan': 'een projectplan',
    budget: 'een begroting',
    'cover-plan': 'een dekkingsplan',
    'annual-accounts': 'een jaarrekening',
    statutes: 'de statuten',
    'register-extract': 'een uittreksel van de KVK',
    'board-list': 'een lijst van het bestuur',
    'bank-statement': 'een bankafschrift',
    quotes: 'offertes',
    'impact-plan': 'een plan met de effecten',
    evaluation: 'een evaluatie',
    'co-financing': 'geld van een ander',
  },
  tie: {
    'collaborates-with': 'samenwerking',
    'partners-with': 'samenwerking met de gemeente',
    funds: 'subsidie of gift',
    'advocates-for': 'voorspraak',
    'aligns-with': 'afstemming van procedures',
    hosts: 'penvoerderschap of onderdak',
    'active-in': 'actief in',
    'part-of': 'onderdeel van',
    'member-of': 'lidmaatschap',
    neighbours: 'buurgemeente',
    knows: 'persoonlijk contact',
    'related-to': 'verband',
  },
};

export const ENGLISH: Vocabulary = {
  list: listWith('and'),
  date: dateIn('en-GB'),
  money: moneyIn('en-GB'),
  number: numberIn('en-GB'),
  thisActor: {
    initiative: 'this initiative',
    municipality: 'this municipality',
    fund: 'this fund',
    organisation: 'this organisation',
    coalition: 'this coalition',
  },
  resource: {
    geld: 'money',
    menskracht: 'people to help',
    kennis: 'knowledge',
    materiaal: 'material',
    ruimte: 'space',
    netwerk: 'a network',
  },
  requirement: {
    'project-plan': 'a project plan',
    budget: 'a budget',
    'cover-plan': 'a plan of how the costs are met',
    'annual-accounts': 'annual accounts',
    statutes: 'the statutes',
    'register-extract': 'an extract from the trade register',
    'board-list': 'a list of the board',
    'bank-statement': 'a bank statement',
    quotes: 'quotes',
    'impact-plan': 'a plan of the effects',
    evaluation: 'an evaluation',
    'co-financing': 'money from another',
  },
  tie: {
    'collaborates-with': 'collaboration',
    'partners-with': 'partnership with the municipality',
    funds: 'grant',
    'advocates-for': 'advocacy',
    'aligns-with': 'aligned procedures',
    hosts: 'hosting',
    'active-in': 'active in',
    'part-of': 'part of',
    'member-of': 'membership',
    neighbours: 'neighbouring municipality',
    knows: 'personal contact',
    'related-to': 'related to',
  },
};

/** Capital at the beginning; names keep their own (eeTze stays eeTze). */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * Ends in a full stop, unless it does already (Moerwijk Coöperatie U.A.), and begins with a capital where it begins with
 * the word for a municipality; names keep their own first letter.
 */
export const sentence = (text: string): string => {
  const begun = /^(?:gemeente|the municipality of) /.test(text) ? capital(text) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};
