import { describe, expect, it } from 'vitest';
import { asNetworkId } from '../../../server/model/ids.ts';
import type { CommitResult, RecordPut } from '../../../server/store/graph-store.ts';
import { RECORD_MAX_BYTES } from '../../../server/store/keepable-records.ts';
import { RedactedStore } from '../../../server/store/redacted-store.ts';
import { actor, deleteActor, dump, freshNetwork, NOTE, putActor, refusal, type StoreUnderTest } from '../sample.ts';

const put = (id: string, content: unknown, kind: RecordPut['kind'] = 'decision'): RecordPut => ({
  kind,
  id,
  content: content === null ? null : JSON.stringify(content),
});

export function describeRecords(current: () => StoreUnderTest): void {
  describe('records', () => {
    it('are kept to the letter beside the graph, which stays at its revision', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const before = await dump(store, id);
      const content = '{ "a": 1.0, "b": "\\u0000 é ～ \u{1f600}" }\n';
      await store.putRecords(id, [{ kind: 'import', id: 'i/1', content }, put('i/1', 'of another kind')]);
      expect(await store.getRecord(id, 'import', 'i/1')).toEqual({ kind: 'import', id: 'i/1', content });
      expect((await store.getRecord(id, 'decision', 'i/1'))?.content).toBe('"of another kind"');
      expect(await store.getRecord(id, 'import', 'i')).toBeNull();
      expect(await dump(store, id)).toEqual(before);
      expect((await store.listHistory(id, { limit: 9 })).items).toHaveLength(1);
    });

    it('are replaced and removed, all in their order or none', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.putRecords(id, [put('a', 1), put('b', 1), put('a', 2), put('c', 1), put('c', null)]);
      await store.putRecords(id, [put('b', null), put('b', 3), put('none', null)]);
      expect((await store.listRecords(id, 'decision', { limit: 9 })).items).toEqual([put('a', 2), put('b', 3)]);
      const bad = [
        put('a', 9),
        { ...put('x', 1), content: '{' },
        put('..', 1),
        put('a\nb', 1),
        { ...put('x', 1), content: '"\ud800"' },
      ];
      const error = await refusal(store.putRecords(id, bad), 'invalid');
      const paths = ['records/1/content', 'records/2/id', 'records/3/id', 'records/4/content'];
      expect(error.faults.map((fault) => fault.path)).toEqual(paths);
      expect((await store.getRecord(id, 'decision', 'a'))?.content).toBe('2');
    });

    it('hold up to 8 MB, not a byte more', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const content = `"${'é'.repeat((RECORD_MAX_BYTES - 2) / 2)}"`;
      await store.putRecords(id, [{ kind: 'import', id: 'large', content }]);
      expect((await store.getRecord(id, 'import', 'large'))?.content === content).toBe(true);
      const larger = [{ kind: 'import' as const, id: 'larger', content: `${content} ` }];
      expect((await refusal(store.putRecords(id, larger), 'invalid')).message).toContain(
        `${RECORD_MAX_BYTES + 1} bytes`,
      );
    });

    it('are listed by id in code-point order, forwards and backwards, page by page', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const ids = ['1', '10', 'B', 'a', 'a b', 'é', '\ue000', '～', '\u{10000}'];
      await store.putRecords(
        id,
        [...ids].reverse().map((one) => put(one, one)),
      );
      await store.putRecords(id, [put('0', 0, 'import'), put('z', 0, 'scenario')]);
      for (const newestFirst of [false, true]) {
        const listed: string[] = [];
        let after: string | undefined;
        do {
          const asked = { limit: 2, newestFirst, ...(after === undefined ? {} : { after }) };
          const page = await store.listRecords(id, 'decision', asked);
          expect(page.items.length).toBeLessThanOrEqual(2);
          listed.push(...page.items.map((record) => record.id));
          after = page.next;
        } while (after !== undefined);
        expect(listed).toEqual(newestFirst ? [...ids].reverse() : ids);
      }
    });

    it('are of one network and go with it', async () => {
      const { store } = current();
      const [gone, stays] = [await freshNetwork(store), await freshNetwork(store)];
      for (const id of [gone, stays]) await store.putRecords(id, [put('a', id), put('b', id, 'import')]);
      await store.deleteNetwork(gone, 'any');
      await refusal(store.getRecord(gone, 'decision', 'a'), 'not-found');
      await refusal(store.listRecords(gone, 'decision', { limit: 1 }), 'not-found');
      await refusal(store.putRecords(gone, [put('a', 1)]), 'not-found');
      await store.createNetwork(gone, { title: 'Anew', synthetic: true }, NOTE);
      expect(await store.getRecord(gone, 'decision', 'a')).toBeNull();
      expect((await store.listRecords(gone, 'import', { limit: 1 })).items).toEqual([]);
      expect((await store.getRecord(stays, 'decision', 'a'))?.content).toBe(JSON.stringify(stays));
    });

    it('are written with a commit, which tells them what it came to, or not at all', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const records = (result: CommitResult) => [put('last', result)];
      const first = await store.commit(id, [putActor(actor('a'))], NOTE, { records });
      expect((await store.getRecord(id, 'decision', 'last'))?.content).toBe(JSON.stringify(first));
      await refusal(store.commit(id, [putActor(actor('a'), 'absent')], NOTE, { records: [put('no', 1)] }), 'taken');
      await refusal(store.commit(id, [putActor(actor('b'))], NOTE, { records: [put('', 1)] }), 'invalid');
      expect(await store.getRecord(id, 'decision', 'no')).toBeNull();
      expect(await store.getActor(id, actor('b').id)).toBeNull();

      const before = await dump(store, id);
      const unchanged = await store.commit(id, [putActor(actor('a'))], NOTE, { records: [put('last', 'kept')] });
      expect(unchanged.revision).toBe(first.revision);
      expect((await store.getRecord(id, 'decision', 'last'))?.content).toBe('"kept"');
      expect(await dump(store, id)).toEqual(before);
      expect((await store.commit(id, [putActor(actor('c'))], NOTE)).revision).toBe(first.revision + 1);
    });

    it('are unseen by readers', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.putRecords(id, [put('a', 'A Name')]);
      const redacted = new RedactedStore(store, new Uint8Array(32));
      expect(await redacted.getRecord(id)).toBeNull();
      expect(await redacted.listRecords(id)).toEqual({ items: [] });
      await refusal(redacted.listRecords(asNetworkId('no-such-network')), 'not-found');
      expect(() => redacted.putRecords()).toThrow('readers do not write');
    });
  });

  describe('a dry run', () => {
    it('checks and counts as for real and writes nothing', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.commit(id, [putActor(actor('a')), putActor(actor('b'))], NOTE);
      const before = await dump(store, id);
      const changes = [putActor(actor('a', 'fund')), putActor(actor('c')), deleteActor('b')];
      const records = [put('r', 1)];
      const dry = await store.commit(id, changes, NOTE, { dryRun: true, records });
      expect(await dump(store, id)).toEqual(before);
      expect(await store.getRecord(id, 'decision', 'r')).toBeNull();
      await refusal(store.commit(id, [putActor(actor('a'), 'absent')], NOTE, { dryRun: true }), 'taken');
      await refusal(store.commit(id, [], NOTE, { dryRun: true, records: [put('.', 1)] }), 'invalid');
      await refusal(store.commit(asNetworkId('no-such-network'), [], NOTE, { dryRun: true }), 'not-found');
      expect(await store.commit(id, [], NOTE, { dryRun: true })).toMatchObject({ revision: before.network.revision });
      expect(await store.commit(id, changes, NOTE, { records })).toEqual(dry);
    });
  });
}
