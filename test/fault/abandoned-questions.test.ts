import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { WorkerPool } from '../../server/workers/worker-pool.ts';
import { freshNetwork, NOTE } from '../store/sample.ts';
import { largeImport } from './large-import.ts';

/** `FAULT_ROUNDS=100` for the long run. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 8);

it('a service outlives threads that are ended while they read', { timeout: (ROUNDS + 2) * 10_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-abandoned-'));
  const store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  const network = await freshNetwork(store);
  const { revision } = await store.commit(network, largeImport(), NOTE);
  const pool = new WorkerPool({ kind: 'sqlite', folder, role: 'reader' }, new Uint8Array(32), 1);
  const ask = (signal: AbortSignal) =>
    pool.runnerFor('all').export({ network, revision }, { format: 'actors-csv' }, signal);
  try {
    const start = Date.now();
    const one = new AbortController();
    const answered = ask(one.signal);
    await answered;
    const answerMs = Date.now() - start;
    let ended = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const fresh = new WorkerPool({ kind: 'sqlite', folder, role: 'reader' }, new Uint8Array(32), 1);
      const asker = new AbortController();
      const asked = fresh.runnerFor('all').export({ network, revision }, { format: 'csv' }, asker.signal);
      asked.catch(() => undefined);
      await sleep((answerMs * round) / ROUNDS);
      asker.abort(new Error('nobody waits'));
      await asked.catch(() => {
        ended += 1;
      });
      await fresh.close();
      await store.ping();
    }
    expect(ended).toBeGreaterThan(0);
    expect((await ask(new AbortController().signal)).length).toBeGreaterThan(1_000);
  } finally {
    await pool.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
