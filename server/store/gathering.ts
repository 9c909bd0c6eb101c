import type { Actor } from '#model/actor';
import type { Change } from '#model/changes';
import type { ActorId, TieId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { Stored } from './graph-store.ts';

/** What the plan wants to know of the present state: things by id, and all ties at some actors. */
export interface Wanted {
  readonly actors: readonly ActorId[];
  readonly ties: readonly TieId[];
  readonly tiesOf: readonly ActorId[];
}

/** What the store has of it; what is missing does not exist. */
export interface Found {
  readonly actors: Iterable<Stored<Actor>>;
  readonly ties: Iterable<Stored<Tie>>;
}

/** The present state of everything that a list of changes touches. */
export interface Present {
  readonly actors: ReadonlyMap<ActorId, Stored<Actor>>;
  readonly ties: ReadonlyMap<TieId, Stored<Tie>>;
}

/**
 * Asks step by step for what `planCommit` needs; the adapter answers each question in the transaction that it will
 * write in. A generator, since one adapter answers at once and the other awaits.
 */
export function* gather(changes: readonly Change[]): Generator<Wanted, Present, Found> {
  const actors = new Map<ActorId, Stored<Actor>>();
  const ties = new Map<TieId, Stored<Tie>>();
  const keep = (found: Found) => {
    for (const actor of found.actors) actors.set(actor.value.id, actor);
    for (const tie of found.ties) ties.set(tie.value.id, tie);
  };

  const touched = idsIn(changes);
  keep(yield { actors: [...touched.actors], ties: [...touched.ties], tiesOf: [] });

  const gone = new Set<ActorId>();
  const retyped = new Set<ActorId>();
  for (const change of changes) {
    if (change.op === 'delete-actor' && actors.has(change.id)) gone.add(change.id);
    if (change.op !== 'put-actor') continue;
    const type = actors.get(change.actor.id)?.value.type;
    if (type !== undefined && type !== change.actor.type) retyped.add(change.actor.id);
  }
  const tiesOf = [...new Set([...gone, ...retyped])];
  if (tiesOf.length > 0) keep(yield { actors: [], ties: [], tiesOf });

  const ends = new Set<ActorId>();
  for (const { value: tie } of retyped.size > 0 ? ties.values() : []) {
    for (const end of [tie.from, tie.to]) if (!actors.has(end)) ends.add(end);
  }
  if (ends.size > 0) keep(yield { actors: [...ends], ties: [], tiesOf: [] });
  return { actors, ties };
}

function idsIn(changes: readonly Change[]): { actors: Set<ActorId>; ties: Set<TieId> } {
  const actors = new Set<ActorId>();
  const ties = new Set<TieId>();
  for (const change of changes) {
    if (change.op === 'put-actor') actors.add(change.actor.id);
    else if (change.op === 'delete-actor') actors.add(change.id);
    else if (change.op === 'delete-tie') ties.add(change.id);
    else if (change.op === 'put-tie') {
      ties.add(change.tie.id);
      actors.add(change.tie.from).add(change.tie.to);
    }
  }
  return { actors, ties };
}
