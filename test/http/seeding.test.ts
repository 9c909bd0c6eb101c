import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asNetworkId } from '#model/ids';
import { PACKAGE_ROOT } from '../../server/package-root.ts';
import { type Catalogues, loadCatalogues } from '../../server/services/catalogues/load-catalogues.ts';
import { NetworkEditing } from '../../server/services/editing/network-editing.ts';
import { removeUnfilled, seedNetworks } from '../../server/services/seeding/seed-networks.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openStore } from '../../server/store/open-store.ts';

const DATA = join(PACKAGE_ROOT, 'data');
let folder: string;
let store: GraphStore;
let catalogues: Catalogues;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-seeding-'));
  store = await openStore({ kind: 'sqlite', folder, role: 'writer' });
  catalogues = await loadCatalogues(DATA);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The store of a process that dies at the n-th call of a method: from then on nothing happens any more. */
function dyingAt(method: 'createNetwork' | 'commit' | 'deleteNetwork', nth: number): GraphStore {
  let calls = 0;
  let dead = false;
  return new Proxy(store, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        if (name === method) calls += 1;
        dead ||= name === method && calls === nth;
        return dead ? Promise.reject(new Error('the process died')) : member.apply(target, given);
      };
    },
  });
}

const revisions = async () =>
  (await store.listNetworks({ limit: 10 })).items.map(({ id, revision }) => `${id}@${revision}`);

it.each([
  ['createNetwork', 1],
  ['createNetwork', 2],
  ['commit', 1],
  ['commit', 2],
] as const)('a first run that dies at %s number %i is taken up again', async (method, nth) => {
  await expect(seedNetworks(dyingAt(method, nth), catalogues, DATA)).rejects.toThrow('the process died');
  await seedNetworks(store, catalogues, DATA);
  expect(await revisions()).toEqual(['demo@2', 'samen@2']);
});

it('leaves a store alone that holds something else', async () => {
  await store.createNetwork(
    asNetworkId('mine'),
    { title: 'Mine', synthetic: false },
    { at: new Date().toISOString(), by: 'me' },
  );
  expect(await seedNetworks(store, catalogues, DATA)).toEqual([]);
  expect(await revisions()).toEqual(['mine@1']);
});

it('removes a network that was begun with a municipality and never filled', async () => {
  const editing = new NetworkEditing(dyingAt('commit', 1), catalogues.municipalities);
  const input = { title: 'Kampen', synthetic: false, municipality: 'GM0166' };
  await expect(editing.create(input, 'me')).rejects.toThrow('the process died');
  expect(await revisions()).toEqual(['kampen@1']);
  expect(await removeUnfilled(store)).toEqual(['kampen']);
  expect(await revisions()).toEqual([]);
});

it('gives a municipality its neighbours', async () => {
  const network = await new NetworkEditing(store, catalogues.municipalities).create(
    { title: 'Kampen', synthetic: false, municipality: 'GM0166' },
    'me',
  );
  expect(network.revision).toBe(2);
  const { items } = await store.listActors(network.id, {}, { limit: 100 });
  expect(items).toHaveLength(1 + catalogues.municipalities.get('GM0166')!.neighbours!.length);
  expect(items.every(({ value }) => value.population! > 0)).toBe(true);
  const ties = await store.listTies(network.id, { type: 'neighbours' }, { limit: 100 });
  expect(ties.items.length).toBeGreaterThanOrEqual(items.length - 1);
});
