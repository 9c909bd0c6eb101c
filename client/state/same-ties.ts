/** Something that is told once, and how often it is there. */
export interface Counted<T> {
  readonly item: T;
  readonly count: number;
}

/** Items that read the same are told once, with their number, in the order of the first of each. O(n). */
export function countSame<T>(items: readonly T[], wordsOf: (item: T) => string): Counted<T>[] {
  const groups = new Map<string, { item: T; count: number }>();
  for (const item of items) {
    const words = wordsOf(item);
    const group = groups.get(words);
    if (group) group.count += 1;
    else groups.set(words, { item, count: 1 });
  }
  return [...groups.values()];
}
