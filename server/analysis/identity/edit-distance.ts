/**
 * Edits between two words: letters put in, left out, replaced, or two neighbours swapped, each counting one (optimal
 * string alignment: no letter is edited twice). Gives `limit + 1` where there are more than `limit`. O(|a|·|b|).
 *
 * Boytsov, L. (2011). Indexing methods for approximate dictionary searching. JEA 16, §2.2.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows, so one row above the limit does not settle it; the last one does.
    if (least > limit + 1) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}
