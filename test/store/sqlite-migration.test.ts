import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID, MIGRATIONS } from '../../server/store/sqlite/schema.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, refusal, tie } from './sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-migration-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Tables in the order in which their rows may be copied. */
const TABLES = ['network', 'actor', 'actor_theme', 'tie', 'actor_text', 'revision', 'reverse_changes'];

/** Makes a file as version 1 made it, with all rows of the file in another folder. */
function asVersion1(source: string, target: string): void {
  const database = new Database(join(target, 'coalitiekaart.db'));
  database.exec(MIGRATIONS[0]!);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1; PRAGMA journal_mode = WAL`);
  database.exec(`ATTACH '${join(source, 'coalitiekaart.db')}' AS source`);
  for (const table of TABLES) database.exec(`INSERT INTO main.${table} SELECT * FROM source.${table}`);
  database.exec('DETACH source');
  database.close();
}

describe('a file of version 1', () => {
  it('is brought up to date and keeps what it holds, past included', async () => {
    const source = mkdtempSync(join(folder, 'source-'));
    const target = mkdtempSync(join(folder, 'target-'));
    const present = await openSqliteStore({ kind: 'sqlite', folder: source, role: 'writer' });
    const id = await freshNetwork(present);
    await present.commit(id, [putActor(actor('a', 'fund', { themes: ['zorg'] })), putActor(actor('b'))], NOTE);
    const { revision } = await present.commit(id, [putTie(tie('t', 'a', 'b', 'funds', { amountEur: 1.1 }))], NOTE);
    await present.commit(id, [putActor(actor('b', 'initiative', { aliases: ['Bee'] }))], NOTE);
    const [now, then] = [await dump(present, id), await dump(present, id, revision)];
    await present.close();
    asVersion1(source, target);

    const reading = openSqliteStore({ kind: 'sqlite', folder: target, role: 'reader' });
    expect((await refusal(reading, 'unavailable')).message).toContain('brought up to date');
    const migrated = await openSqliteStore({ kind: 'sqlite', folder: target, role: 'writer' });
    expect(await dump(migrated, id)).toEqual(now);
    expect(await dump(migrated, id, revision)).toEqual(then);
    expect((await migrated.listActors(id, { text: 'bee', theme: 'zorg' }, { limit: 9 })).items).toEqual([]);
    expect((await migrated.listActors(id, { text: 'bee' }, { limit: 9 })).items).toHaveLength(1);
    await migrated.putRecords(id, [{ kind: 'import', id: 'i', content: '1' }]);
    expect(await migrated.getRecord(id, 'import', 'i')).toEqual({ kind: 'import', id: 'i', content: '1' });
    await migrated.close();
    await (await openSqliteStore({ kind: 'sqlite', folder: target, role: 'reader' })).close();
  });
});
