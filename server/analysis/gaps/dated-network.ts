import type { Actor } from '#model/actor';
import { type AnalysedGraph, analysedGraph } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { AsOf, Snapshot } from '../graph/snapshot.ts';
import { type Places, placesOf } from '../score/places.ts';

/** A network as it stands on a day: who is there, who is tied to whom, and where everyone is. */
export interface DatedNetwork {
  readonly snapshot: Snapshot;
  readonly graph: AnalysedGraph;
  readonly places: Places;
}

/** The network with its default ties on a day. O(actors + ties · log ties). */
export function datedNetwork(snapshot: Snapshot, asOf: AsOf | undefined): DatedNetwork {
  const graph = analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, asOf });
  return { snapshot, graph, places: placesOf(snapshot, graph.day) };
}

/** The actor behind a vertex. */
export const actorAt = ({ snapshot, graph }: Pick<DatedNetwork, 'snapshot' | 'graph'>, v: number): Actor =>
  snapshot.actors[graph.actorOf[v]!]!;

/** The vertex of an actor; undefined where it does not exist on the day or is not in the network. */
export function vertexOf(
  { snapshot, graph }: Pick<DatedNetwork, 'snapshot' | 'graph'>,
  id: string,
): number | undefined {
  const index = snapshot.indexOf.get(id);
  const vertex = index === undefined ? -1 : graph.vertexOf[index]!;
  return vertex < 0 ? undefined : vertex;
}

/** Places of a vertex: CBS codes. */
export const placesAt = ({ graph, places }: DatedNetwork, v: number): ReadonlySet<string> =>
  places.of[graph.actorOf[v]!]!;
