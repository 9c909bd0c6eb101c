import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Service {
  readonly address: string;
  /** Milliseconds from the start of the process to the printed address. */
  readonly startedIn: number;
  readonly folder: string;
  /** What it printed, for when a test fails. */
  readonly output: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the built service as a user would, on a free port and a data folder of its own (or the one given). */
export async function startService(environment: Record<string, string> = {}, folder?: string): Promise<Service> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'coalitiekaart-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk) => {
    printed += String(chunk);
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const found = /http:\/\/[\w.[\]:]+:\d+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code} before it was ready:\n${printed}`)));
  });
  return {
    address,
    startedIn: performance.now() - began,
    folder: data,
    output: () => printed,
    async stop(signal = 'SIGTERM') {
      const code = await end(child, signal);
      if (folder === undefined) rmSync(data, { recursive: true, force: true });
      return code;
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
