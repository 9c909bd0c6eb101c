import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { WorkerPool } from '../../server/workers/worker-pool.ts';
import { freshNetwork, NOTE } from '../store/sample.ts';
import { largeImport } from './large-import.ts';

/** Little enough to run out of, but not before the thread has started. */
const LITTLE_MB = 15;

it('an analysis that takes too much memory ends alone, and says what to do', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-memory-'));
  const store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  const small = await freshNetwork(store);
  const large = await freshNetwork(store);
  const { revision } = await store.commit(large, largeImport(), NOTE);
  const { revision: first } = (await store.getNetwork(small))!;
  const pool = new WorkerPool({ kind: 'sqlite', folder, role: 'reader' }, new Uint8Array(32), 1, LITTLE_MB);
  const ask = (subject: { network: typeof small; revision: typeof first }) =>
    pool.runnerFor('all').run(subject, { kind: 'network-values', graph: DEFAULT_PARAMETERS });
  try {
    await expect(ask({ network: large, revision })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/more memory than it may have\. Nothing was changed\. Ask about fewer actors/),
    });
    expect((await ask({ network: small, revision: first })).values.nodes).toBe(0);
  } finally {
    await pool.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
