import type { z } from 'zod';
import type { historyDetail } from '#contract/history';
import type { Actor } from '#model/actor';
import type { HistoryEntry, ReverseChange } from '#model/changes';
import { DomainError } from '#model/errors';
import type { ActorId, NetworkId, Revision, TieId } from '#model/ids';
import type { Network } from '#model/network';
import type { Tie } from '#model/tie';
import type { ActorType } from '#model/vocabulary';
import type { ActorFilter, GraphStore, Page, PageRequest, Stored, TieFilter } from '../store/graph-store.ts';
import { networkOr404 } from './subject.ts';

/** At most this many touched things are told of one change. */
const TOUCHED_MAX = 1_000;

/** Reads networks, actors, ties and history; what is not there is `not-found` in words. */
export class ReadingService {
  readonly #store: GraphStore;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  networks(page: PageRequest): Promise<Page<Network>> {
    return this.#store.listNetworks(page);
  }

  network(id: NetworkId): Promise<Network> {
    return networkOr404(this.#store, id);
  }

  actors(network: NetworkId, filter: ActorFilter, page: PageRequest): Promise<Page<Stored<Actor>>> {
    return this.#store.listActors(network, filter, page);
  }

  /** The actor; with a type, only where it is of that type. */
  async actor(network: NetworkId, id: ActorId, type?: ActorType): Promise<Stored<Actor>> {
    const stored = await this.#store.getActor(network, id);
    if (stored === null || (type !== undefined && stored.value.type !== type)) {
      throw new DomainError('not-found', `There is no ${type ?? 'actor'} "${id}" in the network "${network}".`);
    }
    return stored;
  }

  ties(network: NetworkId, filter: TieFilter, page: PageRequest): Promise<Page<Stored<Tie>>> {
    return this.#store.listTies(network, filter, page);
  }

  async tie(network: NetworkId, id: TieId): Promise<Stored<Tie>> {
    const stored = await this.#store.getTie(network, id);
    if (stored === null) throw new DomainError('not-found', `There is no tie "${id}" in the network "${network}".`);
    return stored;
  }

  history(network: NetworkId, page: PageRequest): Promise<Page<HistoryEntry>> {
    return this.#store.listHistory(network, page);
  }

  /** One change with the things it touched. */
  async change(network: NetworkId, revision: Revision): Promise<z.infer<typeof historyDetail>> {
    const found = await this.#store.getHistory(network, revision);
    if (found === null) {
      throw new DomainError('not-found', `The network "${network}" has no revision ${revision} in its history.`);
    }
    const { entry, reverse } = found;
    const left = await this.#leftAfter(network, found);
    const touched = reverse.slice(0, TOUCHED_MAX).map((change) => touchedBy(change, network, left));
    return { ...entry, counts: { ...entry.counts }, touched, touchedCount: reverse.length };
  }

  /**
   * Which of the things that a change found were still there after it. The counts tell it unless a change both changed
   * and removed things of a kind; only then the network is read as it was.
   */
  async #leftAfter(network: NetworkId, { entry, reverse }: Change): Promise<Left> {
    const { actorsUpdated, actorsDeleted, tiesUpdated, tiesDeleted } = entry.counts;
    const mixed = (actorsUpdated > 0 && actorsDeleted > 0) || (tiesUpdated > 0 && tiesDeleted > 0);
    if (!mixed) return { actor: () => actorsDeleted === 0, tie: () => tiesDeleted === 0 };
    const touched = new Set<string>(reverse.map((one) => (one.op === 'network' ? '' : `${one.op}/${one.id}`)));
    const there = new Set<string>();
    const keep = (key: string) => {
      if (touched.has(key)) there.add(key);
    };
    await this.#store.read(
      network,
      async (reading) => {
        for await (const batch of reading.actors()) for (const { value } of batch) keep(`actor/${value.id}`);
        for await (const batch of reading.ties()) for (const { value } of batch) keep(`tie/${value.id}`);
      },
      entry.revision,
    );
    return { actor: (id) => there.has(`actor/${id}`), tie: (id) => there.has(`tie/${id}`) };
  }
}

type Change = NonNullable<Awaited<ReturnType<GraphStore['getHistory']>>>;

/** Whether a thing was there after a change. */
interface Left {
  readonly actor: (id: string) => boolean;
  readonly tie: (id: string) => boolean;
}

type Touched = z.infer<typeof historyDetail>['touched'][number];

function touchedBy(one: ReverseChange, network: NetworkId, left: Left): Touched {
  if (one.op === 'network') return { kind: 'network', id: network, change: 'changed' };
  const change = one.before === null ? 'created' : left[one.op](one.id) ? 'changed' : 'removed';
  return { kind: one.op, id: one.id, change };
}
