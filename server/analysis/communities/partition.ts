/** Communities of a graph: each vertex is in one. */
export interface Partition {
  /** Community of each vertex, numbered from the largest (ties: by first vertex). */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
  /** Null without ties. */
  readonly modularity: number | null;
}

/** Finds communities of a graph: seeded, a resolution above 1 making them smaller. */
export type FindCommunities = (options: { resolution: number; seed: number }) => Partition;

/** The vertices of each community, ascending. O(n). */
export function membersOf({ of, sizes }: Partition): number[][] {
  const members: number[][] = sizes.map(() => []);
  for (let v = 0; v < of.length; v += 1) members[of[v]!]!.push(v);
  return members;
}

/** A partition by any labels, its communities numbered from the largest (ties: by first vertex). O(n log n). */
export function numberedBySize(labels: ArrayLike<number>, modularity: number | null): Partition {
  const members = new Map<number, number[]>();
  for (let v = 0; v < labels.length; v += 1) {
    const list = members.get(labels[v]!);
    if (list === undefined) members.set(labels[v]!, [v]);
    else list.push(v);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const of = new Int32Array(labels.length);
  ordered.forEach((list, number) => {
    for (const v of list) of[v] = number;
  });
  return { of, sizes: ordered.map((list) => list.length), modularity };
}

/** Every vertex a community of its own: what there is without ties. */
export const singletons = (n: number): Partition =>
  numberedBySize(
    Int32Array.from({ length: n }, (_, v) => v),
    null,
  );
