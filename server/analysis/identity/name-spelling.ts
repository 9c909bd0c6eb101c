import { fold } from '#model/text';
import { ACRONYM_MIN_LETTERS, acronymsOf } from './acronyms.ts';
import { legalFormOf } from './legal-forms.ts';

/** A name taken apart, so that two ways to write one name look the same. */
export interface NameSpelling {
  /** The name as it was given. */
  readonly text: string;
  /** All its words, folded, signs left out: equal where two names differ in case, accents and signs only. */
  readonly plain: string;
  /** Its words in order, folded, abbreviations written out; without legal forms and articles. */
  readonly words: readonly string[];
  /** Legal forms that it names, each once, in order of the alphabet. */
  readonly legalForms: readonly string[];
  /** Numbers that it holds, digits without leading zeros, sorted. */
  readonly numbers: readonly string[];
  /** Those of its words that a point cuts short: each may stand for any word that begins so. */
  readonly cutShort: readonly string[];
}

/** One empty list for all names: of a large register hundreds of thousands are compared at once. */
const NONE: readonly string[] = [];
const shared = (list: readonly string[]): readonly string[] => (list.length === 0 ? NONE : list);

/** Shorter ones stand for too many words. */
const CUT_SHORT_LETTERS = 4;

const ARTICLES = new Set(['de', 'het', 't', 'the']);

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  nederlandse: 'nederlands',
  ned: 'nederlands',
  koninklijke: 'koninklijk',
  kon: 'koninklijk',
  vv: 'voetbalvereniging',
  amsterdamse: 'amsterdams',
  org: 'organisatie',
  organisation: 'organisatie',
  organization: 'organisatie',
  fed: 'federatie',
  gem: 'gemeente',
  amst: 'amsterdam',
  afd: 'afdeling',
  ass: 'associatie',
  comm: 'commissie',
  and: 'en',
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  ii: '2',
  iii: '3',
  iv: '4',
};

/**
 * Takes a name apart. Pure; a name of legal forms and articles only keeps them as its words. `St.` in front is read as a
 * foundation, or as a saint where that is asked. O(length).
 */
export function spellingOf(name: string, st: 'foundation' | 'saint' = 'foundation'): NameSpelling {
  const said = wordsIn(name);
  const legalForms = new Set<string>();
  const words: string[] = [];
  for (const [place, word] of said.entries()) {
    const saint = word === 'st' && (place > 0 || st === 'saint');
    const form = saint ? undefined : legalFormOf(word, place);
    if (form !== undefined) legalForms.add(form);
    else if (!ARTICLES.has(word)) words.push(saint ? 'sint' : writtenOut(word));
  }
  const forms = [...legalForms].sort();
  return {
    text: name,
    plain: said.join(' '),
    words: words.length === 0 ? said : withoutOwnAcronym(joinedDirections(words), forms),
    legalForms: words.length === 0 ? NONE : shared(forms),
    cutShort: shared(cutShortIn(name).filter((word) => words.includes(word))),
    numbers: shared(words.flatMap((word) => word.match(/\d+/g) ?? []).sort()),
  };
}

/** Folded words: dotted abbreviations become one word, `&` and `+` become "en", apostrophes go. */
function wordsIn(name: string): string[] {
  const text = fold(name)
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/(?<!\p{L})a'dam(?!\p{L})/gu, 'amsterdam')
    .replace(/(?<!\p{L})r'dam(?!\p{L})/gu, 'rotterdam')
    .replace(/(?<!\p{L})st\.?-(?=\p{L})/gu, 'sint ')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){1,6}\p{L}(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/[&+]/gu, ' en ')
    .replaceAll("'", '')
    .replace(/(?<!\p{L})en omstreken(?!\p{L})/gu, 'eo')
    .replace(/(?<!\p{L})besloten vennootschap(?!\p{L})/gu, 'bv')
    .replace(/(?<!\p{L})vennootschap onder firma(?!\p{L})/gu, 'vof');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Folded words that a point ends. */
function cutShortIn(name: string): readonly string[] {
  const text = fold(name);
  if (!text.includes('.')) return NONE;
  return [...text.matchAll(/(?<![\p{L}\p{N}.])(\p{L}+)\.(?!\p{L})/gu)]
    .map(([, word]) => word!)
    .filter((word) => word.length >= CUT_SHORT_LETTERS);
}

/** Whether a name can be read in two ways: "St. Jan" is a foundation or a saint. */
export const beginsWithSt = ({ plain }: NameSpelling): boolean => /^st(?: |$)/.test(plain);

function writtenOut(word: string): string {
  if (Object.hasOwn(WRITTEN_OUT, word)) return WRITTEN_OUT[word]!;
  const ordinal = /^0*(\d+)(?:e|de|ste)?$/.exec(word);
  return ordinal === null ? word : ordinal[1]!;
}

/** "zuid oost" is "zuidoost". */
function joinedDirections(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if ((last === 'noord' || last === 'zuid') && (word === 'oost' || word === 'west'))
      joined[joined.length - 1] += word;
    else joined.push(word);
  }
  return joined;
}

/** "Openbare Bibliotheek Amsterdam (OBA)" says its name twice; the abbreviation goes. */
function withoutOwnAcronym(words: readonly string[], legalForms: readonly string[]): readonly string[] {
  const rests = [
    [words.at(-1), words.slice(0, -1)],
    [words[0], words.slice(1)],
  ] as const;
  for (const [short, rest] of rests) {
    if (short === undefined || short.length < ACRONYM_MIN_LETTERS || rest.length < 2) continue;
    if (acronymsOf(rest, legalForms).has(short)) return rest;
  }
  return words;
}
