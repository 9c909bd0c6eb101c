import { describe, expect, it } from 'vitest';
import { asNetworkId, asRevision, type NetworkId, type Revision } from '../../../server/model/ids.ts';
import type { GraphStore, HistoryStep, Stored, StoredContents } from '../../../server/store/graph-store.ts';
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

const RECORD = { kind: 'decision', id: 'é/1', content: '{"a": 1.0}\n' } as const;

/** A network with a past: things made, changed, removed, made again, and a description that changed. */
async function lived(store: GraphStore): Promise<NetworkId> {
  const id = await freshNetwork(store);
  const at = (index: number) => ({ ...NOTE, at: `2026-03-0${index}T00:00:00.000Z`, reason: `step ${index}` });
  const many = Array.from({ length: 1_200 }, (_, index) => putActor(actor(`many ${index}`)));
  await store.commit(id, [putActor(actor('a')), putActor(actor('b', 'fund', { grantMinEur: 0.29 }))], at(1));
  await store.commit(id, [putTie(tie('t', 'a', 'b', 'knows', { attributes: { 'a/b': [1, 2] } })), ...many], at(2));
  await store.commit(id, [deleteActor('a', true), putActor(actor('～')), putActor(actor('\u{1f600}'))], at(3));
  const description = { title: 'Later', synthetic: false };
  await store.commit(id, [{ op: 'put-network', description, expect: 'any' }], { ...at(4), importId: 'i' });
  await store.commit(id, [putActor(actor('a')), putTie(tie('t', 'a', '～', 'knows'))], at(5));
  await store.putRecords(id, [RECORD, { kind: 'import', id: 'i', content: '1' }]);
  return id;
}

async function history(store: GraphStore, id: NetworkId): Promise<HistoryStep[]> {
  const { items } = await store.listHistory(id, { limit: 100 });
  const steps: HistoryStep[] = [];
  for (const { revision } of [...items].reverse()) steps.push((await store.getHistory(id, revision))!);
  return steps;
}

async function* batches<T>(list: readonly T[], size = 500): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** Contents out of a dump, with parts replaced. */
function contentsOf(
  { actors, ties }: Awaited<ReturnType<typeof dump>>,
  steps: readonly HistoryStep[] = [],
): StoredContents {
  return { actors: batches(actors), ties: batches(ties), records: batches([RECORD]), history: batches(steps, 2) };
}

export function describeRestores(current: () => StoreUnderTest): void {
  describe('restoring', () => {
    it('makes a network as it was at every revision', async () => {
      const { store } = current();
      const id = await lived(store);
      const states = [];
      for (let revision = 1; revision <= 6; revision += 1) states.push(await dump(store, id, asRevision(revision)));
      const steps = await history(store, id);
      const copy = asNetworkId(`${id}-copy`);
      const present = { ...states[5]!.network, id: copy };
      expect(await store.restoreNetwork(present, contentsOf(states[5]!, steps))).toEqual(present);

      for (const [index, { network, actors, ties }] of states.entries()) {
        const expected = { network: { ...network, id: copy }, actors, ties };
        expect(await dump(store, copy, asRevision(index + 1))).toEqual(expected);
      }
      expect(await history(store, copy)).toEqual(steps);
      expect((await store.listRecords(copy, 'decision', { limit: 9 })).items).toEqual([RECORD]);
      expect((await store.listActors(copy, { text: 'name of ～' }, { limit: 9 })).items).toHaveLength(1);

      const more = [deleteActor('b'), putTie(tie('u', 'a', '～', 'related-to'))];
      expect(await store.commit(copy, more, NOTE)).toEqual(await store.commit(id, more, NOTE));
      expect((await dump(store, copy)).ties).toEqual((await dump(store, id)).ties);
      expect((await dump(store, copy, asRevision(3))).actors).toEqual(states[2]!.actors);
      await store.deleteNetwork(copy, asRevision(7));
      expect(await store.getNetwork(copy)).toBeNull();
    });

    it('reads as far back as there is history', async () => {
      const { store } = current();
      const id = await lived(store);
      const whole = await dump(store, id);
      const steps = await history(store, id);
      for (const kept of [0, 1, 3]) {
        const copy = asNetworkId(`${id}-kept-${kept}`);
        await store.restoreNetwork({ ...whole.network, id: copy }, contentsOf(whole, steps.slice(6 - kept)));
        expect((await dump(store, copy)).actors).toEqual(whole.actors);
        const oldest = asRevision(kept === 0 ? 6 : 7 - kept);
        expect((await dump(store, copy, oldest)).ties).toEqual((await dump(store, id, oldest)).ties);
        const error = await refusal(dump(store, copy, asRevision(oldest - 1)), 'not-found');
        expect(error.message).toContain('restored without its history');
        expect((await refusal(dump(store, copy, asRevision(9)), 'not-found')).message).toContain('never had');
      }
    });

    it('refuses an id in use and leaves that network alone', async () => {
      const { store } = current();
      const id = await lived(store);
      const before = await dump(store, id);
      await refusal(store.restoreNetwork(before.network, contentsOf({ ...before, actors: [] })), 'taken');
      expect(await dump(store, id)).toEqual(before);
    });

    it('refuses what breaks a rule, with nothing left of it', async () => {
      const { store } = current();
      const id = await lived(store);
      const whole = await dump(store, id);
      const steps = await history(store, id);
      const copy = asNetworkId(`${id}-broken`);
      const network = { ...whole.network, id: copy };
      const version = asRevision(1);
      const withTie = (value: Stored<unknown>['value'], at: Revision = version) =>
        contentsOf({ ...whole, ties: [...whole.ties, { value, version: at } as never] });
      const cases: [string, StoredContents][] = [
        ['ties/x/from', withTie(tie('x', 'none', 'b'))],
        ['ties/x/type', withTie(tie('x', 'b', 'a', 'part-of'))],
        ['ties/t', withTie(tie('t', 'a', 'b', 'related-to'))],
        ['ties/x', withTie(tie('x', 'a', 'a', 'knows'), asRevision(7))],
        ['ties/x/amountEur', withTie(tie('x', 'b', 'a', 'funds', { amountEur: 0.001 }))],
        ['actors/a', contentsOf({ ...whole, actors: [...whole.actors, { value: actor('a'), version }] })],
        ['actors/\n', contentsOf({ ...whole, actors: [{ value: actor('\n'), version }] })],
        ['records/0/content', { ...contentsOf(whole), records: batches([{ ...RECORD, content: '{' }]) }],
        ['records/decision/é/1', { ...contentsOf(whole), records: batches([RECORD, RECORD], 1) }],
        ['history/3', contentsOf(whole, [...steps.slice(0, 1), ...steps.slice(2)])],
        ['history/5', contentsOf(whole, steps.slice(0, 5))],
        ['history/6', contentsOf({ ...whole, network }, [...steps, steps[5]!])],
      ];
      for (const [path, contents] of cases) {
        const error = await refusal(store.restoreNetwork(network, contents), 'invalid');
        expect(error.faults[0]?.path).toBe(path);
        expect(await store.getNetwork(copy)).toBeNull();
      }
      async function* breakingOff() {
        yield whole.ties;
        throw new RangeError('the source broke off');
      }
      const brokenOff = store.restoreNetwork(network, { ...contentsOf(whole), ties: breakingOff() });
      await expect(brokenOff).rejects.toThrow(RangeError);
      // no trace and no lock: the same can be restored after all
      await store.restoreNetwork(network, contentsOf(whole, steps));
      expect((await dump(store, copy)).actors).toEqual(whole.actors);
    });

    it('lets others read and write meanwhile, each in its turn', async () => {
      const { store } = current();
      const id = await lived(store);
      const whole = await dump(store, id);
      const copy = asNetworkId(`${id}-beside`);
      let beside: Promise<unknown> = Promise.resolve();
      async function* actors() {
        for await (const batch of batches(whole.actors)) {
          expect(await store.getNetwork(copy)).toBeNull();
          yield batch;
          beside = Promise.all([beside, store.commit(id, [putActor(actor(`beside ${batch.length}`))], NOTE)]);
        }
      }
      await store.restoreNetwork({ ...whole.network, id: copy }, { ...contentsOf(whole), actors: actors() });
      await beside;
      expect((await dump(store, copy)).actors).toEqual(whole.actors);
      expect((await dump(store, id)).actors.length).toBeGreaterThan(whole.actors.length);
    });

    it('of two that restore under one id refuses the second', async () => {
      const { store } = current();
      const id = await lived(store);
      const whole = await dump(store, id);
      const network = { ...whole.network, id: asNetworkId(`${id}-two`) };
      const both = await Promise.allSettled([
        store.restoreNetwork(network, contentsOf(whole)),
        store.restoreNetwork(network, contentsOf(whole)),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await dump(store, network.id)).actors).toEqual(whole.actors);
    });

    it('is not for readers', async () => {
      const { store, reopen } = current();
      const id = await lived(store);
      const whole = await dump(store, id);
      const reader = await reopen('reader');
      try {
        const copy = { ...whole.network, id: asNetworkId(`${id}-reader`) };
        await refusal(reader.restoreNetwork(copy, contentsOf(whole)), 'unavailable');
        expect(await store.getNetwork(copy.id)).toBeNull();
      } finally {
        await reader.close();
      }
    });
  });
}
