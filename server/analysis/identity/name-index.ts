import type { ComparedName } from './compared-name.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Names that may be alike hold at least one telling word in common. A name is looked up by its heaviest words only: what
 * the others weigh together, as a share of the name, is below this. With no word shared but those, twice the shared
 * weight is less than 0.6 of what both names weigh, which no likeness above 0.5 allows.
 */
const REST_SHARE = 0.43;

/** Finds, for a name, the actors with names that could be like it. */
export class NameIndex {
  readonly #vocabulary: Vocabulary;
  /** Actors with a name that holds the word, by number of the word. */
  readonly #byWord: (number[] | undefined)[];
  readonly #byCompact = new Map<string, number[]>();
  readonly #byJoined = new Map<string, number[]>();
  readonly #byAcronym = new Map<string, number[]>();

  /** `names`: those of each actor; what is found are places in this list. */
  constructor(names: readonly (readonly ComparedName[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#byWord = Array.from({ length: vocabulary.size });
    for (const [actor, ones] of names.entries()) for (const name of ones) this.#add(name, actor);
  }

  /** Calls `found` with every actor that shares enough with the name, some of them more than once. */
  lookUp(name: ComparedName, found: (actor: number) => void): void {
    const visit = (actors: readonly number[] | undefined) => actors?.forEach(found);
    for (const word of telling(name, this.#vocabulary)) {
      visit(this.#byWord[word]);
      for (const near of this.#vocabulary.nearOf(word).keys()) visit(this.#byWord[near]);
    }
    visit(this.#byCompact.get(name.compact));
    for (const joined of name.joined) {
      const word = this.#vocabulary.numberOf(joined);
      if (word !== undefined) visit(this.#byWord[word]);
    }
    for (const word of name.spelling.words) visit(this.#byJoined.get(word));
    for (const acronym of name.acronyms) visit(this.#oneWordNames(acronym));
    if (name.words.length === 1) visit(this.#byAcronym.get(name.compact));
  }

  #add(name: ComparedName, actor: number): void {
    for (const word of new Set(name.words)) {
      const list = this.#byWord[word];
      // Most words stand in one name only.
      if (list === undefined) this.#byWord[word] = [actor];
      else list.push(actor);
    }
    push(this.#byCompact, name.compact, actor);
    for (const joined of name.joined) {
      if (this.#vocabulary.numberOf(joined) !== undefined) push(this.#byJoined, joined, actor);
    }
    for (const acronym of name.acronyms) {
      if (this.#vocabulary.numberOf(acronym) !== undefined) push(this.#byAcronym, acronym, actor);
    }
  }

  #oneWordNames(word: string): readonly number[] | undefined {
    return this.#byCompact.get(word);
  }
}

/** The heaviest words of a name, so many that the others cannot make it like another one. */
function telling(name: ComparedName, vocabulary: Vocabulary): number[] {
  const words = [...new Set(name.words)].sort((a, b) => vocabulary.weightOf(b) - vocabulary.weightOf(a));
  let rest = name.weight;
  return words.filter((word) => {
    const needed = rest >= REST_SHARE * name.weight;
    rest -= vocabulary.weightOf(word);
    return needed;
  });
}

function push(map: Map<string, number[]>, key: string, actor: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [actor]);
  else list.push(actor);
}
