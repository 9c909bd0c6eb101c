import { join } from 'node:path';
import type { Change } from '#model/changes';
import { asNetworkId, type NetworkId } from '#model/ids';
import type { Network } from '#model/network';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Catalogues } from '../catalogues/load-catalogues.ts';
import { noteBy } from '../editing/editing-service.ts';
import { TO_BE_FILLED } from '../editing/network-editing.ts';
import { readShippedNetwork, type ShippedNetwork } from './shipped-networks.ts';

/** Networks that ship with the product, in the order in which they are filled. */
const SHIPPED = ['demo', 'samen'] as const;
const BY = 'seeding';

/**
 * Loads the shipped networks into an empty store, each in one change, and removes networks that were begun and never
 * filled because the process ended in between. All shipped networks are made before the first is filled: as long as one
 * of them is unfilled, a first run that was broken off is taken up again.
 *
 * @returns ids of the networks that were loaded.
 */
export async function seedNetworks(
  store: GraphStore,
  catalogues: Catalogues,
  dataFolder: string,
): Promise<NetworkId[]> {
  const present = await all(store);
  const unfilled = await filter(present, (network) => isUnfilled(store, network));
  const ours = unfilled.filter(({ id }) => SHIPPED.some((shipped) => shipped === id));
  if (present.length > 0 && ours.length === 0) return [];

  const networks: ShippedNetwork[] = [];
  for (const name of SHIPPED) networks.push(await readShippedNetwork(join(dataFolder, name), catalogues));
  const there = new Set<string>(present.map(({ id }) => id));
  const toFill = networks.filter(({ id }) => !there.has(id) || ours.some((one) => one.id === id));
  for (const { id, description } of toFill) {
    if (!there.has(id)) await store.createNetwork(id, description, noteBy(BY, TO_BE_FILLED));
  }
  for (const { id, actors, ties } of toFill) {
    const changes: Change[] = [
      ...actors.map((actor): Change => ({ op: 'put-actor', actor, expect: 'absent' })),
      ...ties.map((tie): Change => ({ op: 'put-tie', tie, expect: 'absent' })),
    ];
    await store.commit(id, changes, noteBy(BY, 'shipped with Coalitiekaart'));
  }
  return toFill.map(({ id }) => id);
}

/** Removes networks that somebody began and that were never filled, shipped ones aside. Returns their ids. */
export async function removeUnfilled(store: GraphStore): Promise<NetworkId[]> {
  const unfilled = await filter(await all(store), (network) => isUnfilled(store, network));
  const others = unfilled.filter(({ id }) => !SHIPPED.some((shipped) => asNetworkId(shipped) === id));
  for (const { id, revision } of others) await store.deleteNetwork(id, revision);
  return others.map(({ id }) => id);
}

async function isUnfilled(store: GraphStore, { id, revision }: Network): Promise<boolean> {
  if (revision !== 1) return false;
  const made = await store.getHistory(id, revision);
  return made?.entry.reason === TO_BE_FILLED;
}

async function all(store: GraphStore): Promise<Network[]> {
  const networks: Network[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.listNetworks({ limit: 1_000, ...(after === undefined ? {} : { after }) });
    networks.push(...page.items);
    after = page.next;
    if (after === undefined) return networks;
  }
}

async function filter<T>(list: readonly T[], keep: (one: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const one of list) if (await keep(one)) kept.push(one);
  return kept;
}
