import type { AnalysedGraph } from '../graph/analysed-graph.ts';

/** What is left after each number of removals, from none to all. */
export interface RemovalCurve {
  /** Vertices in the largest part. */
  readonly largest: Uint32Array;
  /** Pairs of vertices that are in one part. */
  readonly connectedPairs: Float64Array;
}

/**
 * Largest part and connected pairs of an undirected graph while its vertices go one after another. Reckoned backwards: from
 * nothing, vertices come back and parts are joined (union-find), which is O((n + m) α(n)) for the whole curve.
 * After Newman & Ziff 2001.
 */
export function removalCurve({ n, offsets, targets }: AnalysedGraph, order: ArrayLike<number>): RemovalCurve {
  const parent = new Int32Array(n).fill(-1);
  const size = new Uint32Array(n);
  const largest = new Uint32Array(n + 1);
  const connectedPairs = new Float64Array(n + 1);
  const rootOf = (v: number): number => {
    let root = v;
    while (parent[root] !== root) {
      // Every other vertex on the way is hung one step higher.
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  let most = 0;
  let pairs = 0;
  for (let removed = n - 1; removed >= 0; removed -= 1) {
    const v = order[removed]!;
    parent[v] = v;
    size[v] = 1;
    let root = v;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (parent[targets[e]!]! < 0) continue;
      let other = rootOf(targets[e]!);
      if (other === root) continue;
      pairs += size[root]! * size[other]!;
      if (size[other]! > size[root]!) [root, other] = [other, root];
      parent[other] = root;
      size[root]! += size[other]!;
    }
    most = Math.max(most, size[root]!);
    largest[removed] = most;
    connectedPairs[removed] = pairs;
  }
  return { largest, connectedPairs };
}
