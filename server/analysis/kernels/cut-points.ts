import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/**
 * Articulation vertices and bridges of an undirected graph, with what their loss splits off.
 *
 * One depth-first search (Hopcroft & Tarjan 1973; lowpoint), iterative so that long paths need no deep stack. The graph
 * is simple, so the arc back to the parent is the tree edge itself. O(n + m).
 */
export interface CutPoints {
  /** For each articulation vertex the sizes of the parts that its component falls into without it. */
  readonly articulations: ReadonlyMap<number, readonly number[]>;
  /** Bridges as [parent, child] with the size of the child's side and of its component. */
  readonly bridges: readonly {
    readonly a: number;
    readonly b: number;
    readonly sideOfB: number;
    readonly component: number;
  }[];
}

export function cutPoints(graph: AnalysedGraph): CutPoints {
  const { n, offsets, targets } = graph;
  const discovered = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const size = new Uint32Array(n);
  const cursor = Uint32Array.from(offsets.subarray(0, n));
  const splits = new Map<number, number[]>();
  const bridges: { a: number; b: number; root: number; sideOfB: number }[] = [];
  const componentSize = new Map<number, number>();
  const rootOf = new Int32Array(n);
  let clock = 0;

  for (let root = 0; root < n; root += 1) {
    if (discovered[root]! >= 0) continue;
    const stack = [root];
    discovered[root] = low[root] = clock;
    clock += 1;
    while (stack.length > 0) {
      const v = stack[stack.length - 1]!;
      if (cursor[v]! < offsets[v + 1]!) {
        const w = targets[cursor[v]!]!;
        cursor[v]! += 1;
        if (discovered[w]! < 0) {
          parent[w] = v;
          discovered[w] = low[w] = clock;
          clock += 1;
          stack.push(w);
        } else if (w !== parent[v]) {
          low[v] = Math.min(low[v]!, discovered[w]!);
        }
        continue;
      }
      stack.pop();
      size[v]! += 1;
      rootOf[v] = root;
      const p = parent[v]!;
      if (p < 0) {
        componentSize.set(root, size[v]!);
        continue;
      }
      size[p]! += size[v]!;
      low[p] = Math.min(low[p]!, low[v]!);
      if (low[v]! >= discovered[p]!) {
        const parts = splits.get(p);
        if (parts === undefined) splits.set(p, [size[v]!]);
        else parts.push(size[v]!);
      }
      if (low[v]! > discovered[p]!) bridges.push({ a: p, b: v, root, sideOfB: size[v]! });
    }
  }

  const articulations = new Map<number, readonly number[]>();
  for (const [v, parts] of [...splits].sort(([a], [b]) => a - b)) {
    const rest = componentSize.get(rootOf[v]!)! - 1 - parts.reduce((sum, part) => sum + part, 0);
    const all = rest > 0 ? [...parts, rest] : parts;
    if (all.length > 1) articulations.set(v, all);
  }
  return {
    articulations,
    bridges: bridges.map(({ a, b, root, sideOfB }) => ({ a, b, sideOfB, component: componentSize.get(root)! })),
  };
}
