import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Change } from '#model/changes';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { WorkerPool } from '../../server/workers/worker-pool.ts';
import { randomNetwork } from '../bench/random-network.ts';
import { freshNetwork, NOTE, putActor, putTie } from '../store/sample.ts';

it('a long walk that nobody waits for any more stops on all its threads, and the next question is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-walks-'));
  const store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  const network = await freshNetwork(store);
  const { actors, ties } = randomNetwork(20_000, 80_000);
  const changes: Change[] = [
    ...actors.map((actor): Change => putActor(actor, 'absent')),
    ...ties.map((tie): Change => putTie(tie, 'absent')),
  ];
  const { revision } = await store.commit(network, changes, NOTE);
  const pool = new WorkerPool({ kind: 'sqlite', folder, role: 'reader' }, new Uint8Array(32), 1);
  const runner = pool.runnerFor('all');
  const ask = (measure: string, signal: AbortSignal) =>
    runner.run(
      { network, revision },
      { kind: 'actor-measure', measure, graph: DEFAULT_PARAMETERS, normalized: false },
      signal,
    );
  try {
    // The snapshot is read, so that what follows is the walk alone.
    await ask('degree', new AbortController().signal);
    const asker = new AbortController();
    const asked = ask('betweenness', asker.signal);
    asked.catch(() => undefined);
    await sleep(1_500);
    asker.abort(new Error('nobody waits'));
    await expect(asked).rejects.toThrow('nobody waits');
    await sleep(1_000);
    const before = process.cpuUsage();
    await sleep(1_000);
    const { user, system } = process.cpuUsage(before);
    // A thread that walks on would take a second of it.
    expect((user + system) / 1_000).toBeLessThan(500);
    const { items } = await ask('degree', new AbortController().signal);
    expect(items).toHaveLength(20_000);
  } finally {
    await pool.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
