#!/usr/bin/env node
/** The command line. Builds first where a source is newer than the last build, as `npm start` does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRoot = (path) => new URL(`../${path}`, import.meta.url);
const build = inRoot('test/scripts/build.mjs');

// A shipped product has no sources beside it: there is nothing to build from.
if (existsSync(build)) {
  // What it says goes to standard error: standard output may be a file that is being exported.
  const { status } = spawnSync(process.execPath, [fileURLToPath(build), '--if-needed'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
await import(inRoot('dist/server/cli.js').href);
