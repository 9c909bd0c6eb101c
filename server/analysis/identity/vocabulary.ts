import { editDistance } from './edit-distance.ts';
import { areOpposites } from './opposites.ts';

/** Words that say little in the name of a group wherever it is, as if this many names more held them. */
const GENERIC_WORDS = new Set(
  'amsterdam bewoners bewonersgroep buurt buurthuis buurtvereniging centrum club commissie dorp eo federatie foundation fonds groep huis initiatief initiatieven instituut nederland nederlands netwerk organisatie platform project projecten raad school sport stad team theater vereniging vrienden vrijwilligers wijk werk werkgroep aan bij der en in met op te ten ter tot van voor'.split(
    ' ',
  ),
);
const GENERIC_NAMES = 25;
/** Smooths the weights of small networks, where hardly a word stands twice. */
const SMOOTHING = 50;

const TYPO_LENGTH = 5;
const TWO_TYPOS_LENGTH = 10;
/** Words that stand in this many names each are words of their own, however alike. */
const COMMON = 3;
/** A word that is cut short may stand for at most this many. */
const CUT_SHORT_MEANS = 5;

/** All words of the names that are compared, as numbers, with what each weighs and which ones are nearly the same. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #names: number[] = [];
  readonly #near: (ReadonlyMap<number, number> | undefined)[] = [];
  readonly #weights: number[] = [];

  /**
   * `names`: the different words of each name; `cutShort`: those that may stand for longer ones. O(letters of all different
   * words + those cut short · words).
   */
  constructor(names: Iterable<ReadonlySet<string>>, cutShort: ReadonlySet<string> = new Set()) {
    let count = 0;
    for (const words of names) {
      for (const word of words) this.#count(word);
      count += 1;
    }
    this.#findNear();
    for (const word of cutShort) this.#linkLonger(word);
    for (let word = 0; word < this.#words.length; word += 1) {
      // A typing error weighs as little as the word that it stands for.
      let most = this.#names[word]!;
      for (const other of this.nearOf(word).keys()) most = Math.max(most, this.#names[other]!);
      const generic = GENERIC_WORDS.has(this.#words[word]!) ? GENERIC_NAMES : 0;
      this.#weights.push(Math.log(1 + (count + SMOOTHING) / (most + generic + 1)));
    }
  }

  get size(): number {
    return this.#words.length;
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  wordOf(number: number): string {
    return this.#words[number]!;
  }

  /** How much a word tells: the logarithm of how rare it is. Positive. */
  weightOf(number: number): number {
    return this.#weights[number]!;
  }

  /** Words that are a typing error or an ending away, with how many edits. */
  nearOf(number: number): ReadonlyMap<number, number> {
    return this.#near[number] ?? NOTHING;
  }

  #count(word: string): void {
    const number = this.#numbers.get(word);
    if (number !== undefined) {
      this.#names[number]! += 1;
      return;
    }
    this.#numbers.set(word, this.#words.length);
    this.#words.push(word);
    this.#names.push(1);
  }

  /** Words that are one edit away give the same text when each leaves out at most one letter. */
  #findNear(): void {
    const byRest = new Map<string, number[]>();
    for (const [number, word] of this.#words.entries()) {
      if (word.length < TYPO_LENGTH - 1 || /\d/.test(word)) continue;
      const rests = new Set([word]);
      for (let i = 0; i < word.length; i += 1) rests.add(word.slice(0, i) + word.slice(i + 1));
      for (const rest of rests) {
        const same = byRest.get(rest);
        if (same === undefined) byRest.set(rest, [number]);
        else same.push(number);
      }
    }
    const near = new Map<number, Map<number, number>>();
    const link = (one: number, other: number, edits: number) => {
      const links = near.get(one);
      if (links === undefined) near.set(one, new Map([[other, edits]]));
      else links.set(other, edits);
    };
    for (const numbers of byRest.values()) {
      for (const [index, one] of numbers.entries()) {
        for (const other of numbers.slice(index + 1)) {
          if (near.get(one)?.has(other)) continue;
          const edits = this.#editsBetween(one, other);
          if (edits === undefined) continue;
          link(one, other, edits);
          link(other, one, edits);
        }
      }
    }
    for (const [number, links] of near) this.#near[number] = links;
  }

  /** A word that is cut short is near to the words that begin so, unless these are too many for it to say anything. */
  #linkLonger(word: string): void {
    const short = this.#numbers.get(word);
    const longer = this.#words.flatMap((other, number) => (other.startsWith(word) && number !== short ? [number] : []));
    if (short === undefined || longer.length > CUT_SHORT_MEANS) return;
    for (const number of longer) {
      this.#near[short] = new Map([...this.nearOf(short), [number, 0]]);
      this.#near[number] = new Map([...this.nearOf(number), [short, 0]]);
    }
  }

  #editsBetween(one: number, other: number): number | undefined {
    const [a, b] = [this.#words[one]!, this.#words[other]!];
    const length = Math.max(a.length, b.length);
    // Hardly anyone mistakes the first letter, while "Vloed" and "Gloed" are two words.
    if (length < TYPO_LENGTH || a[0] !== b[0] || areOpposites(a, b)) return undefined;
    const edits = editDistance(a, b, length < TWO_TYPOS_LENGTH ? 1 : 2);
    if (edits > (length < TWO_TYPOS_LENGTH ? 1 : 2)) return undefined;
    if (differInEnding(a, b)) return edits;
    const bothCommon = this.#names[one]! >= COMMON && this.#names[other]! >= COMMON;
    return bothCommon ? undefined : edits;
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/** "bewoner" and "bewoners", "buurt" and "buurten". */
function differInEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ['s', 'e', 'n', 'en'].includes(long.slice(short.length));
}
