import type { ActorId } from '#model/ids';
import { neighboursOf } from '../graph/analysed-graph.ts';
import type { MeasureContext } from '../measure.ts';

/** How many actors stand alone no more, come to do so, or did so and are taken away themselves. */
export interface IsolateChanges {
  readonly joined: number;
  readonly left: number;
  /** No gain: who is away is tied to nobody. */
  readonly fallenAway: number;
}

/** Actor by actor, so that who is joined does not hide who is left. An actor that comes without a tie is left. O(n). */
export function isolateChanges(before: MeasureContext, after: MeasureContext): IsolateChanges {
  const [was, is] = [aloneById(before), aloneById(after)];
  let [joined, left, fallenAway] = [0, 0, 0];
  for (const [id, isAlone] of was) {
    if (!isAlone) continue;
    if (!is.has(id)) fallenAway += 1;
    else if (is.get(id) === false) joined += 1;
  }
  for (const [id, isAlone] of is) if (isAlone && was.get(id) !== true) left += 1;
  return { joined, left, fallenAway };
}

const aloneById = ({ snapshot, graph }: MeasureContext): ReadonlyMap<ActorId, boolean> =>
  new Map(
    Array.from(graph.actorOf, (actor, v) => [snapshot.actors[actor]!.id, neighboursOf(graph, v).length === 0] as const),
  );
