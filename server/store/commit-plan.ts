import type { Actor } from '#model/actor';
import type { Change, ChangeCounts, ReverseChange } from '#model/changes';
import type { ActorId, Revision, TieId } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import type { Tie } from '#model/tie';
import { Draft } from './draft.ts';
import type { Stored } from './graph-store.ts';
import { descriptionOf, sameActor, sameDescription, sameTie } from './properties.ts';

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

/** One thing before and after; null where it is not there. */
export interface Difference<T> {
  readonly before: Stored<T> | null;
  readonly after: T | null;
}

/** What to write so that all changes are carried out. */
export interface CommitPlan {
  /** The revision afterwards: the next one, or the present one where nothing changes. */
  readonly revision: Revision;
  readonly counts: ChangeCounts;
  /** The new description, or null where it stays. */
  readonly description: NetworkDescription | null;
  readonly actors: readonly Difference<Actor>[];
  readonly ties: readonly Difference<Tie>[];
  readonly reverse: readonly ReverseChange[];
}

/**
 * Asks step by step for what {@link planCommit} needs; the adapter answers each question in the transaction that it will
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

/**
 * Works out what a list of changes comes to. Pure. Expectations and ends of ties are checked change by change, in order;
 * the rules of tie types on the outcome, so that an actor's type and its ties may change in one go.
 *
 * @throws DomainError as {@link GraphStore.commit} tells.
 */
export function planCommit(network: Network, present: Present, changes: readonly Change[]): CommitPlan {
  const next = (network.revision + 1) as Revision;
  const draft = new Draft(network, present, next);
  for (const [index, change] of changes.entries()) draft.carryOut(change, index);
  draft.settle();

  const actors = differences(draft.touchedActors, present.actors, draft.actors, sameActor);
  const ties = differences(draft.touchedTies, present.ties, draft.ties, sameTie);
  const before = descriptionOf(network);
  const description = sameDescription(before, draft.description) ? null : draft.description;
  const changed = actors.length > 0 || ties.length > 0 || description !== null;
  return {
    revision: changed ? next : network.revision,
    counts: countsOf(actors, ties, description !== null),
    description,
    actors,
    ties,
    reverse: [
      ...(description === null ? [] : [{ op: 'network' as const, before }]),
      ...actors.map((one) => ({ op: 'actor' as const, ...backwards(one) })),
      ...ties.map((one) => ({ op: 'tie' as const, ...backwards(one) })),
    ],
  };
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

function differences<Id, T>(
  touched: Iterable<Id>,
  before: ReadonlyMap<Id, Stored<T>>,
  after: ReadonlyMap<Id, Stored<T>>,
  same: (a: T, b: T) => boolean,
): Difference<T>[] {
  const found: Difference<T>[] = [];
  for (const id of touched) {
    const was = before.get(id) ?? null;
    const is = after.get(id)?.value ?? null;
    if (was === null ? is !== null : is === null || !same(was.value, is)) found.push({ before: was, after: is });
  }
  return found;
}

function backwards<T extends { readonly id: unknown }>(one: Difference<T>) {
  const id = (one.before?.value ?? one.after)!.id as T['id'];
  return { id, before: one.before?.value ?? null, version: one.before?.version ?? null };
}

function countsOf(
  actors: readonly Difference<unknown>[],
  ties: readonly Difference<unknown>[],
  networkUpdated: boolean,
): ChangeCounts {
  const created = (list: readonly Difference<unknown>[]) => list.filter((one) => one.before === null).length;
  const deleted = (list: readonly Difference<unknown>[]) => list.filter((one) => one.after === null).length;
  const updated = (list: readonly Difference<unknown>[]) => list.length - created(list) - deleted(list);
  return {
    actorsCreated: created(actors),
    actorsUpdated: updated(actors),
    actorsDeleted: deleted(actors),
    tiesCreated: created(ties),
    tiesUpdated: updated(ties),
    tiesDeleted: deleted(ties),
    networkUpdated,
  };
}
