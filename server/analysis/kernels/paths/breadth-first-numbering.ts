import { type AnalysedGraph, rowLength } from '../../graph/analysed-graph.ts';

/** A graph with its vertices numbered anew; rows are sorted by target. */
export interface Renumbered {
  /** Old number of each new vertex. */
  readonly order: Int32Array;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** For each new vertex the first of those reached from the same start, and the one after the last. */
  readonly parts: { readonly begin: Int32Array; readonly end: Int32Array };
}

/**
 * Numbers vertices in breadth-first order, each part from its best connected vertex (ties: by number). Vertices that are
 * folded into another (`anchor` ≥ 0) are left out. O(n log n + m log degree).
 */
export function breadthFirstNumbering(
  graph: AnalysedGraph,
  anchor: Int32Array = new Int32Array(graph.n).fill(-1),
): Renumbered {
  const { n } = graph;
  const kept = Array.from({ length: n }, (_, v) => v).filter((v) => anchor[v]! < 0);
  const order = new Int32Array(kept.length);
  const numberOf = new Int32Array(n).fill(-1);
  const parts = { begin: new Int32Array(kept.length), end: new Int32Array(kept.length) };
  let count = 0;
  const take = (v: number) => {
    numberOf[v] = count;
    order[count] = v;
    count += 1;
  };
  for (const start of kept.sort((a, b) => rowLength(graph, b) - rowLength(graph, a) || a - b)) {
    if (numberOf[start]! >= 0) continue;
    const begin = count;
    let head = count;
    take(start);
    for (; head < count; head += 1) {
      const v = order[head]!;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
        const w = graph.targets[e]!;
        if (numberOf[w]! < 0 && anchor[w]! < 0) take(w);
      }
    }
    parts.begin.fill(begin, begin, count);
    parts.end.fill(count, begin, count);
  }
  const offsets = new Int32Array(count + 1);
  const targets: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const v = order[row]!;
    const at = targets.length;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = numberOf[graph.targets[e]!]!;
      if (w >= 0) targets.push(w);
    }
    const sorted = targets.splice(at).sort((a, b) => a - b);
    for (const w of sorted) targets.push(w);
    offsets[row + 1] = targets.length;
  }
  return { order, offsets, targets: Int32Array.from(targets), parts };
}
