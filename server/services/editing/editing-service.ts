import type { Actor } from '#model/actor';
import type { Change, ChangeNote } from '#model/changes';
import { DomainError, type Fault } from '#model/errors';
import { type ActorId, asActorId, asTieId, isEntityId, type NetworkId, slugOf, type TieId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { ActorType } from '#model/vocabulary';
import type { CommitResult, GraphStore, Stored } from '../../store/graph-store.ts';
import { checkedActor, checkedTie, faultsFound } from './checked-things.ts';
import { expectationOf, type Precondition } from './expectations.ts';
import { freeId, tieIdBase } from './free-ids.ts';
import { mergePatched } from './merge-patch.ts';

/** What was stored, and whether it was not there before. */
export interface Kept<T> {
  readonly stored: Stored<T>;
  readonly created: boolean;
}

/** A thing as it comes in, before its last checks: `id` may be missing. */
export type Incoming = Readonly<Record<string, unknown>> & { readonly id?: string | undefined };

/** Which actor is meant; with `type`, only where it is of that type. */
export interface ActorAddress {
  readonly network: NetworkId;
  readonly id: ActorId;
  readonly type?: ActorType | undefined;
}

/** How often a made-up id is sought anew when another writer took it in between. */
const RACES = 5;

export const noteBy = (by: string, reason?: string): ChangeNote => ({
  at: new Date().toISOString(),
  by,
  ...(reason === undefined ? {} : { reason }),
});

/** Makes, changes and removes actors and ties; every change is checked as a whole and is one entry of the history. */
export class EditingService {
  readonly #store: GraphStore;
  readonly #themes: ReadonlyMap<string, unknown>;

  constructor(store: GraphStore, themes: ReadonlyMap<string, unknown>) {
    this.#store = store;
    this.#themes = themes;
  }

  /** All faults of an actor to be made or put, by schema and by rules. */
  faultsOfActor(input: unknown, type?: ActorType): readonly Fault[] {
    return faultsFound(() => checkedActor(withId(input, type === undefined ? {} : { type }), this.#themes));
  }

  /** All faults of a tie to be made or put, ends among them that are no actors of the network, where one is given. */
  async faultsOfTie(input: unknown, network?: NetworkId): Promise<readonly Fault[]> {
    const faults = faultsFound(() => checkedTie(withId(input)));
    if (network === undefined || typeof input !== 'object' || input === null) return faults;
    return [...faults, ...(await this.#missingEnds(network, input as Incoming, faults))];
  }

  /** Makes an actor; without an id it gets one from its name. `taken` where the id is in use. */
  async createActor(network: NetworkId, input: Incoming, by: string): Promise<Stored<Actor>> {
    const name = typeof input.name === 'string' ? input.name : '';
    const isTaken = async (id: string) => (await this.#store.getActor(network, asActorId(id))) !== null;
    return this.#create(input.id, slugOf(name), isTaken, async (id) => {
      const actor = checkedActor({ ...input, id }, this.#themes);
      const { revision } = await this.#commit(network, { op: 'put-actor', actor, expect: 'absent' }, by);
      return { value: actor, version: revision };
    });
  }

  /** Replaces an actor, or makes it where the precondition is `absent`. */
  async putActor(at: ActorAddress, input: Incoming, precondition: Precondition, by: string): Promise<Kept<Actor>> {
    sameId(at.id, input.id);
    const before = precondition === 'absent' ? undefined : await this.#actorAt(at, 'or-nothing');
    const actor = checkedActor({ ...input, id: at.id }, this.#themes, before?.value);
    const expect = expectationOf(precondition, before?.version);
    const result = await this.#commit(at.network, { op: 'put-actor', actor, expect }, by).catch(alreadyThere);
    return kept(actor, before, result);
  }

  /** Changes some properties of an actor by a merge patch. */
  async patchActor(at: ActorAddress, patch: unknown, precondition: Precondition, by: string): Promise<Kept<Actor>> {
    const before = await this.#actorAt(at);
    const expect = expectationOf(precondition, before.version);
    const merged = mergePatched(before.value, patch) as Incoming;
    sameId(at.id, merged.id);
    if (at.type !== undefined && merged.type !== at.type) throw otherType(at.type);
    const actor = checkedActor(merged, this.#themes, before.value);
    return kept(actor, before, await this.#commit(at.network, { op: 'put-actor', actor, expect }, by));
  }

  /** Removes an actor, with its ties where `cascade`; `has-ties` where it has some without that. */
  async deleteActor(at: ActorAddress, precondition: Precondition, cascade: boolean, by: string): Promise<void> {
    const before = await this.#actorAt(at);
    const expect = expectationOf(precondition, before.version);
    await this.#commit(at.network, { op: 'delete-actor', id: at.id, expect, cascade }, by);
  }

  /** Makes a tie; without an id it gets one from what makes it that tie. */
  async createTie(network: NetworkId, input: Incoming, by: string): Promise<Stored<Tie>> {
    const isTaken = async (id: string) => (await this.#store.getTie(network, asTieId(id))) !== null;
    return this.#create(input.id, tieIdBase(input as unknown as Tie), isTaken, async (id) => {
      const tie = await this.#checkedTie(network, { ...input, id });
      const { revision } = await this.#commit(network, { op: 'put-tie', tie, expect: 'absent' }, by);
      return { value: tie, version: revision };
    });
  }

  /** Replaces a tie, or makes it where the precondition is `absent`. */
  async putTie(
    network: NetworkId,
    id: TieId,
    input: Incoming,
    precondition: Precondition,
    by: string,
  ): Promise<Kept<Tie>> {
    sameId(id, input.id);
    const tie = await this.#checkedTie(network, { ...input, id });
    const before = precondition === 'absent' ? undefined : ((await this.#store.getTie(network, id)) ?? undefined);
    const expect = expectationOf(precondition, before?.version);
    const result = await this.#commit(network, { op: 'put-tie', tie, expect }, by).catch(alreadyThere);
    return kept(tie, before, result);
  }

  /** Changes some properties of a tie by a merge patch. */
  async patchTie(
    network: NetworkId,
    id: TieId,
    patch: unknown,
    precondition: Precondition,
    by: string,
  ): Promise<Kept<Tie>> {
    const before = await this.#tieAt(network, id);
    const expect = expectationOf(precondition, before.version);
    const merged = mergePatched(before.value, patch) as Incoming;
    sameId(id, merged.id);
    const tie = await this.#checkedTie(network, merged);
    return kept(tie, before, await this.#commit(network, { op: 'put-tie', tie, expect }, by));
  }

  async deleteTie(network: NetworkId, id: TieId, precondition: Precondition, by: string): Promise<void> {
    const before = await this.#tieAt(network, id);
    await this.#commit(network, { op: 'delete-tie', id, expect: expectationOf(precondition, before.version) }, by);
  }

  /**
   * A tie by its schema and rules. Where these find faults, ends that are no actors are told beside them; otherwise the
   * store looks at the ends, in the transaction that writes.
   */
  async #checkedTie(network: NetworkId, value: Incoming): Promise<Tie> {
    const faults = faultsFound(() => checkedTie(value));
    if (faults.length === 0) return checkedTie(value);
    const all = [...faults, ...(await this.#missingEnds(network, value, faults))];
    throw new DomainError('invalid', `${all[0]!.message}.`, all);
  }

  /** Ends of a tie that could be actors and are none, those apart that are at fault already. */
  async #missingEnds(network: NetworkId, value: Incoming, faults: readonly Fault[]): Promise<Fault[]> {
    const missing: Fault[] = [];
    for (const end of ['from', 'to'] as const) {
      const id = value[end];
      if (typeof id !== 'string' || !isEntityId(id) || faults.some(({ path }) => path === end)) continue;
      if ((await this.#store.getActor(network, asActorId(id))) !== null) continue;
      missing.push({ path: end, code: 'missing-actor', message: `"${id}" is no actor of this network` });
    }
    return missing;
  }

  /** Makes a thing under the id asked for, or under a free one, sought anew where another writer was first. */
  async #create<T>(
    asked: string | undefined,
    base: string,
    isTaken: (id: string) => Promise<boolean>,
    make: (id: string) => Promise<T>,
  ): Promise<T> {
    if (asked !== undefined) return make(asked);
    for (let race = 1; ; race += 1) {
      try {
        return await make(await freeId(base, isTaken));
      } catch (error) {
        if (!(error instanceof DomainError && error.code === 'taken') || race === RACES) throw error;
      }
    }
  }

  async #actorAt(at: ActorAddress): Promise<Stored<Actor>>;
  async #actorAt(at: ActorAddress, missing: 'or-nothing'): Promise<Stored<Actor> | undefined>;
  async #actorAt({ network, id, type }: ActorAddress, missing?: 'or-nothing'): Promise<Stored<Actor> | undefined> {
    const stored = await this.#store.getActor(network, id);
    if (stored !== null && (type === undefined || stored.value.type === type)) return stored;
    if (stored === null && missing === 'or-nothing') return undefined;
    throw new DomainError('not-found', `There is no ${type ?? 'actor'} "${id}" in the network "${network}".`);
  }

  async #tieAt(network: NetworkId, id: TieId): Promise<Stored<Tie>> {
    const stored = await this.#store.getTie(network, id);
    if (stored === null) throw new DomainError('not-found', `There is no tie "${id}" in the network "${network}".`);
    return stored;
  }

  #commit(network: NetworkId, change: Change, by: string): Promise<CommitResult> {
    return this.#store.commit(network, [change], noteBy(by));
  }
}

/** A thing with an id of no meaning where it has none yet. */
const withId = (input: unknown, more: object = {}): unknown =>
  typeof input === 'object' && input !== null && !Array.isArray(input) ? { id: 'new', ...more, ...input } : input;

/** A put that leaves a thing as it is keeps its version. */
function kept<T>(value: T, before: Stored<T> | undefined, { revision, counts }: CommitResult): Kept<T> {
  const changed = Object.values(counts).some((count) => count !== 0 && count !== false);
  const version = before === undefined || changed ? revision : before.version;
  return { stored: { value, version }, created: before === undefined };
}

function sameId(address: string, body: unknown): void {
  if (body === undefined || body === address) return;
  throw new DomainError('invalid', 'The id in the body differs from the one in the address.', [
    { path: 'id', code: 'other-id', message: `must be "${address}" as in the address, or be left out` },
  ]);
}

const otherType = (type: ActorType): DomainError =>
  new DomainError('invalid', `Here are only actors of type ${type}.`, [
    { path: 'type', code: 'other-type', message: `must stay ${type} here; change the type at …/actors/{actorId}` },
  ]);

/** Of a put that was to make something: that it is there already is a precondition not met, no clash of ids. */
function alreadyThere(error: unknown): never {
  if (error instanceof DomainError && error.code === 'taken') {
    throw new DomainError('stale', error.message, error.faults, { cause: error });
  }
  throw error;
}
