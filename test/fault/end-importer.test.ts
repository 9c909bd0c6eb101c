import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asNetworkId, type NetworkId } from '../../server/model/ids.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { newGate, outsideNativeCalls } from '../../server/store/native-calls.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor } from '../store/sample.ts';
import { ACTORS, TIES } from './large-import.ts';

/** `FAULT_ROUNDS=100` for the long run. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 6);
const imported = asNetworkId('imported');

let folder: string;
let store: GraphStore;
let beside: NetworkId;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-importer-'));
  store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  beside = await freshNetwork(store);
  await store.createNetwork(imported, { title: 'Imported', synthetic: true }, NOTE);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts an import in a thread of its own; resolves when it is about to commit. */
async function begun(): Promise<{ end: () => Promise<unknown>; done: Promise<number | undefined> }> {
  const entry = new URL('./importer-thread.mjs', import.meta.url);
  const nativeGate = newGate();
  const workerData = { folder, network: imported, nativeGate };
  const worker = new Worker(entry, { workerData, execArgv: ['--conditions=source'] });
  let revision: number | undefined;
  const gone = new AbortController();
  worker.once('exit', () => gone.abort());
  const done = new Promise<number | undefined>((resolve) => worker.once('exit', () => resolve(revision)));
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: 'begun' | number) => {
      if (message === 'begun') resolve();
      else revision = message;
    });
  });
  // as start-thread.ts does it
  return { end: () => outsideNativeCalls(nativeGate, gone.signal).then(() => worker.terminate()), done };
}

describe('an import in a thread of its own', () => {
  it('lets reads go on and small commits wait for their turn', { timeout: 60_000 }, async () => {
    const { done } = await begun();
    let [ended, reads, commits] = [false, 0, 0];
    const finished = done.then((revision) => {
      ended = true;
      return revision;
    });
    const writing = async () => {
      for (; !ended; commits += 1) {
        await store.commit(beside, [putActor(actor(`c${commits}`))], NOTE);
        // a commit that need not wait leaves no turn to the message that the import has ended
        await sleep(1);
      }
    };
    const reading = async () => {
      for (; !ended; reads += 1) {
        const { items } = await store.listActors(imported, {}, { limit: 1 });
        const { revision } = (await store.getNetwork(imported))!;
        expect([items.length, revision]).toEqual(revision === 1 ? [0, 1] : [1, 2]);
        await sleep(1);
      }
    };
    const [revision] = await Promise.all([finished, writing(), reading()]);
    expect(revision).toBe(2);
    expect(reads).toBeGreaterThan(20);
    const { actors, ties } = await dump(store, imported);
    expect([actors.length, ties.length]).toEqual([ACTORS, TIES]);
    const small = await dump(store, beside);
    expect([small.actors.length, small.network.revision]).toEqual([commits, commits + 1]);
  });

  it('leaves all or nothing and no lock where the thread is ended', { timeout: (ROUNDS + 2) * 20_000 }, async () => {
    const whole = await begun();
    const start = Date.now();
    expect(await whole.done).toBe(2);
    const commitMs = Date.now() - start;
    await anew();

    const outcomes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { end, done } = await begun();
      await sleep((commitMs * round) / ROUNDS);
      await end();
      await done;
      await store.commit(beside, [putActor(actor(`r${round}`))], NOTE);
      const { network, actors, ties } = await dump(store, imported);
      const written = network.revision === 2;
      expect([actors.length, ties.length], `round ${round}`).toEqual(written ? [ACTORS, TIES] : [0, 0]);
      outcomes.push(network.revision);
      if (written) await anew();
    }
    expect((await dump(store, beside)).actors).toHaveLength(ROUNDS);
    // ended in good time at least once, or this would show nothing
    expect(outcomes).toContain(1);
  });
});

/** The network to import into, empty once more. */
async function anew(): Promise<void> {
  await store.deleteNetwork(imported, 'any');
  await store.createNetwork(imported, { title: 'Imported', synthetic: true }, NOTE);
}
