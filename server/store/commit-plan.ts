import type { Actor } from '#model/actor';
import type { Change, ChangeCounts, ReverseChange } from '#model/changes';
import type { Revision } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import type { Tie } from '#model/tie';
import { Draft } from './draft.ts';
import type { Present } from './gathering.ts';
import type { Stored } from './graph-store.ts';
import { descriptionOf, sameActor, sameDescription, sameTie } from './properties.ts';

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
