import { useState } from 'react';

/** The list that was given before as long as the items are the same ones: what is made of it is made once. O(n). */
export function useSameItems<T>(items: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(items);
  if (kept.length === items.length && kept.every((item, i) => item === items[i])) return kept;
  setKept(items);
  return items;
}
