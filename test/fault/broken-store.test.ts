import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor, refusal } from '../store/sample.ts';
import { run, says } from './child.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-broken-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const open = (role: 'writer' | 'reader' = 'writer') => openSqliteStore({ kind: 'sqlite', folder, role });
const file = () => join(folder, 'coalitiekaart.db');

async function filled(): Promise<void> {
  const store = await open();
  const id = await freshNetwork(store);
  await store.commit(
    id,
    Array.from({ length: 2_000 }, (_, index) => putActor(actor(`a${index}`))),
    NOTE,
  );
  await store.close();
}

describe('a folder in use', () => {
  it('is refused to a second process, which is told who has it', async () => {
    const { child, ended } = run('writer.ts', folder);
    await says(child, 'open');
    const error = await refusal(open(), 'locked');
    expect(error.message).toContain(folder);
    expect(error.message).toContain(`process ${child.pid}`);
    const reader = await open('reader');
    await reader.ping();
    await reader.close();
    child.kill('SIGKILL');
    await ended;
    // the lock of a dead process is nobody's
    await (await open()).close();
  });

  it('is open to other writers of the same process', async () => {
    const [one, two] = [await open(), await open()];
    const id = await freshNetwork(one);
    const puts = Array.from({ length: 10 }, (_, index) =>
      [one, two][index % 2]!.commit(id, [putActor(actor(`${index}`))], NOTE),
    );
    await Promise.all(puts);
    expect((await dump(two, id)).network.revision).toBe(11);
    await one.close();
    await two.close();
  });
});

describe('a file that is no sound store', () => {
  const breakages: Record<string, () => void> = {
    'is no database': () =>
      writeFileSync(file(), 'this is no database, though it is long enough to look at\n'.repeat(100)),
    'is cut short': () => truncateSync(file(), Math.floor(statSync(file()).size / 8192) * 4096),
    'has pages full of noise': () => {
      const bytes = readFileSync(file());
      for (let at = 4096 * 4; at < bytes.length; at += 1) bytes[at] = (at * 31) & 0xff;
      writeFileSync(file(), bytes);
    },
    'is of another program': () => {
      rmSync(file());
      const other = new Database(file());
      other.exec('CREATE TABLE notes (text TEXT)');
      other.close();
    },
  };

  for (const [what, breakIt] of Object.entries(breakages)) {
    it(`is refused, named and left as it is where it ${what}`, async () => {
      await filled();
      breakIt();
      const before = readFileSync(file());
      const error = await refusal(open(), 'damaged');
      expect(error.message).toContain(file());
      expect(error.message).toContain('backup');
      expect(readFileSync(file()).equals(before)).toBe(true);
    });
  }

  it('is refused where a later version made it', async () => {
    await filled();
    const database = new Database(file());
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect((await refusal(open(), 'unavailable')).message).toContain('later version');
    expect((await refusal(open('reader'), 'unavailable')).message).toContain('later version');
  });
});

describe('a folder that cannot be written', () => {
  it('is named in a clear message', async () => {
    await filled();
    chmodSync(folder, 0o555);
    chmodSync(file(), 0o444);
    const { output } = await run('opener.ts', folder).ended;
    const { code, message } = JSON.parse(output);
    expect(code).toBe('unavailable');
    expect(message).toContain(folder);
  });

  it('is named where it is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = openSqliteStore({ kind: 'sqlite', folder: join(folder, 'file', 'store'), role: 'writer' });
    expect((await refusal(refused, 'unavailable')).message).toContain(join(folder, 'file', 'store'));
  });

  it('is named where a reader finds no store', async () => {
    expect((await refusal(open('reader'), 'unavailable')).message).toContain(file());
  });
});
