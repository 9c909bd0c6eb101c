/** Words that an abbreviation may leave out. */
const SMALL_WORDS = new Set(
  'aan achter and bij d den der des en for in met naar of op over te ten ter tot uit van voor'.split(' '),
);

export const ACRONYM_MIN_LETTERS = 3;

/** Whether a folded word carries no meaning of its own in a name. */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/**
 * The abbreviations that folded words may have by their first letters: with and without small words, and with the letter
 * of a legal form in front ("SBO"). At least three letters each.
 */
export function acronymsOf(words: readonly string[], legalForms: readonly string[] = []): ReadonlySet<string> {
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  const found = new Set<string>();
  for (const short of [initials(words), initials(words.filter((word) => !isSmallWord(word)))]) {
    for (const before of ['', ...legalForms.map((form) => form[0]!.toLowerCase())]) {
      const acronym = before + short;
      if (short.length > 1 && acronym.length >= ACRONYM_MIN_LETTERS) found.add(acronym);
    }
  }
  return found;
}
