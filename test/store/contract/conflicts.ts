import { describe, expect, it } from 'vitest';
import { asRevision } from '../../../server/model/ids.ts';
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

export function describeConflicts(current: () => StoreUnderTest): void {
  describe('conflicts', () => {
    /** A network at revision 2 with initiative a, fund f, municipality GM0001 and ties: t (a–f), m (a → GM0001). */
    async function prepared() {
      const { store } = current();
      const id = await freshNetwork(store);
      await store.commit(
        id,
        [
          putActor(actor('a')),
          putActor(actor('f', 'fund')),
          putActor(actor('GM0001', 'municipality')),
          putTie(tie('t', 'a', 'f')),
          putTie(tie('m', 'a', 'GM0001', 'active-in')),
        ],
        NOTE,
      );
      return {
        store,
        id,
        refused: (code: Parameters<typeof refusal>[1], ...changes: Parameters<typeof store.commit>[1]) =>
          refusal(store.commit(id, changes, NOTE), code),
      };
    }

    it('refuses what is taken', async () => {
      const { refused } = await prepared();
      await refused('taken', putActor(actor('a'), 'absent'));
      await refused('taken', putTie(tie('t', 'a', 'f'), 'absent'));
      await refused('taken', putTie(tie('t', 'f', 'a', 'funds'), 'absent'));
      await refused('taken', putActor(actor('n'), 'absent'), putActor(actor('n', 'fund'), 'absent'));
    });

    it('refuses what is stale', async () => {
      const { refused } = await prepared();
      const old = asRevision(1);
      const error = await refused('stale', putActor(actor('n')), putActor(actor('a'), old));
      expect(error.faults[0]?.path).toBe('changes/1');
      await refused('stale', deleteActor('a', true, old));
      await refused('stale', putTie(tie('t', 'a', 'f'), old));
      await refused('stale', deleteTie('t', old));
    });

    it('refuses what is not there', async () => {
      const { refused } = await prepared();
      await refused('not-found', putActor(actor('n'), asRevision(2)));
      await refused('not-found', deleteActor('n'));
      await refused('not-found', putTie(tie('n', 'a', 'f'), asRevision(2)));
      await refused('not-found', deleteTie('n'));
      await refused('not-found', deleteTie('t'), deleteTie('t'));
    });

    it('refuses to remove an actor with ties unless asked', async () => {
      const { store, id, refused } = await prepared();
      await refused('has-ties', deleteActor('a'));
      await refused('has-ties', putActor(actor('n')), putTie(tie('n', 'a', 'n')), deleteActor('n'));
      const { counts } = await store.commit(id, [deleteTie('t'), deleteTie('m'), deleteActor('a')], NOTE);
      expect(counts).toMatchObject({ actorsDeleted: 1, tiesDeleted: 2 });
    });

    it('takes the ties along where asked, those of the same batch too', async () => {
      const { store, id } = await prepared();
      const changes = [putTie(tie('n', 'f', 'a', 'funds')), deleteActor('a', true)];
      expect((await store.commit(id, changes, NOTE)).counts).toMatchObject({ tiesCreated: 0, tiesDeleted: 2 });
      expect((await dump(store, id)).ties).toEqual([]);
    });

    it('refuses ties to actors that are missing, and says which', async () => {
      const { refused } = await prepared();
      const error = await refused('invalid', putActor(actor('n')), putTie(tie('x', 'gone', 'away')));
      expect(error.faults.map((fault) => fault.path)).toEqual(['changes/1/tie/from', 'changes/1/tie/to']);
      expect(error.faults[0]?.code).toBe('missing-actor');
      await refused('invalid', putTie(tie('x', 'a', 'late')), putActor(actor('late')));
      await refused('invalid', deleteActor('a', true), putTie(tie('t', 'a', 'f')));
    });

    it('refuses ties that their rule forbids, and names the rule', async () => {
      const { refused } = await prepared();
      const error = await refused('invalid', putTie(tie('x', 'a', 'GM0001')), putTie(tie('y', 'a', 'GM0001', 'funds')));
      expect(error.faults.map((fault) => [fault.path, fault.code])).toEqual([
        ['changes/0/tie/type', 'tie-rule'],
        ['changes/1/tie/type', 'tie-rule'],
      ]);
      expect(error.message).toContain('collaborates-with');
    });

    it("refuses an actor's type that its ties forbid", async () => {
      const { store, id, refused } = await prepared();
      const error = await refused('invalid', putActor(actor('n')), putActor(actor('f', 'municipality')));
      expect(error.faults).toMatchObject([{ path: 'changes/1/actor/type', code: 'tie-rule' }]);
      await store.commit(id, [putActor(actor('a', 'fund'))], NOTE);
      expect((await store.getActor(id, actor('a').id))?.value.type).toBe('fund');
      expect((await store.listActors(id, { type: 'initiative' }, { limit: 9 })).items).toEqual([]);
    });

    it('checks rules on the outcome: types and ties may change in one go, in any order', async () => {
      const { store, id } = await prepared();
      const changes = [
        putActor(actor('f', 'municipality')),
        putTie(tie('t', 'f', 'a', 'partners-with')),
        putTie(tie('m', 'GM0001', 'a', 'hosts')),
      ];
      expect((await store.commit(id, changes, NOTE)).counts).toMatchObject({ actorsUpdated: 1, tiesUpdated: 2 });
    });

    it('refuses what no store could give back', async () => {
      const { refused } = await prepared();
      const odd = (more: object) => putActor(actor('odd', 'fund', more));
      const attributes = [{ a: [[1], [2]] }, { a: { b: 1 } }, { a: null }, { a: [1, 'x'] }, { a: Number.NaN }];
      for (const value of [...attributes, { a: 'x'.repeat(20_000) }]) {
        const error = await refused('invalid', odd({ attributes: value }));
        expect(error.faults[0]?.path).toBe('changes/0/actor/attributes');
      }
      await refused('invalid', odd({ grantMinEur: 0.001 }));
      await refused('invalid', odd({ latitude: Number.POSITIVE_INFINITY }));
      await refused('invalid', odd({ name: 'half \ud83d' }));
      await refused('invalid', odd({ aliases: ['\udc00'] }));
    });
  });
}
