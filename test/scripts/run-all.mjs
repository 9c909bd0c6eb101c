/**
 * `npm test`: builds, type-checks, lints, and runs all tests; goes on after a failure so that everything wrong is seen.
 * Ends with one line that counts the steps and tests, and with their exit code.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BIOME, DEPCRUISE, ROOT, run, TSC, VITEST } from './steps.mjs';

const COUNTS_FILE = join(ROOT, 'dist', 'test-counts.json');
const REPORTER = join(ROOT, 'test', 'scripts', 'count-reporter.mjs');
const totals = { passed: 0, failed: 0, skipped: 0 };

async function step(name, script, args, env) {
  process.stdout.write(`\n── ${name}\n`);
  const code = await run(script, args, env);
  process.stdout.write(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'}\n`);
  return code === 0;
}

async function check(name, script, args) {
  totals[(await step(name, script, args)) ? 'passed' : 'failed'] += 1;
}

function countsOfTests() {
  try {
    return JSON.parse(readFileSync(COUNTS_FILE, 'utf8'));
  } catch (error) {
    process.stdout.write(`The tests ended without counts (${error.message}).\n`);
    return { passed: 0, failed: 1, skipped: 0, reasons: {} };
  }
}

await check('build', join(ROOT, 'test', 'scripts', 'build.mjs'), ['--if-needed']);
await check('types', TSC, ['--build']);
await check('style', BIOME, ['check', '.']);
await check('imports', DEPCRUISE, ['--config', '.dependency-cruiser.cjs', 'server', 'client', 'test', 'data']);

mkdirSync(join(ROOT, 'dist'), { recursive: true });
// One kind after another: a browser measured beside a database under load would tell of the load.
for (const [name, project] of [
  ['tests in this process', 'own'],
  ['tests on a real Neo4j', 'neo4j'],
  ['tests in a browser', 'browser'],
]) {
  rmSync(COUNTS_FILE, { force: true });
  const reporters = ['--reporter=default', `--reporter=${REPORTER}`];
  const ran = await step(name, VITEST, ['run', '--project', project, ...reporters], { COUNTS_FILE });
  const counts = countsOfTests();
  totals.passed += counts.passed;
  totals.skipped += counts.skipped;
  // A run that fails without a failed test (a setup that broke) counts as one failure.
  totals.failed += counts.failed === 0 && !ran ? 1 : counts.failed;
  for (const [reason, count] of Object.entries(counts.reasons)) {
    process.stdout.write(`Skipped ${count}: ${reason}\n`);
  }
}

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;
