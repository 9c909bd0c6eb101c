import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { type ProposedTie, proposedTie } from './proposed-tie.ts';

/** Types whose actors may give grants without being a fund. */
const MAY_GIVE: readonly ActorType[] = ['initiative', 'organisation', 'coalition'];

/**
 * The type of tie that is proposed between two vertices: by their types, but of an actor that gives grants and does
 * nothing else on record, a department of a town hall for example, `funds` towards those that do not give.
 * O(n + m) to prepare.
 */
export function tiesProposed(
  snapshot: Snapshot,
  graph: AnalysedGraph,
  fundersOf: readonly ReadonlySet<number>[],
): (u: number, v: number) => ProposedTie | null {
  const typeOf = Uint8Array.from(graph.actorOf, (actor) => ACTOR_TYPES.indexOf(snapshot.actors[actor]!.type));
  const tieOf = ACTOR_TYPES.map((a) => ACTOR_TYPES.map((b) => proposedTie(a, b)));
  const mayGive = ACTOR_TYPES.map((type) => MAY_GIVE.includes(type));
  const givesOnly = Uint8Array.from(graph.actorOf, (_, v) => {
    if (!mayGive[typeOf[v]!] || rowLength(graph, v) === 0) return 0;
    return neighboursOf(graph, v).every((w) => fundersOf[w]!.has(v)) && fundersOf[v]!.size === 0 ? 1 : 0;
  });
  return (u, v) => {
    const isGrant = givesOnly[u] !== givesOnly[v] && mayGive[typeOf[u]!] && mayGive[typeOf[v]!];
    return isGrant ? 'funds' : tieOf[typeOf[u]!]![typeOf[v]!]!;
  };
}
