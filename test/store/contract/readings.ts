import { describe, expect, it } from 'vitest';
import {
  actor,
  all,
  deleteActor,
  deleteTie,
  dump,
  freshNetwork,
  NOTE,
  putActor,
  putTie,
  type StoreUnderTest,
  tie,
} from '../sample.ts';

const ACTORS = 2_500;
const TIES = 100_000;

export function describeReadings(current: () => StoreUnderTest): void {
  describe('readings', () => {
    it('reads 100,000 ties in batches, in order, without holding them all', { timeout: 240_000 }, async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.commit(
        id,
        Array.from({ length: ACTORS }, (_, index) => putActor(actor(`a${index}`))),
        NOTE,
      );
      for (let start = 0; start < TIES; start += 25_000) {
        const batch = Array.from({ length: 25_000 }, (_, index) => {
          const number = start + index;
          const type = number % 3 === 0 ? 'knows' : 'collaborates-with';
          return putTie(tie(`t${number}`, `a${number % ACTORS}`, `a${(number * 7 + 1) % ACTORS}`, type));
        });
        await store.commit(id, batch, NOTE);
      }
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      let [count, last, highest] = [0, '', 0];
      await store.read(id, async (reading) => {
        for await (const batch of reading.ties()) {
          expect(batch.length).toBeLessThanOrEqual(1_000);
          for (const { value } of batch) {
            if (value.id <= last) throw new Error(`${value.id} comes after ${last}`);
            last = value.id;
          }
          count += batch.length;
          highest = Math.max(highest, process.memoryUsage().heapUsed - before);
        }
      });
      expect(count).toBe(TIES);
      // all of them at once take more than 60 MB; garbage of a few batches is allowed for
      expect(highest).toBeLessThan(150e6);
      await store.deleteNetwork(id, 'any');
    });

    it('sees one state, whatever is written meanwhile', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const name = (index: number) => `a${String(index).padStart(4, '0')}`;
      const actors = Array.from({ length: 3_000 }, (_, index) => putActor(actor(name(index))));
      const ties = Array.from({ length: 3_000 }, (_, index) =>
        putTie(tie(name(index), name(index), name((index + 1) % 3_000), index % 2 === 0 ? 'knows' : 'related-to')),
      );
      await store.commit(id, [...actors, ...ties], NOTE);
      const before = await dump(store, id);
      const seen = await store.read(id, async (reading) => {
        const found = { network: reading.network, actors: [] as unknown[], ties: [] as unknown[] };
        for await (const batch of reading.actors()) {
          found.actors.push(...batch);
          // behind, at and ahead of where the reading is
          await store.commit(
            id,
            [0, 999, 1_000, 1_500, 2_999].map((index) =>
              putActor(actor(name(index), 'fund', { name: `${found.actors.length}` })),
            ),
            NOTE,
          );
          await store.commit(
            id,
            [deleteActor(name(found.actors.length - 1), true), putActor(actor(`a0500${found.actors.length}`))],
            NOTE,
          );
        }
        const iterator = reading.ties();
        for await (const batch of iterator) {
          found.ties.push(...batch);
          const more = [1_700, 1_701, 1_702].map((index) => deleteTie(name(index)));
          const changed = putTie(tie(name(2_500), name(1), name(2), 'knows', { note: `${found.ties.length}` }));
          await store.commit(id, found.ties.length === 1_000 ? [...more, changed] : [changed], NOTE);
        }
        return found;
      });
      expect(seen).toEqual(before);
    });

    it('gives back what its user gives, throws what its user throws, and lets the user stop half way', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.commit(id, [putActor(actor('a'))], NOTE);
      expect(await store.read(id, async () => 42)).toBe(42);
      await expect(store.read(id, () => Promise.reject(new RangeError('mine')))).rejects.toThrow(RangeError);
      await store.read(id, async (reading) => {
        for await (const _ of reading.actors()) break;
      });
      const [first, second] = await store.read(id, (reading) =>
        Promise.all([all(reading.actors()), all(reading.actors())]),
      );
      expect(first).toEqual(second);
    });

    it('reads beside a writer, and never writes as a reader', async () => {
      const { store, reopen } = current();
      const id = await freshNetwork(store);
      const reader = await reopen('reader');
      try {
        await store.commit(id, [putActor(actor('a'))], NOTE);
        expect(await dump(reader, id)).toEqual(await dump(store, id));
        expect((await reader.getActor(id, actor('a').id))?.version).toBe(2);
        await expect(reader.commit(id, [putActor(actor('b'))], NOTE)).rejects.toThrow();
        expect((await dump(store, id)).actors).toHaveLength(1);
      } finally {
        await reader.close();
      }
    });

    it('has everything when opened again', async () => {
      const id = await freshNetwork(current().store);
      await current().store.commit(id, [putActor(actor('a')), putActor(actor('b')), putTie(tie('t', 'a', 'b'))], NOTE);
      const before = await dump(current().store, id);
      const store = await current().reopen('writer');
      expect(await dump(store, id)).toEqual(before);
      expect((await store.commit(id, [deleteTie('t')], NOTE)).revision).toBe(3);
    });
  });
}
