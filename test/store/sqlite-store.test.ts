import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { describeGraphStore } from './graph-store.contract.ts';

describeGraphStore('embedded SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-store-'));
  const options = { kind: 'sqlite', folder } as const;
  let store = await openSqliteStore({ ...options, role: 'writer' });
  return {
    get store() {
      return store;
    },
    async reopen(role) {
      if (role === 'reader') return openSqliteStore({ ...options, role });
      await store.close();
      store = await openSqliteStore({ ...options, role });
      return store;
    },
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
