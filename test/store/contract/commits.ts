import { describe, expect, it } from 'vitest';
import { asTieId } from '../../../server/model/ids.ts';
import {
  actor,
  deleteActor,
  deleteTie,
  dump,
  freshNetwork,
  NOTE,
  putActor,
  putTie,
  refusal,
  type StoreUnderTest,
  tie,
} from '../sample.ts';

export function describeCommits(current: () => StoreUnderTest): void {
  describe('commits', () => {
    it('carries out all changes and counts them', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const first = await store.commit(
        id,
        [
          putActor(actor('a'), 'absent'),
          putActor(actor('b', 'fund'), 'absent'),
          putActor(actor('c', 'organisation'), 'absent'),
          putTie(tie('t1', 'b', 'a', 'funds'), 'absent'),
          putTie(tie('t2', 'a', 'c'), 'absent'),
        ],
        NOTE,
      );
      expect(first.revision).toBe(2);
      expect(first.counts).toMatchObject({ actorsCreated: 3, tiesCreated: 2, actorsUpdated: 0, networkUpdated: false });
      const second = await store.commit(
        id,
        [
          putActor(actor('a', 'initiative', { members: 3 }), first.revision),
          putTie(tie('t1', 'b', 'a', 'funds', { amountEur: 10 }), first.revision),
          deleteActor('c', true, first.revision),
        ],
        NOTE,
      );
      expect(second).toEqual({
        revision: 3,
        counts: {
          actorsCreated: 0,
          actorsUpdated: 1,
          actorsDeleted: 1,
          tiesCreated: 0,
          tiesUpdated: 1,
          tiesDeleted: 1,
          networkUpdated: false,
        },
      });
      const { actors, ties } = await dump(store, id);
      expect(actors).toEqual([
        { value: actor('a', 'initiative', { members: 3 }), version: 3 },
        { value: actor('b', 'fund'), version: 2 },
      ]);
      expect(ties).toEqual([{ value: tie('t1', 'b', 'a', 'funds', { amountEur: 10 }), version: 3 }]);
    });

    it('keeps version and revision where puts change nothing', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const a = actor('a', 'initiative', { themes: ['x', 'y'], attributes: { b: 1, a: 'x' }, latitude: 52.5 });
      const t = tie('t', 'a', 'b', 'collaborates-with', { strength: 3, savingsEur: 0.1, savingsSource: 's' });
      const { revision } = await store.commit(id, [putActor(a), putActor(actor('b')), putTie(t)], NOTE);
      const before = await dump(store, id);
      const reordered = { attributes: { a: 'x', b: 1 }, ...a };
      const same = [putActor(reordered), putActor({ ...a, website: undefined } as never), putTie(t, revision)];
      const again = await store.commit(id, [...same, putActor(actor('n')), deleteActor('n')], NOTE);
      expect(again.revision).toBe(revision);
      expect(Object.values(again.counts).every((count) => count === 0 || count === false)).toBe(true);
      expect(await dump(store, id)).toEqual(before);
      expect((await store.listHistory(id, { limit: 10 })).items).toHaveLength(2);

      const one = await store.commit(id, [...same, putActor(actor('b', 'initiative', { members: 1 }))], NOTE);
      expect(one.counts).toMatchObject({ actorsUpdated: 1, tiesUpdated: 0 });
      expect((await store.getActor(id, a.id))?.version).toBe(revision);
      expect((await store.getActor(id, actor('b').id))?.version).toBe(one.revision);
      expect((await store.commit(id, [], NOTE)).revision).toBe(one.revision);
    });

    it('leaves everything as it was where one change fails', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.commit(id, [putActor(actor('a')), putActor(actor('b')), putTie(tie('t', 'a', 'b'))], NOTE);
      const before = await dump(store, id);
      const many = Array.from({ length: 1_500 }, (_, index) => putActor(actor(`n${index}`)));
      const bad = [...many, deleteTie('t'), deleteActor('a'), putActor(actor('b'), 'absent')];
      const error = await refusal(store.commit(id, bad, NOTE), 'taken');
      expect(error.faults[0]).toMatchObject({ path: 'changes/1502', code: 'taken' });
      expect(await dump(store, id)).toEqual(before);
      expect((await store.listActors(id, { text: 'name of n' }, { limit: 5 })).items).toEqual([]);
    });

    it('moves a tie to other ends and to another type under the same id', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const actors = [putActor(actor('a')), putActor(actor('b')), putActor(actor('f', 'fund'))];
      await store.commit(id, [...actors, putTie(tie('t', 'a', 'b'))], NOTE);
      const moved = await store.commit(id, [putTie(tie('t', 'b', 'f'))], NOTE);
      expect(moved.counts).toMatchObject({ tiesUpdated: 1, tiesCreated: 0, tiesDeleted: 0 });
      expect((await store.listTies(id, { actor: actor('a').id }, { limit: 9 })).items).toEqual([]);
      const retyped = await store.commit(id, [putTie(tie('t', 'f', 'a', 'funds', { status: 'paid' }))], NOTE);
      const stored = { value: tie('t', 'f', 'a', 'funds', { status: 'paid' }), version: retyped.revision };
      expect(await store.getTie(id, asTieId('t'))).toEqual(stored);
      expect((await dump(store, id)).ties).toEqual([stored]);
      expect((await store.listTies(id, { type: 'collaborates-with' }, { limit: 9 })).items).toEqual([]);
      const { revision } = await store.commit(id, [putTie(tie('t', 'a', 'f', 'knows'))], NOTE);
      expect((await dump(store, id, retyped.revision)).ties).toEqual([stored]);
      expect((await dump(store, id, revision)).ties).toEqual([
        { value: tie('t', 'a', 'f', 'knows'), version: revision },
      ]);
    });

    it('moves a tie away from an actor that goes', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const actors = ['a', 'b', 'c'].map((one) => putActor(actor(one)));
      await store.commit(id, [...actors, putTie(tie('t', 'a', 'b'))], NOTE);
      await store.commit(id, [putActor(actor('d')), putTie(tie('t', 'a', 'd')), deleteActor('b')], NOTE);
      const { actors: left, ties } = await dump(store, id);
      expect(left.map((one) => one.value.id)).toEqual(['a', 'c', 'd']);
      expect(ties.map((one) => [one.value.from, one.value.to])).toEqual([['a', 'd']]);
    });

    it('keeps several ties of one type between the same two, and a tie to itself', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const ties = ['1', '2', '3'].map((end) => tie(`t${end}`, 'a', 'b', 'related-to'));
      const self = tie('self', 'a', 'a', 'related-to');
      await store.commit(
        id,
        [putActor(actor('a')), putActor(actor('b')), ...[...ties, self].map((t) => putTie(t))],
        NOTE,
      );
      const { items } = await store.listTies(id, { actor: actor('a').id }, { limit: 9 });
      expect(items.map((one) => one.value)).toEqual([self, ...ties]);
      const { counts } = await store.commit(id, [deleteActor('a', true)], NOTE);
      expect(counts).toMatchObject({ actorsDeleted: 1, tiesDeleted: 4 });
    });

    it('orders writers: of 20 at once each gets a revision of its own', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const puts = Array.from({ length: 20 }, (_, index) => putActor(actor(`p${index}`)));
      const results = await Promise.all(puts.map((put) => store.commit(id, [put], NOTE)));
      expect(results.map((result) => result.revision).sort((a, b) => a - b)).toEqual(puts.map((_, index) => index + 2));
      const racing = await Promise.allSettled(
        puts.map((_, index) =>
          store.commit(id, [putActor(actor('race', 'fund', { name: `${index}` }), 'absent')], NOTE),
        ),
      );
      expect(racing.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    });
  });
}
