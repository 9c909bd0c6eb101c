/** The process itself: what it prints, how it stops, and what it says when it cannot start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set<ChildProcess>();
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-start-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  /** Exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output.err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, output, ended };
}

async function until<T>(what: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come about in 15 s');
}

const addressOf = ({ output }: Started) => until(() => /http:\/\/localhost:\d+/.exec(output.out)?.[0]);
const networksOf = async (address: string): Promise<{ id: string; revision: number }[]> =>
  (await (await fetch(`${address}/v1/networks`)).json()).items;

describe('a start', () => {
  it('loads the shipped networks, says where it is, and stops when asked', async () => {
    const folder = newFolder();
    const service = start({ DATA_DIR: folder });
    const address = await addressOf(service);
    expect(service.output.out).toContain(folder);
    expect((await networksOf(address)).map(({ id, revision }) => `${id}@${revision}`)).toEqual(['demo@2', 'samen@2']);
    const { counts } = (await (await fetch(`${address}/v1/networks/samen/history/2`)).json()) as {
      counts: Record<string, number>;
    };
    expect(counts).toMatchObject({ actorsCreated: 134, tiesCreated: 260 });
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    for (const line of service.output.err.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(service.output.err).toContain('"path":"/v1/networks"');
  });

  it('takes up a first run that was killed', async () => {
    const folder = newFolder();
    for (const wait of [450, 600, 750, 900, 1_100]) {
      const service = start({ DATA_DIR: folder });
      await new Promise((resolve) => setTimeout(resolve, wait));
      service.child.kill('SIGKILL');
      await service.ended;
    }
    const service = start({ DATA_DIR: folder });
    const networks = await networksOf(await addressOf(service));
    expect(networks.map(({ id, revision }) => `${id}@${revision}`)).toEqual(['demo@2', 'samen@2']);
  });

  it('does not bring back what was removed', async () => {
    const folder = newFolder();
    const first = start({ DATA_DIR: folder });
    const address = await addressOf(first);
    await fetch(`${address}/v1/networks/demo`, { method: 'DELETE', headers: { 'if-match': '"2"' } });
    first.child.kill('SIGTERM');
    await first.ended;
    const second = start({ DATA_DIR: folder });
    expect((await networksOf(await addressOf(second))).map(({ id }) => id)).toEqual(['samen']);
  });
});

describe('a start that cannot be', () => {
  const refused = async (env: Record<string, string>, sentence: RegExp) => {
    const service = start({ SEED_DEMO: 'false', ...env });
    expect(await service.ended).toBe(1);
    expect(service.output.err).toMatch(sentence);
    expect(service.output.err).not.toMatch(/\n\s+at /);
    expect(service.output.out).toBe('');
  };

  it('because of its settings', () => refused({ PORT: 'x', HOST: '0.0.0.0' }, /PORT must be[\s\S]*HOST is/));

  it('because the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await refused({ DATA_DIR: newFolder(), PORT: String(port) }, new RegExp(`port ${port} is in use`));
    other.close();
  });

  it('because another one has the folder', async () => {
    const folder = newFolder();
    const first = start({ DATA_DIR: folder, SEED_DEMO: 'false' });
    await addressOf(first);
    await refused({ DATA_DIR: folder }, /in use by another Coalitiekaart/);
  });

  it('because the store is damaged', async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'coalitiekaart.db'),
      'this is no database, but long enough to be taken for one'.repeat(100),
    );
    await refused({ DATA_DIR: folder }, /damaged/);
  });

  it('because its tokens are not right', async () => {
    const folder = newFolder();
    const file = join(folder, 'tokens.json');
    writeFileSync(file, '[{"name":"a","role":"king","sha256":"abc"}]');
    await refused({ DATA_DIR: folder, AUTH_TOKENS_FILE: file }, /0\/role[\s\S]*0\/sha256/);
    await refused({ DATA_DIR: folder, AUTH_TOKENS_FILE: join(folder, 'none.json') }, /cannot be read/);
  });

  it('because the data folder is a file', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await refused({ DATA_DIR: file }, /cannot be read and written/);
  });
});
