import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { type ProposedTie, proposedTie } from './proposed-tie.ts';

/** What an actor is to a proposed tie: its type, or `giver`: it gives grants and does nothing else on record. */
type Role = ActorType | 'giver';
const ROLES: readonly Role[] = [...ACTOR_TYPES, 'giver'];
const GIVER = ROLES.indexOf('giver');

/** Types whose actors may give grants without being a fund, a department of a town hall for example. */
const MAY_GIVE: readonly Role[] = ['initiative', 'organisation', 'coalition'];

function tieOfRoles(a: Role, b: Role): ProposedTie | null {
  const isGrant = (giver: Role, other: Role) => giver === 'giver' && MAY_GIVE.includes(other);
  if (isGrant(a, b) || isGrant(b, a)) return 'funds';
  const typeOf = (role: Role): ActorType => (role === 'giver' ? 'organisation' : role);
  return proposedTie(typeOf(a), typeOf(b));
}

/** The type of tie that is proposed between two roles, by their numbers; null: none. */
export const TIES_BETWEEN: readonly (readonly (ProposedTie | null)[])[] = ROLES.map((a) =>
  ROLES.map((b) => tieOfRoles(a, b)),
);

/**
 * The role of each vertex, as a number. A giver is no fund and no municipality, and all its ties are grants that it gives:
 * towards those that are none it is a fund. O(n + m).
 */
export function rolesOf(
  snapshot: Snapshot,
  graph: AnalysedGraph,
  fundersOf: readonly ReadonlySet<number>[],
): Uint8Array {
  return Uint8Array.from(graph.actorOf, (actor, v) => {
    const { type } = snapshot.actors[actor]!;
    const onlyGives =
      MAY_GIVE.includes(type) &&
      rowLength(graph, v) > 0 &&
      fundersOf[v]!.size === 0 &&
      neighboursOf(graph, v).every((w) => fundersOf[w]!.has(v));
    return onlyGives ? GIVER : ROLES.indexOf(type);
  });
}
