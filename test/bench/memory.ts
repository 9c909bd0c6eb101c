import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asNetworkId } from '#model/ids';
import { openStore } from '../../server/store/open-store.ts';
import { actor, tie } from '../fixtures/networks.ts';
import { randomNetwork } from './random-network.ts';

/**
 * Measures how much memory the built service holds at most while it answers the first page of random networks, each
 * network in a service of its own: `node --conditions=source --import tsx test/bench/memory.ts [ACTORS/PAIRS …]`.
 * Linux only: it reads what the kernel tells of a process.
 */
const SIZES = ['2000/10000', '20000/80000', '100000/400000'];
const ROOT = join(import.meta.dirname, '..', '..');
const PLACE = 'GM0166';
const NETWORK = '/v1/networks/large';
const FIRST_PAGE = [
  '/measures',
  '/measures/betweenness',
  '/communities',
  `/actors/${PLACE}/partner-suggestions`,
  `/gaps?kind=single-point-of-failure&municipality=${PLACE}`,
  `/municipalities/${PLACE}/inventory`,
  `/municipalities/${PLACE}/cooperation`,
];

if (!existsSync(join(ROOT, 'dist', 'server', 'main.js'))) throw new Error('Build first: npm run build.');
if (!existsSync('/proc/self/status')) throw new Error('This reads /proc, which only Linux has.');
const [command, ...rest] = process.argv.slice(2);
if (command === 'fill') await fill(rest[0]!, Number(rest[1]), Number(rest[2]));
else for (const size of command === undefined ? SIZES : [command, ...rest]) await measure(size);

/** Puts a random network with a municipality in the store of a folder; in a process of its own, as that takes memory too. */
async function fill(folder: string, actors: number, pairs: number): Promise<void> {
  const { actors: people, ties } = randomNetwork(actors, pairs);
  const place = actor(PLACE, { type: 'municipality', name: 'Kampen' });
  const partners = people.slice(0, 200).map(({ id }) => tie('related-to', PLACE, id));
  const store = await openStore({ kind: 'sqlite', folder, role: 'writer' });
  const note = { at: '2026-01-01T00:00:00.000Z', by: 'bench' };
  const id = asNetworkId('large');
  await store.createNetwork(id, { title: 'Large', synthetic: true }, note);
  await store.commit(
    id,
    [
      ...[...people, place].map((one) => ({ op: 'put-actor' as const, actor: one, expect: 'absent' as const })),
      ...[...ties, ...partners].map((one) => ({ op: 'put-tie' as const, tie: one, expect: 'absent' as const })),
    ],
    note,
  );
  await store.close();
}

async function measure(size: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-memory-'));
  try {
    const loader = ['--conditions=source', '--import', 'tsx'];
    await ended(
      spawn(process.execPath, [...loader, import.meta.filename, 'fill', folder, ...size.split('/')], { cwd: ROOT }),
    );
    const service = spawn(process.execPath, ['dist/server/main.js'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', DATA_DIR: folder, SEED_DEMO: 'false', LOG_LEVEL: 'error' },
    });
    const address = await addressOf(service.stdout);
    const before = told(service.pid!, 'VmRSS');
    const start = performance.now();
    for (const path of FIRST_PAGE) {
      const answer = await fetch(`${address}${NETWORK}${path}`);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    }
    const seconds = (performance.now() - start) / 1_000;
    const most = told(service.pid!, 'VmHWM');
    console.log(`${size.padEnd(16)} at rest ${before} MB, at most ${most} MB, ${seconds.toFixed(1)} s for the page`);
    service.kill('SIGTERM');
    await ended(service);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  child.stderr?.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
  });
}

/** The address that the service prints when it is ready. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const address = /http:\/\/[\w.:]+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The service ended before it was ready: ${text}`);
}

/** What the kernel tells of the memory of a process, in MB. */
function told(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line![1]) / 1_024);
}
