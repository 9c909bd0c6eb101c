import type { SymmetricRows } from './symmetric-rows.ts';

/** Called with the three corners and the entries of `a` for b, of `a` for c and of `b` for c. */
export type TriangleVisitor = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Visits every triangle once.
 *
 * Pairs point from the end of lower degree to the other (ties: by number), which leaves no vertex more than √(2m)
 * of them; a triangle is found at its lowest corner by marks. O(m^1.5), memory O(n + m). Chiba & Nishizeki 1985;
 * Latapy 2008.
 */
export function forEachTriangle(rows: SymmetricRows, visit: TriangleVisitor): void {
  const { n, offsets, targets } = rows;
  const degree = (v: number) => offsets[v + 1]! - offsets[v]!;
  const isBelow = (v: number, w: number) => degree(v) < degree(w) || (degree(v) === degree(w) && v < w);
  const starts = new Uint32Array(n + 1);
  const entries = new Uint32Array(targets.length / 2);
  let count = 0;
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (!isBelow(v, targets[e]!)) continue;
      entries[count] = e;
      count += 1;
    }
    starts[v + 1] = count;
  }
  /** Entry of the present corner for each of its upper neighbours, plus 1; 0 elsewhere. */
  const mark = new Uint32Array(n);
  for (let a = 0; a < n; a += 1) {
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) mark[targets[entries[i]!]!] = entries[i]! + 1;
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
      const ab = entries[i]!;
      const b = targets[ab]!;
      for (let j = starts[b]!; j < starts[b + 1]!; j += 1) {
        const bc = entries[j]!;
        const c = targets[bc]!;
        if (mark[c]! > 0) visit(a, b, c, ab, mark[c]! - 1, bc);
      }
    }
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) mark[targets[entries[i]!]!] = 0;
  }
}
