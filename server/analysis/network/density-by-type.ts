import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import type { MeasureContext } from '../measure.ts';

export interface TypeDensity {
  readonly a: ActorType;
  readonly b: ActorType;
  readonly edges: number;
  readonly possible: number;
  /** Null where no pair of these types is possible. */
  readonly density: number | null;
}

/**
 * m_ab / (n_a n_b) for every two types that occur, n_a (n_a − 1)/2 within a type; directed graphs count ordered pairs.
 * O(n + m).
 */
export function densityByType({ snapshot, graph }: MeasureContext): TypeDensity[] {
  const typeOf = Array.from(graph.actorOf, (actor) => ACTOR_TYPES.indexOf(snapshot.actors[actor]!.type));
  const size = ACTOR_TYPES.map((_, type) => typeOf.filter((one) => one === type).length);
  const edges = ACTOR_TYPES.map(() => ACTOR_TYPES.map(() => 0));
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = graph.targets[e]!;
      if (!graph.directed && w < v) continue;
      const [a, b] = [typeOf[v]!, typeOf[w]!].sort((x, y) => x - y) as [number, number];
      edges[a]![b]! += 1;
    }
  }
  const orders = graph.directed ? 2 : 1;
  return ACTOR_TYPES.flatMap((a, i) =>
    ACTOR_TYPES.flatMap((b, j) => {
      if (j < i || size[i] === 0 || size[j] === 0) return [];
      const possible = orders * (i === j ? (size[i]! * (size[i]! - 1)) / 2 : size[i]! * size[j]!);
      return [{ a, b, edges: edges[i]![j]!, possible, density: possible === 0 ? null : edges[i]![j]! / possible }];
    }),
  );
}
