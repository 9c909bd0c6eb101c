import { type AnalysedGraph, rowLength } from '../graph/analysed-graph.ts';

/** A graph with its vertices numbered anew; rows are sorted by target. */
export interface Renumbered {
  /** Old number of each new vertex. */
  readonly order: Int32Array;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Numbers vertices in breadth-first order, each part from its best connected vertex (ties: by number). O(n log n + m log degree). */
export function breadthFirstNumbering(graph: AnalysedGraph): Renumbered {
  const { n } = graph;
  const order = new Int32Array(n);
  const numberOf = new Int32Array(n).fill(-1);
  const starts = Array.from({ length: n }, (_, v) => v).sort(
    (a, b) => rowLength(graph, b) - rowLength(graph, a) || a - b,
  );
  let count = 0;
  const take = (v: number) => {
    numberOf[v] = count;
    order[count] = v;
    count += 1;
  };
  for (const start of starts) {
    if (numberOf[start]! >= 0) continue;
    let head = count;
    take(start);
    for (; head < count; head += 1) {
      const v = order[head]!;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
        if (numberOf[graph.targets[e]!]! < 0) take(graph.targets[e]!);
      }
    }
  }
  const offsets = new Int32Array(n + 1);
  for (let v = 0; v < n; v += 1) offsets[v + 1] = offsets[v]! + rowLength(graph, order[v]!);
  const targets = new Int32Array(graph.targets.length);
  for (let v = 0; v < n; v += 1) {
    const row = graph.targets.subarray(graph.offsets[order[v]!]!, graph.offsets[order[v]! + 1]!);
    targets.subarray(offsets[v]!, offsets[v + 1]!).set(Int32Array.from(row, (w) => numberOf[w]!).sort());
  }
  return { order, offsets, targets };
}
