import type { ActorId } from '#model/ids';
import type { ActorType } from '#model/vocabulary';
import type { MeasureContext } from '../measure.ts';

/** An actor as answers name it. */
export interface ActorTold {
  readonly actorId: ActorId;
  readonly name: string;
  readonly type: ActorType;
}

/** The actor behind a vertex, as answers name it. O(1). */
export function actorTold({ snapshot, graph }: Pick<MeasureContext, 'snapshot' | 'graph'>, v: number): ActorTold {
  const { id, name, type } = snapshot.actors[graph.actorOf[v]!]!;
  return { actorId: id, name, type };
}
