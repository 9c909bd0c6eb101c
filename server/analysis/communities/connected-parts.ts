import type { WeightedRows } from './weighted-rows.ts';

/** The parts that communities hang together in: each vertex's, numbered from 0, and their number. O(n + m). */
export function connectedParts(rows: WeightedRows, of: ArrayLike<number>): { part: Int32Array; count: number } {
  const part = new Int32Array(rows.n).fill(-1);
  let count = 0;
  for (let start = 0; start < rows.n; start += 1) {
    if (part[start]! >= 0) continue;
    part[start] = count;
    const stack = [start];
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      for (let e = rows.offsets[v]!; e < rows.offsets[v + 1]!; e += 1) {
        const w = rows.targets[e]!;
        if (part[w]! >= 0 || of[w] !== of[v]) continue;
        part[w] = count;
        stack.push(w);
      }
    }
    count += 1;
  }
  return { part, count };
}
