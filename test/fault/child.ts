import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a script of this folder from source in a process of its own. */
export function run(script: string, ...parameters: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const node = ['--import', 'tsx', '--conditions=source', join(import.meta.dirname, script), ...parameters];
  const child = spawn(process.execPath, node, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
  return { child, ended };
}

/** Waits until a process prints a line that says `word`; rejects where it ends before. */
export function says(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr!.on('data', (text: string) => {
      errors += text;
    });
    child.once('close', () => reject(new Error(`ended before it said "${word}": ${errors}`)));
    child.stdout!.on('data', (text: string) => {
      if (text.split('\n').includes(word)) resolve();
    });
  });
}
