import type { MeasureContext } from '../measure.ts';

type Reason = 'no-ties' | 'no-variation';

/**
 * E-I index by actor type: (E − I)/(E + I) over pairs, and rescaled 2(EI − min)/(max − min) − 1 between what the sizes
 * of the groups allow: I* = min(m, Σ n_g(n_g−1)/2), E* = min(m, Σ_{g<h} n_g n_h), min = (m − 2I*)/m, max = (2E* − m)/m.
 * O(n + m). Krackhardt & Stern 1988.
 */
export function eiIndices({ snapshot, graph }: MeasureContext): {
  eiIndex: number | Reason;
  eiIndexRescaled: number | Reason;
} {
  const { n, m } = graph;
  if (m === 0) return { eiIndex: 'no-ties', eiIndexRescaled: 'no-ties' };
  const typeOf = (v: number) => snapshot.actors[graph.actorOf[v]!]!.type;
  const sizes = new Map<string, number>();
  let external = 0;
  for (let v = 0; v < n; v += 1) {
    sizes.set(typeOf(v), (sizes.get(typeOf(v)) ?? 0) + 1);
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = graph.targets[e]!;
      if ((graph.directed || w > v) && typeOf(v) !== typeOf(w)) external += 1;
    }
  }
  const eiIndex = (2 * external - m) / m;
  const orders = graph.directed ? 2 : 1;
  const within = orders * [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const between = (orders * n * (n - 1)) / 2 - within;
  const least = (m - 2 * Math.min(m, within)) / m;
  const most = (2 * Math.min(m, between) - m) / m;
  return { eiIndex, eiIndexRescaled: most === least ? 'no-variation' : (2 * (eiIndex - least)) / (most - least) - 1 };
}
