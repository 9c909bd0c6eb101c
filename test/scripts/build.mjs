/**
 * Builds the service into dist/server and the web client into dist/client.
 * `--if-needed`: only where a source is newer than the last build.
 */
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, TSC, VITE } from './steps.mjs';

const STAMP = join(ROOT, 'dist', '.built');
const SOURCES = ['server', 'client', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.config.ts'];

/** Time of the latest change below a path, folders included: they change when a file goes. */
function latestChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

function isFresh() {
  const sources = SOURCES.map((source) => join(ROOT, source)).filter((path) => existsSync(path));
  // A shipped product has no sources beside it: there is nothing to build from.
  if (!existsSync(join(ROOT, 'server'))) return true;
  return existsSync(STAMP) && statSync(STAMP).mtimeMs > Math.max(...sources.map(latestChange));
}

async function step(name, script, args) {
  const code = await run(script, args);
  if (code === 0) return;
  process.stderr.write(`The build stopped: ${name} failed, see above. The build before it is gone.\n`);
  process.exit(code);
}

if (!(process.argv.includes('--if-needed') && isFresh())) {
  const begun = Date.now();
  for (const name of ['.built', 'server', 'server.tsbuildinfo', 'client']) {
    rmSync(join(ROOT, 'dist', name), { recursive: true, force: true });
  }
  await step('the service', TSC, ['--build', 'server']);
  await step('the web client', VITE, ['build', '--logLevel', 'warn']);
  writeFileSync(STAMP, `${new Date(begun).toISOString()}\n`);
  process.stdout.write(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.\n`);
}
