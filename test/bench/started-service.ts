import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LargeFile } from './large-files.ts';

const MAIN = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
/** After this the drawings of the shipped networks are worked out, so that nothing else is measured with an import. */
const SETTLED_MS = 3_000;
const POLL_MS = 20;
/** Of what Linux counts processor time in. */
const TICK_MS = 10;

/** The built service as a process of its own, with an embedded store in a folder that goes with it. */
export class StartedService {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #networks: string;

  private constructor(service: ChildProcess, folder: string, url: string) {
    this.#process = service;
    this.#folder = folder;
    this.#networks = `${url}/v1/networks`;
  }

  /** Starts it on a free port and waits until the shipped networks are there. */
  static async start(): Promise<StartedService> {
    const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-bench-'));
    const service = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const started = new StartedService(service, folder, await addressOf(service));
    await sleep(SETTLED_MS);
    return started;
  }

  async makeNetwork(id: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const made = await fetch(this.#networks, { method: 'POST', headers, body: JSON.stringify({ id, title: id }) });
    if (made.status !== 201) throw new Error(await made.text());
  }

  /** Sends files and waits for what becomes of them: the state of the import, or the status that refused it. */
  async importInto(network: string, files: readonly LargeFile[]): Promise<string> {
    const form = new FormData();
    for (const { role, name, content } of files) form.set(role, content, name);
    const begun = await fetch(`${this.#networks}/${network}/imports`, { method: 'POST', body: form });
    if (begun.status !== 202) return String(begun.status);
    const { importId } = (await begun.json()) as { readonly importId: string };
    for (;;) {
      const answer = await fetch(`${this.#networks}/${network}/imports/${importId}`);
      const { state } = (await answer.json()) as { readonly state: string };
      if (state !== 'queued' && state !== 'running') return state;
      await sleep(POLL_MS);
    }
  }

  /** The most memory that the process ever held, in MB. */
  peakMb(): number {
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(this.#told('status'))![1]) / 1_024);
  }

  /** Processor time of all its threads so far. */
  cpuMs(): number {
    const [user, system] = this.#told('stat').split(') ')[1]!.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * TICK_MS;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #told(file: 'stat' | 'status'): string {
    return readFileSync(`/proc/${this.#process.pid}/${file}`, 'utf8');
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout!) {
    text += chunk;
    const found = /Open (http\S+) in/.exec(text);
    if (found !== null) return found[1]!;
  }
  throw new Error(`The service did not start. It said: ${text}`);
}
