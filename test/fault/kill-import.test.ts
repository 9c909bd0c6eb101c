/** The whole service, ended by force while it imports: all or nothing, and what it says of the import is true. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { formOf } from '../http/imports/uploading.ts';
import { ROOT } from './child.ts';

const ROUNDS = 30;
const ACTORS = 3_000;

let folder = '';
let service: ChildProcess | undefined;
afterEach(() => {
  service?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the service on the folder; its address. */
function start(): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, SEED_DEMO: 'false', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  service = child;
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      const url = /http:\/\/localhost:\d+/.exec(out)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('close', () => reject(new Error(`the service ended: ${out}`)));
  });
}

const kill = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });

async function json(url: string, init?: RequestInit) {
  const response = await fetch(url, init);
  // biome-ignore lint/suspicious/noExplicitAny: answers of several shapes
  return (await response.json()) as any;
}

/** Every round writes the same actors under another name, so that half a round would show. */
function fileOf(round: number) {
  const rows = Array.from({ length: ACTORS }, (_, row) => `a${row},initiative,Ronde ${round} naam ${row}`);
  return formOf({ file: { name: `${round}.csv`, content: `id,type,name\n${rows.join('\n')}\n` } });
}

it(`${ROUNDS} rounds`, async () => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-kill-import-'));
  let url = await start();
  await json(`${url}/v1/networks`, {
    method: 'POST',
    body: JSON.stringify({ id: 'n', title: 'N' }),
    headers: { 'content-type': 'application/json' },
  });
  const begin = async (round: number) => {
    const { raw, headers } = fileOf(round);
    return (await json(`${url}/v1/networks/n/imports`, { method: 'POST', body: raw, headers })) as { importId: string };
  };
  const stateOf = (importId: string) => json(`${url}/v1/networks/n/imports/${importId}`);
  // One that is left alone tells how long it takes here and now.
  const startedAt = performance.now();
  const { importId } = await begin(0);
  while ((await stateOf(importId)).state !== 'succeeded') await sleep(20);
  const took = performance.now() - startedAt;
  let present = 0;
  let landed = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const begun = await begin(round);
    // Over all that an import goes through: waiting, reading, checking, writing, and after it.
    await sleep((((round * 37) % ROUNDS) / ROUNDS) * 1.6 * took);
    await kill(service!);
    url = await start();
    const state = await stateOf(begun.importId);
    const names: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await json(`${url}/v1/networks/n/actors?limit=1000${cursor}`);
      names.push(...page.items.map(({ name }: { name: string }) => name));
      if (page.next === undefined) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    const rounds = new Set(names.map((name) => Number(name.split(' ')[1])));
    if (state.state === 'succeeded') {
      present = round;
      landed += 1;
    } else expect(state).toMatchObject({ state: 'failed', error: expect.stringMatching(/niets veranderd/) });
    expect([...rounds]).toEqual([present]);
    expect(names).toHaveLength(ACTORS);
  }
  // Moments before and after the writing were both hit.
  expect(landed).toBeGreaterThan(0);
  expect(landed).toBeLessThan(ROUNDS);
}, 240_000);
