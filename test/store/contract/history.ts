import { describe, expect, it } from 'vitest';
import { asRevision } from '../../../server/model/ids.ts';
import {
  actor,
  deleteActor,
  dump,
  freshNetwork,
  NOTE,
  putActor,
  putTie,
  refusal,
  type StoreUnderTest,
  tie,
} from '../sample.ts';

export function describeHistory(current: () => StoreUnderTest): void {
  describe('history', () => {
    it('tells who changed what, newest first, page by page', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      for (let index = 0; index < 11; index += 1) {
        await store.commit(id, [putActor(actor(`a${index}`))], { ...NOTE, by: `editor ${index}` });
      }
      const revisions: number[] = [];
      let after: string | undefined;
      do {
        const page = await store.listHistory(id, { limit: 5, ...(after === undefined ? {} : { after }) });
        revisions.push(...page.items.map((entry) => entry.revision));
        after = page.next;
      } while (after !== undefined);
      expect(revisions).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      const [newest] = (await store.listHistory(id, { limit: 1 })).items;
      expect(newest).toMatchObject({ revision: 12, by: 'editor 10', counts: { actorsCreated: 1 } });
      expect(newest).not.toHaveProperty('reason');
      expect(await store.getHistory(id, asRevision(13))).toBeNull();
      expect(await store.getHistory(id, asRevision(1))).toMatchObject({ entry: { revision: 1 }, reverse: [] });
    });

    it('tells what it takes to undo a change', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const [a, b, t] = [
        actor('a', 'fund', { grantMinEur: 0.29 }),
        actor('b'),
        tie('t', 'a', 'b', 'funds', { amountEur: 1.1 }),
      ];
      const first = await store.commit(id, [putActor(a), putActor(b), putTie(t)], NOTE);
      expect((await store.getHistory(id, first.revision))?.reverse).toEqual([
        { op: 'actor', id: 'a', before: null, version: null },
        { op: 'actor', id: 'b', before: null, version: null },
        { op: 'tie', id: 't', before: null, version: null },
      ]);
      const description = { title: 'Later', synthetic: false };
      const second = await store.commit(
        id,
        [deleteActor('b', true), putActor({ ...a, name: 'New' }), { op: 'put-network', description, expect: 'any' }],
        NOTE,
      );
      const reverse = (await store.getHistory(id, second.revision))?.reverse ?? [];
      expect(reverse).toHaveLength(4);
      expect(reverse).toContainEqual({ op: 'actor', id: 'a', before: a, version: first.revision });
      expect(reverse).toContainEqual({ op: 'actor', id: 'b', before: b, version: first.revision });
      expect(reverse).toContainEqual({ op: 'tie', id: 't', before: t, version: first.revision });
      expect(reverse.find((one) => one.op === 'network')?.before).toMatchObject({ synthetic: true });
    });

    it('reads the past at each revision', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const states = [await dump(store, id)];
      const at = (index: number) => ({ ...NOTE, at: `2026-03-${String(index + 10)}T00:00:00.000Z` });
      const batches = [
        [putActor(actor('a')), putActor(actor('b', 'fund', { aliases: ['x'] })), putTie(tie('t', 'a', 'b'))],
        [putActor(actor('a', 'initiative', { members: 1 })), putActor(actor('\u{1f600}')), putActor(actor('～'))],
        [
          deleteActor('a', true),
          { op: 'put-network', description: { title: 'B', synthetic: true }, expect: 'any' } as const,
        ],
        [putActor(actor('a', 'organisation')), putTie(tie('t', '\u{1f600}', 'a', 'knows'))],
        [putTie(tie('t', 'a', 'b', 'related-to')), putTie(tie('s', 'a', 'b')), deleteActor('～')],
        Array.from({ length: 2_100 }, (_, index) => putActor(actor(`many ${index}`))),
        Array.from({ length: 2_050 }, (_, index) => deleteActor(`many ${index}`)),
        [{ op: 'put-network', description: { title: 'C', synthetic: false }, expect: 'any' } as const],
      ];
      for (const [index, batch] of batches.entries()) {
        await store.commit(id, batch, at(index));
        states.push(await dump(store, id));
      }
      for (const [index, state] of states.entries()) {
        expect(state.network.revision).toBe(index + 1);
        expect(await dump(store, id, asRevision(index + 1))).toEqual(state);
      }
      for (const none of [0, 10, -1, 1.5]) await refusal(dump(store, id, asRevision(none)), 'not-found');
    });
  });
}
