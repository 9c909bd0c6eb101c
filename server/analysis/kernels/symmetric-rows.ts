import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { transposedRows } from './transposed-rows.ts';

/**
 * A graph with every pair in the rows of both ends, whatever the direction of its arcs. Rows are sorted by target.
 * Entry e of row u stands for the pair u–v, v being `targets[e]`.
 */
export interface SymmetricRows {
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** a_uv: weight of the arc from u to v, 0 where there is none. */
  readonly out: Float64Array;
  /** a_vu: weight of the arc from v to u, 0 where there is none. Undirected: the same as `out`. */
  readonly back: Float64Array;
  /** For each entry the one of the same pair in the row of its other end. */
  readonly reverse: Uint32Array;
}

/** Both directions of every pair side by side. O(n + m). */
export function symmetricRows(graph: AnalysedGraph): SymmetricRows {
  const rows = graph.directed ? joinedRows(graph) : ownRows(graph);
  return { n: graph.n, ...rows, reverse: reverseEntries(graph.n, rows) };
}

/** The same pairs without direction and weight: for what asks only who is tied to whom. O(n + m). */
export function undirectedView(graph: AnalysedGraph): AnalysedGraph {
  if (!graph.directed) return graph.weights === null ? graph : { ...graph, weights: null };
  const { offsets, targets } = joinedRows(graph);
  return { ...graph, directed: false, m: targets.length / 2, offsets, targets, weights: null };
}

type Rows = Pick<SymmetricRows, 'offsets' | 'targets' | 'out' | 'back'>;

function ownRows({ offsets, targets, weights }: AnalysedGraph): Rows {
  const out = weights ?? new Float64Array(targets.length).fill(1);
  return { offsets, targets, out, back: out };
}

function joinedRows(graph: AnalysedGraph): Rows {
  const { n } = graph;
  const into = transposedRows(graph);
  const offsets = new Uint32Array(n + 1);
  const targets = new Uint32Array(2 * graph.m);
  const out = new Float64Array(2 * graph.m);
  const back = new Float64Array(2 * graph.m);
  let count = 0;
  for (let v = 0; v < n; v += 1) {
    let a = graph.offsets[v]!;
    let b = into.offsets[v]!;
    const endA = graph.offsets[v + 1]!;
    const endB = into.offsets[v + 1]!;
    while (a < endA || b < endB) {
      const towards = a < endA ? graph.targets[a]! : n;
      const from = b < endB ? into.targets[b]! : n;
      targets[count] = Math.min(towards, from);
      if (towards <= from) {
        out[count] = graph.weights === null ? 1 : graph.weights[a]!;
        a += 1;
      }
      if (from <= towards) {
        back[count] = into.weights === null ? 1 : into.weights[b]!;
        b += 1;
      }
      count += 1;
    }
    offsets[v + 1] = count;
  }
  return { offsets, targets: targets.slice(0, count), out: out.slice(0, count), back: back.slice(0, count) };
}

function reverseEntries(n: number, { offsets, targets }: Rows): Uint32Array {
  const reverse = new Uint32Array(targets.length);
  // Rows are sorted, so the vertices that name v come by in the order of v's own row.
  const next = offsets.slice(0, n);
  for (let e = 0; e < targets.length; e += 1) {
    const v = targets[e]!;
    reverse[e] = next[v]!;
    next[v]! += 1;
  }
  return reverse;
}
