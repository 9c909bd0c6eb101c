import type { Actor } from '#model/actor';
import { asTieId } from '#model/ids';
import { faultOfTieEnds } from '#model/rules';
import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import { makeSnapshot, type Snapshot } from '../graph/snapshot.ts';
import type { ChangeFault, ScenarioChange } from './scenario-change.ts';

/** A network as it would be, and the changes that could not be made. */
export interface ChangedNetwork {
  readonly snapshot: Snapshot;
  readonly applied: number;
  readonly faults: readonly ChangeFault[];
}

/**
 * Carries out changes in their order on a copy; those that do not fit (any more) are left out and told. An actor goes
 * with its ties. A new tie without an id gets one of its place in the list. O(actors + ties + changes).
 */
export function applyChanges(snapshot: Snapshot, changes: readonly ScenarioChange[]): ChangedNetwork {
  const actors = new Map<string, Actor>(snapshot.actors.map((actor) => [actor.id, actor]));
  const ties = new Map<string, Tie>(snapshot.ties.map((tie) => [tie.id, tie]));
  const faults: ChangeFault[] = [];
  changes.forEach((change, index) => {
    const fault = carryOut(change, index, actors, ties);
    if (fault !== undefined) faults.push({ index, ...fault });
  });
  const inOrder = <T extends { readonly id: string }>(things: Iterable<T>): T[] =>
    [...things].sort((a, b) => compareCodePoints(a.id, b.id));
  return {
    snapshot: makeSnapshot(snapshot.network, inOrder(actors.values()), inOrder(ties.values())),
    applied: changes.length - faults.length,
    faults,
  };
}

function carryOut(
  change: ScenarioChange,
  index: number,
  actors: Map<string, Actor>,
  ties: Map<string, Tie>,
): Omit<ChangeFault, 'index'> | undefined {
  switch (change.kind) {
    case 'add-actor': {
      const { id } = change.actor;
      if (actors.has(id)) return { code: 'actor-is-there', params: { id } };
      actors.set(id, change.actor);
      return undefined;
    }
    case 'remove-actor': {
      const { actorId: id } = change;
      if (!actors.delete(id)) return { code: 'no-actor', params: { id } };
      for (const tie of ties.values()) if (tie.from === id || tie.to === id) ties.delete(tie.id);
      return undefined;
    }
    case 'add-tie': {
      const tie: Tie = { ...change.tie, id: change.tie.id ?? asTieId(`scenario-${index}`) };
      if (ties.has(tie.id)) return { code: 'tie-is-there', params: { id: tie.id } };
      const [from, to] = [actors.get(tie.from), actors.get(tie.to)];
      if (from === undefined) return { code: 'no-actor', params: { id: tie.from } };
      if (to === undefined) return { code: 'no-actor', params: { id: tie.to } };
      if (from === to) return { code: 'self-tie', params: { id: tie.from } };
      if (faultOfTieEnds(tie.type, from.type, to.type) !== undefined) {
        return { code: 'tie-rule', params: { id: tie.type, from: from.type, to: to.type } };
      }
      ties.set(tie.id, tie);
      return undefined;
    }
    case 'remove-tie':
      return ties.delete(change.tieId) ? undefined : { code: 'no-tie', params: { id: change.tieId } };
  }
}
