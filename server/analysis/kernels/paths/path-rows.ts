import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import { breadthFirstNumbering } from './breadth-first-numbering.ts';

/**
 * A graph as the shortest-path kernels walk it. Vertices are numbered anew in breadth-first order, so that those looked
 * at together lie together in memory and parts lie one after the other.
 */
export interface PathRows {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Length of each entry of `targets`, 1/weight; null where every step is 1 long. */
  readonly lengths: Float64Array | null;
  /** For each vertex how many leaves were folded into it; null where none were. */
  readonly leaves: Int32Array | null;
  /** First vertex of the part that each vertex is in, and the one after its last; null where arcs have a direction. */
  readonly parts: { readonly begin: Int32Array; readonly end: Int32Array } | null;
}

/** Rows, and which vertices of the graph they stand for. */
export interface FoldedRows {
  readonly rows: PathRows;
  /** Vertex of the graph of each row. */
  readonly order: Int32Array;
  /** For each leaf that was folded (a vertex of the graph) the row that it hangs on; −1 for all others. */
  readonly hangsOn: Int32Array;
}

/**
 * Prepares the rows of a graph. Where it is undirected and unweighted, vertices with one neighbour are folded into it:
 * routes to and from them are those of their neighbour, a step longer. Of two vertices that have only each other the
 * later one is folded. O(n log n + m log degree).
 */
export function pathRows(graph: AnalysedGraph): FoldedRows {
  const { n } = graph;
  const folds = !graph.directed && graph.weights === null;
  const anchor = folds ? leavesOf(graph) : new Int32Array(n).fill(-1);
  const numbering = breadthFirstNumbering(graph, anchor);
  const { order, offsets, targets } = numbering;
  const count = order.length;
  const rowOf = new Int32Array(n).fill(-1);
  for (let row = 0; row < count; row += 1) rowOf[order[row]!] = row;
  const leaves = new Int32Array(count);
  const hangsOn = new Int32Array(n).fill(-1);
  let folded = 0;
  for (let v = 0; v < n; v += 1) {
    if (anchor[v]! < 0) continue;
    hangsOn[v] = rowOf[anchor[v]!]!;
    leaves[hangsOn[v]!]! += 1;
    folded += 1;
  }
  return {
    rows: {
      n: count,
      offsets,
      targets,
      lengths: graph.weights === null ? null : lengthsOf(graph, numbering, rowOf),
      leaves: folded === 0 ? null : leaves,
      parts: graph.directed ? null : numbering.parts,
    },
    order,
    hangsOn,
  };
}

/** For each vertex with one neighbour that neighbour, −1 for all others and for the first of two that have only each other. */
function leavesOf({ n, offsets, targets }: AnalysedGraph): Int32Array {
  const anchor = new Int32Array(n).fill(-1);
  const degree = (v: number) => offsets[v + 1]! - offsets[v]!;
  for (let v = 0; v < n; v += 1) {
    if (degree(v) !== 1) continue;
    const neighbour = targets[offsets[v]!]!;
    if (degree(neighbour) > 1 || neighbour < v) anchor[v] = neighbour;
  }
  return anchor;
}

function lengthsOf(
  graph: AnalysedGraph,
  { order, offsets, targets }: { order: Int32Array; offsets: Int32Array; targets: Int32Array },
  rowOf: Int32Array,
): Float64Array {
  const lengths = new Float64Array(targets.length);
  const lengthTo = new Float64Array(order.length);
  for (let row = 0; row < order.length; row += 1) {
    const v = order[row]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      lengthTo[rowOf[graph.targets[e]!]!] = 1 / graph.weights![e]!;
    }
    for (let e = offsets[row]!; e < offsets[row + 1]!; e += 1) lengths[e] = lengthTo[targets[e]!]!;
  }
  return lengths;
}
