import type { ComparedName } from './compared-name.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words of two names belong together, as places in their words. */
export interface WordAlignment {
  /** Pairs that are the same word. */
  readonly same: readonly (readonly [number, number])[];
  /** Pairs that are a typing error or an ending apart, with how many edits. */
  readonly near: readonly (readonly [number, number, edits: number])[];
  /** Whether words stand together in one name and apart in the other. */
  readonly joined: boolean;
  /** Places of words that have no counterpart. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
  /** Whether words that belong together stand in the same order. */
  readonly inOrder: boolean;
}

/**
 * Pairs the words of two names: the same ones first, then words that the other name writes together, then near ones;
 * each word at most once, from left to right. O(|a|·|b|).
 */
export function alignWords(a: ComparedName, b: ComparedName, vocabulary: Vocabulary): WordAlignment {
  const freeA = new Set(a.words.keys());
  const freeB = new Set(b.words.keys());
  const same: [number, number][] = [];
  const near: [number, number, number][] = [];
  const joined: [number, number][] = [];
  const take = (i: number, j: number) => {
    freeA.delete(i);
    freeB.delete(j);
  };
  for (const i of [...freeA]) {
    const j = [...freeB].find((place) => b.words[place] === a.words[i]);
    if (j === undefined) continue;
    take(i, j);
    same.push([i, j]);
  }
  if (freeA.size > 0 && freeB.size > 0) {
    joined.push(
      ...joinedWords(a, freeA, b, freeB),
      ...joinedWords(b, freeB, a, freeA).map(([j, i]): [number, number] => [i, j]),
    );
    for (const i of [...freeA]) {
      const links = vocabulary.nearOf(a.words[i]!);
      const j = links.size === 0 ? undefined : [...freeB].find((place) => links.has(b.words[place]!));
      if (j === undefined) continue;
      take(i, j);
      near.push([i, j, links.get(b.words[j]!)!]);
    }
  }
  const pairs = [...same, ...near, ...joined].sort(([i], [k]) => i - k);
  return {
    same,
    near,
    joined: joined.length > 0,
    leftA: [...freeA],
    leftB: [...freeB],
    inOrder: pairs.every(([, j], index) => index === 0 || pairs[index - 1]![1] < j),
  };
}

/** Two words in a row that the other name writes as one; takes them out of what is free. */
function joinedWords(a: ComparedName, freeA: Set<number>, b: ComparedName, freeB: Set<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const i of [...freeA]) {
    if (!freeA.has(i) || !freeA.has(i + 1)) continue;
    const together = a.spelling.words[i]! + a.spelling.words[i + 1]!;
    const j = [...freeB].find((place) => b.spelling.words[place] === together);
    if (j === undefined) continue;
    freeA.delete(i);
    freeA.delete(i + 1);
    freeB.delete(j);
    found.push([i, j]);
  }
  return found;
}
