import type { Actor } from '#model/actor';
import type { HistoryEntry, ReverseChange } from '#model/changes';
import type { ActorId, NetworkId, Revision, TieId } from '#model/ids';
import type { Network } from '#model/network';
import { holdsAt } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type {
  ActorFilter,
  CommitResult,
  GraphStore,
  KeptRecord,
  NetworkReading,
  Page,
  PageRequest,
  Stored,
  TieFilter,
} from './graph-store.ts';
import { type HiddenIndex, indexHidden } from './hidden-index.ts';
import { mergedBatches, mergedPage } from './merged-pages.ts';
import { Redaction } from './redaction.ts';
import { noNetwork } from './refusals.ts';

/**
 * A store as readers see it: hidden actors have an opaque id and no name, they and their ties keep counting. What is
 * hidden or gone now stays untold in past revisions and in the history as well. Reads only.
 */
export class RedactedStore implements GraphStore {
  readonly #store: GraphStore;
  readonly #key: Uint8Array;
  /** One index a network, of its last revision that was asked for. */
  readonly #indexes = new Map<NetworkId, { revision: Revision; index: Promise<HiddenIndex> }>();

  /** `key`: secret of the opaque ids; the same in all processes that answer for one store. */
  constructor(store: GraphStore, key: Uint8Array) {
    this.#store = store;
    this.#key = key;
  }

  get kind(): GraphStore['kind'] {
    return this.#store.kind;
  }

  ping(): Promise<void> {
    return this.#store.ping();
  }

  listNetworks(page: PageRequest): Promise<Page<Network>> {
    return this.#store.listNetworks(page);
  }

  getNetwork(id: NetworkId): Promise<Network | null> {
    return this.#store.getNetwork(id);
  }

  async getActor(network: NetworkId, id: ActorId): Promise<Stored<Actor> | null> {
    const index = await this.#indexOf(network);
    if (index.isHidden(id)) return null;
    return index.actors.find(({ value }) => value.id === id) ?? this.#store.getActor(network, id);
  }

  async getTie(network: NetworkId, id: TieId): Promise<Stored<Tie> | null> {
    const index = await this.#indexOf(network);
    const redacted = index.ties.find(({ value }) => value.id === id);
    if (redacted !== undefined) return redacted;
    const stored = await this.#store.getTie(network, id);
    return stored === null ? null : (this.#openTie(network, index)(stored) ?? null);
  }

  /** Hidden actors are found by type only: to find them by anything else would tell it. */
  async listActors(network: NetworkId, filter: ActorFilter, page: PageRequest): Promise<Page<Stored<Actor>>> {
    const index = await this.#indexOf(network);
    if (index.empty) return this.#store.listActors(network, filter, page);
    const { theme, municipality, text, at } = filter;
    const byTypeOnly = [theme, municipality, text, at].every((one) => one === undefined);
    const hidden = byTypeOnly
      ? index.actors.filter(({ value }) => filter.type === undefined || value.type === filter.type)
      : [];
    return mergedPage(page, hidden, (asked) => this.#store.listActors(network, filter, asked), openActor(index));
  }

  async listTies(network: NetworkId, filter: TieFilter, page: PageRequest): Promise<Page<Stored<Tie>>> {
    const index = await this.#indexOf(network);
    if (index.empty) return this.#store.listTies(network, filter, page);
    const { type, actor, at } = filter;
    if (actor !== undefined && index.isHidden(actor)) return { items: [] };
    const behind = actor === undefined ? undefined : index.trueActorId(actor);
    const open = this.#openTie(network, index);
    const hidden = index.ties.filter(
      ({ value }) =>
        (type === undefined || value.type === type) &&
        (at === undefined || holdsAt(value, at)) &&
        (actor === undefined || value.from === actor || value.to === actor),
    );
    const asked = behind === undefined ? filter : { ...filter, actor: behind };
    return mergedPage(page, hidden, (one) => this.#store.listTies(network, asked, one), open);
  }

  async listHistory(network: NetworkId, page: PageRequest): Promise<Page<HistoryEntry>> {
    return this.#store.listHistory(network, page);
  }

  /** Things that are hidden or gone now are told by opaque ids; what they were before is left out. */
  async getHistory(network: NetworkId, revision: Revision) {
    const found = await this.#store.getHistory(network, revision);
    if (found === null) return null;
    const redaction = this.#redaction(network);
    const reverse: ReverseChange[] = [];
    for (const change of found.reverse) {
      if (change.op === 'network') reverse.push(change);
      else if (change.op === 'actor') {
        const open = (await this.getActor(network, change.id)) !== null && change.before?.visibility !== 'hidden';
        const before = change.before === null ? null : redaction.actor(change.before);
        reverse.push(open ? change : { ...change, id: redaction.actorId(change.id), before });
      } else {
        const open = (await this.getTie(network, change.id)) !== null;
        const before = change.before === null ? null : redaction.tie(change.before, () => true);
        reverse.push(open ? change : { ...change, id: redaction.tieId(change.id), before });
      }
    }
    return { entry: found.entry, reverse };
  }

  async read<T>(network: NetworkId, use: (reading: NetworkReading) => Promise<T>, revision?: Revision): Promise<T> {
    const present = await this.#presentActors(network, revision);
    return this.#store.read(
      network,
      async (reading) => {
        const gone = (id: ActorId) => present !== undefined && !present.has(id);
        const index = await indexHidden(reading, this.#redaction(network), gone);
        if (index.empty) return use(reading);
        return use({
          network: reading.network,
          actors: () => mergedBatches(reading.actors(), index.actors, openActor(index)),
          ties: () => mergedBatches(reading.ties(), index.ties, this.#openTie(network, index)),
        });
      },
      revision,
    );
  }

  /** Records may hold names, so readers see none. */
  async getRecord(network: NetworkId): Promise<null> {
    await this.#existing(network);
    return null;
  }

  async listRecords(network: NetworkId): Promise<Page<KeptRecord>> {
    await this.#existing(network);
    return { items: [] };
  }

  createNetwork(): Promise<Network> {
    return refuseWriting();
  }

  restoreNetwork(): Promise<Network> {
    return refuseWriting();
  }

  /** A copy of the whole store would tell what is hidden. */
  backup(): Promise<void> {
    return refuseWriting();
  }

  putRecords(): Promise<void> {
    return refuseWriting();
  }

  deleteNetwork(): Promise<void> {
    return refuseWriting();
  }

  commit(): Promise<CommitResult> {
    return refuseWriting();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  #redaction(network: NetworkId): Redaction {
    return new Redaction(this.#key, network);
  }

  #openTie(network: NetworkId, index: HiddenIndex) {
    const redaction = this.#redaction(network);
    return ({ value, version }: Stored<Tie>): Stored<Tie> | undefined =>
      index.isHidden(value.from) || index.isHidden(value.to)
        ? undefined
        : { value: redaction.tie(value, index.isHidden), version };
  }

  async #existing(network: NetworkId): Promise<Network> {
    const found = await this.#store.getNetwork(network);
    if (found === null) throw noNetwork(network);
    return found;
  }

  async #indexOf(network: NetworkId): Promise<HiddenIndex> {
    const found = await this.#existing(network);
    const known = this.#indexes.get(network);
    if (known?.revision === found.revision) return known.index;
    const redaction = this.#redaction(network);
    const index = this.#store.read(network, (reading) => indexHidden(reading, redaction));
    this.#indexes.set(network, { revision: found.revision, index });
    index.catch(() => this.#indexes.delete(network));
    return index;
  }

  /** For a past revision: ids of the actors that are there and open now; undefined for the present one. */
  async #presentActors(network: NetworkId, revision: Revision | undefined): Promise<Set<ActorId> | undefined> {
    const now = await this.#existing(network);
    if (revision === undefined || revision === now.revision) return undefined;
    const open = new Set<ActorId>();
    await this.#store.read(network, async (reading) => {
      for await (const batch of reading.actors()) {
        for (const { value } of batch) if (value.visibility !== 'hidden') open.add(value.id);
      }
    });
    return open;
  }
}

const openActor =
  (index: HiddenIndex) =>
  (one: Stored<Actor>): Stored<Actor> | undefined =>
    index.isHidden(one.value.id) ? undefined : one;

function refuseWriting(): never {
  throw new Error('readers do not write');
}
