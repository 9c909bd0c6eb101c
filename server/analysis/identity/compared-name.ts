import { acronymsOf } from './acronyms.ts';
import { beginsWithSt, type NameSpelling, spellingOf } from './name-spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One name of an actor, ready to be compared with many others. */
export interface ComparedName {
  readonly spelling: NameSpelling;
  /** The alias that it is; absent for the name itself. */
  readonly isAlias: boolean;
  /** Its words as numbers of the vocabulary, in order. */
  readonly words: readonly number[];
  /** Sum of the weights of its words. */
  readonly weight: number;
  /** Its words without anything between them. */
  readonly compact: string;
  /** The whole name without spaces and signs, legal forms and articles among it. */
  readonly squeezed: string;
  /** Every two words in a row, written together. */
  readonly joined: readonly string[];
  readonly acronyms: ReadonlySet<string>;
}

/** Makes a name ready to be compared; all its words must be in the vocabulary. */
export function comparedName(spelling: NameSpelling, isAlias: boolean, vocabulary: Vocabulary): ComparedName {
  const words = spelling.words.map((word) => vocabulary.numberOf(word)!);
  return {
    spelling,
    isAlias,
    words,
    weight: words.reduce((sum, word) => sum + vocabulary.weightOf(word), 0),
    compact: words.length === 1 ? spelling.words[0]! : spelling.words.join(''),
    squeezed: spelling.plain.replaceAll(' ', ''),
    joined: words.length < 2 ? NONE : spelling.words.slice(1).map((word, index) => spelling.words[index]! + word),
    acronyms: spelling.words.length < 2 ? NO_ACRONYMS : acronymsOf(spelling.words, spelling.legalForms),
  };
}

const NONE: readonly string[] = [];
const NO_ACRONYMS: ReadonlySet<string> = new Set();

/** The spellings of an actor: its name first, then aliases that are not written the same; both readings of `St.`. */
export function spellingsOf(name: string, aliases: readonly string[] = []): NameSpelling[] {
  const spellings = [name, ...aliases].flatMap((text) => {
    const spelling = spellingOf(text);
    return beginsWithSt(spelling) ? [spelling, spellingOf(text, 'saint')] : [spelling];
  });
  const key = ({ plain, words }: NameSpelling) => `${plain}\n${words.join(' ')}`;
  return spellings.filter(
    (one, index) => one.plain !== '' && spellings.findIndex((other) => key(other) === key(one)) === index,
  );
}
