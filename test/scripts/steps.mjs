import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const binary = (path) => join(ROOT, 'node_modules', ...path.split('/'));
export const TSC = binary('typescript-7/bin/tsc');
export const VITE = binary('vite/bin/vite.js');
export const VITEST = binary('vitest/vitest.mjs');
export const TSX = binary('tsx/dist/cli.mjs');
export const BIOME = binary('@biomejs/biome/bin/biome');
export const DEPCRUISE = binary('dependency-cruiser/bin/dependency-cruise.mjs');

/** Runs a script of Node in the project; resolves with its exit code. */
export function run(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
