import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { transposedRows } from '../kernels/transposed-rows.ts';

/** The two sides of a graph whose ties all run from one to the other. */
export interface Sides {
  /** Side of each vertex: 0 where ties begin, 1 where they end, −1 for actors that could stand on either. */
  readonly of: Int8Array;
  /** How many actors stand on each side. */
  readonly sizes: readonly [number, number];
}

/**
 * The sides that a directed graph runs between: actors with arcs outwards, and those with arcs inwards. Null where an
 * actor has both, as the ends of a tie without direction do. An actor without ties stands where the others of its type stand, if these are all on one side.
 * O(n + m).
 */
export function sidesOf(snapshot: Snapshot, directed: AnalysedGraph): Sides | null {
  const { n, offsets } = directed;
  const into = transposedRows(directed).offsets;
  const of = new Int8Array(n).fill(-1);
  const typeOf = (v: number) => snapshot.actors[directed.actorOf[v]!]!.type;
  const sidesOfType = new Map<string, Set<number>>();
  for (let v = 0; v < n; v += 1) {
    const begins = offsets[v + 1]! > offsets[v]!;
    const ends = into[v + 1]! > into[v]!;
    if (begins && ends) return null;
    if (!begins && !ends) continue;
    of[v] = begins ? 0 : 1;
    const sides = sidesOfType.get(typeOf(v)) ?? new Set();
    sidesOfType.set(typeOf(v), sides.add(of[v]!));
  }
  const sizes: [number, number] = [0, 0];
  for (let v = 0; v < n; v += 1) {
    if (of[v]! < 0) {
      const [only, other] = sidesOfType.get(typeOf(v)) ?? [];
      if (only !== undefined && other === undefined) of[v] = only;
    }
    if (of[v]! >= 0) sizes[of[v] as 0 | 1] += 1;
  }
  return { of, sizes };
}

/** The sides of a part of a graph, its vertices in the order given. */
export function sidesOfPart(sides: Sides, vertices: ArrayLike<number>): Sides {
  const of = Int8Array.from({ length: vertices.length }, (_, i) => sides.of[vertices[i]!]!);
  return { of, sizes: [of.filter((side) => side === 0).length, of.filter((side) => side === 1).length] };
}
