import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asActorId, type NetworkId } from '#model/ids';
import type { AnalysisRunner } from '../../../../server/services/analysing/analysis-runner.ts';
import { apartOf, sameOf } from '../../../../server/services/identity/identity-records.ts';
import { IdentityService } from '../../../../server/services/identity/identity-service.ts';
import type { GraphStore } from '../../../../server/store/graph-store.ts';
import { openStore } from '../../../../server/store/open-store.ts';
import { WorkerPool } from '../../../../server/workers/worker-pool.ts';
import { actor, freshNetwork, NOTE, putActor, putTie, tie } from '../../../store/sample.ts';

let folder: string;
let store: GraphStore;
let pool: WorkerPool;
let network: NetworkId;
let service: IdentityService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-identity-'));
  store = await openStore({ kind: 'sqlite', folder, role: 'writer' });
  pool = new WorkerPool({ kind: 'sqlite', folder, role: 'reader' }, Buffer.alloc(32));
});
afterAll(async () => {
  await pool.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  network = await freshNetwork(store);
  const runner: AnalysisRunner = pool.runnerFor('all');
  service = new IdentityService(store, runner, new Map([['voedsel', true]]));
  await store.commit(
    network,
    ['a', 'b', 'c', 'd'].map((id) => putActor(actor(id))),
    NOTE,
  );
});
const id = asActorId;
const merge = (stays: string, other: string) => service.merge(network, id(stays), { other }, 'els');

describe('mergers', () => {
  it('are followed along their chain, and forgotten', async () => {
    await merge('b', 'a');
    await merge('c', 'b');
    expect(Object.fromEntries(await sameOf(store, network))).toEqual({ a: 'c', b: 'c' });
    const { items } = await service.decisions(network, { limit: 10 });
    expect(items).toMatchObject([
      { kind: 'same', by: 'els' },
      { kind: 'same', by: 'els' },
    ]);
    await service.forget(network, items.find(({ a }) => a === 'b')!.decisionId);
    expect(Object.fromEntries(await sameOf(store, network))).toEqual({ a: 'b' });
  });

  it('back and forth make no circle', async () => {
    await merge('b', 'a');
    await store.commit(network, [putActor(actor('a'))], NOTE);
    await merge('a', 'b');
    expect(Object.fromEntries(await sameOf(store, network))).toEqual({ b: 'a' });
  });

  it('take over more ties than fit a page, in one change', async () => {
    const others = Array.from({ length: 1_200 }, (_, index) => `x${index}`);
    await store.commit(
      network,
      others.map((one) => putActor(actor(one))),
      NOTE,
    );
    const made = await store.commit(
      network,
      others.map((one) => putTie(tie(`t${one}`, 'a', one, 'knows'))),
      NOTE,
    );
    await merge('b', 'a');
    expect((await store.getNetwork(network))!.revision).toBe(made.revision + 1);
    expect((await store.listTies(network, { actor: id('b') }, { limit: 1_000 })).next).toBeDefined();
    expect((await store.listHistory(network, { limit: 1 })).items[0]).toMatchObject({
      by: 'els',
      reason: 'two actors became one: 1200 ties moved, 0 joined with one that was there, 0 between the two dropped',
      counts: { actorsDeleted: 1, actorsUpdated: 1, tiesUpdated: 1_200 },
    });
  });

  it('are planned anew where somebody writes in between', async () => {
    let writes = 0;
    const racing = new Proxy(store, {
      get: (target, name) => {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          if (name === 'commit' && writes === 0) {
            writes += 1;
            await store.commit(network, [putTie(tie('late', 'a', 'd', 'knows'))], NOTE);
          }
          return member.apply(target, given);
        };
      },
    });
    const racer = new IdentityService(racing, pool.runnerFor('all'), new Map());
    await racer.merge(network, id('b'), { other: 'a' }, 'els');
    expect((await store.getTie(network, 'late' as never))!.value).toMatchObject({ from: 'b', to: 'd' });
  });
});

describe('two that are two', () => {
  it('are known whichever is named first, until they are merged', async () => {
    await service.keepApart(network, { a: 'b', b: 'a', note: 'tweeling' }, 'els');
    const isApart = await apartOf(store, network);
    expect([isApart('a', 'b'), isApart('b', 'a'), isApart('a', 'c')]).toEqual([true, true, false]);
    const again = await service.keepApart(network, { a: 'a', b: 'b' }, 'jan');
    expect(again.created).toBe(false);
    await merge('a', 'b');
    expect((await apartOf(store, network))('a', 'b')).toBe(false);
  });

  it('come from a split, which a merger takes back', async () => {
    await store.commit(network, [putTie(tie('t', 'a', 'b', 'knows')), putTie(tie('u', 'a', 'c', 'knows'))], NOTE);
    const made = await service.split(network, id('a'), { name: 'Nieuw', ties: ['u'] }, 'els');
    expect(made.value).toEqual({ id: 'nieuw', type: 'initiative', name: 'Nieuw' });
    expect((await store.getTie(network, 'u' as never))!.value.from).toBe('nieuw');
    expect((await apartOf(store, network))('nieuw', 'a')).toBe(true);
    await merge('a', 'nieuw');
    expect((await store.listTies(network, { actor: id('a') }, { limit: 9 })).items).toHaveLength(2);
  });
});
