import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, refusal, tie } from './sample.ts';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-backup-'));
  store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup of the embedded store', () => {
  it.each(['writer', 'reader'] as const)('made by a %s is a store with all that was there', async (role) => {
    const id = await freshNetwork(store);
    await store.commit(id, [putActor(actor('a')), putActor(actor('b')), putTie(tie('t', 'a', 'b'))], NOTE);
    const before = await dump(store, id);
    const into = join(folder, 'copy');
    mkdirSync(into);
    const by = role === 'writer' ? store : await openSqliteStore({ kind: 'sqlite', folder, role });
    await by.backup(join(into, 'coalitiekaart.db'));
    if (by !== store) await by.close();
    await store.commit(id, [putActor(actor('later'))], NOTE);

    expect(readdirSync(into)).toEqual(['coalitiekaart.db']);
    const copy = await openSqliteStore({ kind: 'sqlite', folder: into, role: 'writer' });
    try {
      expect(await dump(copy, id)).toEqual(before);
      expect((await copy.listHistory(id, { limit: 9 })).items).toHaveLength(2);
      expect((await copy.commit(id, [putActor(actor('c'))], NOTE)).revision).toBe(3);
    } finally {
      await copy.close();
    }
  });

  it('never takes the place of a file, and leaves nothing where it cannot be written', async () => {
    const file = join(folder, 'mine');
    writeFileSync(file, '');
    expect((await refusal(store.backup(file), 'taken')).message).toContain(file);
    const nowhere = join(folder, 'none', 'backup.db');
    expect((await refusal(store.backup(nowhere), 'unavailable')).message).toContain(nowhere);
    expect(existsSync(nowhere)).toBe(false);
    await store.ping();
  });
});
