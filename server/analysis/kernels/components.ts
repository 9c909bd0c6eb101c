import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/** The parts of a graph that hang together (directed: whatever the direction). Isolates are parts of their own. */
export interface Components {
  /** Part of each vertex, numbered in the order of their first vertex. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/** Connected components by union-find. O((n + m) α(n)). */
export function components(graph: AnalysedGraph): Components {
  const parent = Int32Array.from({ length: graph.n }, (_, v) => v);
  const find = (v: number): number => {
    let root = v;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = v; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const a = find(v);
      const b = find(graph.targets[e]!);
      // The smaller number becomes the root, so that parts are numbered by their first vertex.
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const of = new Int32Array(graph.n).fill(-1);
  const sizes: number[] = [];
  const partOfRoot = new Map<number, number>();
  for (let v = 0; v < graph.n; v += 1) {
    const root = find(v);
    let part = partOfRoot.get(root);
    if (part === undefined) {
      part = sizes.length;
      partOfRoot.set(root, part);
      sizes.push(0);
    }
    of[v] = part;
    sizes[part]! += 1;
  }
  return { of, sizes };
}
