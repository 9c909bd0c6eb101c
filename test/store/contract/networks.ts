import { describe, expect, it } from 'vitest';
import { asNetworkId, asRevision } from '../../../server/model/ids.ts';
import type { NetworkDescription } from '../../../server/model/network.ts';
import type { PartialDate } from '../../../server/model/partial-date.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, refusal, type StoreUnderTest, tie } from '../sample.ts';

export function describeNetworks(current: () => StoreUnderTest): void {
  describe('networks', () => {
    it('answers', () => current().store.ping());

    it('makes a network at revision 1 and gives it back whole', async () => {
      const { store } = current();
      const id = asNetworkId(`${await freshNetwork(store)}-whole`);
      const description: NetworkDescription = {
        title: "It's «één» netwerk",
        description: 'line one\nline two',
        language: 'nl',
        licence: 'CC BY 4.0',
        source: 'https://example.org/?a=1&b=2',
        synthetic: false,
        referenceDate: '2024-11-25' as PartialDate,
      };
      const made = await store.createNetwork(id, description, NOTE);
      expect(made).toEqual({ id, ...description, revision: 1, createdAt: NOTE.at, updatedAt: NOTE.at });
      expect(await store.getNetwork(id)).toEqual(made);
      await refusal(store.createNetwork(id, description, NOTE), 'taken');
      await store.deleteNetwork(id, 'any');
      expect(await store.getNetwork(id)).toBeNull();
    });

    it('changes what a network says of itself', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const description = { title: 'Other', synthetic: false };
      const at = '2026-02-02T00:00:00.000Z';
      const change = { op: 'put-network', description, expect: asRevision(1) } as const;
      const { revision, counts } = await store.commit(id, [change], { ...NOTE, at });
      expect(revision).toBe(2);
      expect(counts.networkUpdated).toBe(true);
      expect(await store.getNetwork(id)).toEqual({
        id,
        ...description,
        revision: 2,
        createdAt: NOTE.at,
        updatedAt: at,
      });
      await refusal(store.commit(id, [change], NOTE), 'stale');
      await refusal(store.commit(id, [{ ...change, expect: 'absent' }], NOTE), 'taken');
      expect((await store.commit(id, [{ ...change, expect: 'any' }], NOTE)).revision).toBe(2);
    });

    it('lists networks by id, page by page', async () => {
      const { store } = current();
      const base = await freshNetwork(store);
      const ids = ['c', 'a', 'b', 'a-b', 'a0'].map((end) => asNetworkId(`${base}-${end}`));
      for (const id of ids) await store.createNetwork(id, { title: id, synthetic: true }, NOTE);
      const listed: string[] = [];
      let after: string = base;
      while (listed.length < ids.length) {
        const page = await store.listNetworks({ limit: 2, after });
        listed.push(...page.items.map((network) => network.id));
        if (page.next === undefined) break;
        after = page.next;
      }
      expect(listed.slice(0, 5)).toEqual([...ids].sort());
    });

    it('removes a network with all it holds, and nothing else', async () => {
      const { store } = current();
      const [gone, stays] = [await freshNetwork(store), await freshNetwork(store)];
      const changes = [putActor(actor('a')), putActor(actor('b')), putTie(tie('t', 'a', 'b'))];
      for (const id of [gone, stays]) await store.commit(id, changes, NOTE);
      const kept = await dump(store, stays);
      expect((await refusal(store.deleteNetwork(gone, asRevision(1)), 'stale')).message).toContain('revision 2');
      await store.deleteNetwork(gone, asRevision(2));
      await refusal(store.deleteNetwork(gone, 'any'), 'not-found');
      expect(await dump(store, stays)).toEqual(kept);

      await store.createNetwork(gone, { title: 'Anew', synthetic: true }, NOTE);
      const anew = await dump(store, gone);
      expect([anew.network.revision, anew.actors, anew.ties]).toEqual([1, [], []]);
      expect((await store.listHistory(gone, { limit: 10 })).items).toHaveLength(1);
    });

    it('keeps two networks with the same ids apart', async () => {
      const { store } = current();
      const [one, two] = [await freshNetwork(store), await freshNetwork(store)];
      const changes = (name: string) => [
        putActor(actor('a', 'initiative', { name, municipality: 'GM0001', themes: ['zorg'] })),
        putActor(actor('b')),
        putTie(tie('t', 'a', 'b', 'collaborates-with', { note: name })),
      ];
      await store.commit(one, changes('first'), NOTE);
      await store.commit(two, changes('second'), NOTE);
      await store.commit(two, [{ op: 'delete-actor', id: actor('b').id, expect: 'any', cascade: true }], NOTE);
      const kept = await dump(store, one);
      expect(kept.actors.map((each) => each.value.name)).toEqual(['first', 'Name of b']);
      expect(kept.ties.map((each) => each.value.note)).toEqual(['first']);
      const page = { limit: 10 };
      for (const filter of [{ text: 'second' }, { text: 'se' }]) {
        expect((await store.listActors(one, filter, page)).items).toEqual([]);
        expect((await store.listActors(two, filter, page)).items).toHaveLength(1);
      }
      expect((await store.listTies(two, { actor: actor('a').id }, page)).items).toEqual([]);
      expect(await store.getTie(two, tie('t', 'a', 'b').id)).toBeNull();
    });

    it('says of every method that an unknown network is not found', async () => {
      const { store } = current();
      const id = asNetworkId('no-such-network');
      const page = { limit: 1 };
      const calls = [
        store.getActor(id, actor('a').id),
        store.getTie(id, tie('t', 'a', 'b').id),
        store.listActors(id, {}, page),
        store.listTies(id, {}, page),
        store.commit(id, [], NOTE),
        store.commit(id, [putActor(actor('a'))], NOTE),
        store.listHistory(id, page),
        store.getHistory(id, asRevision(1)),
        store.read(id, async () => 1),
        store.deleteNetwork(id, 'any'),
      ];
      for (const call of await Promise.allSettled(calls)) {
        await refusal(call.status === 'rejected' ? Promise.reject(call.reason) : Promise.resolve(), 'not-found');
      }
    });
  });
}
