import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asNetworkId, asRevision } from '../../server/model/ids.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { dump } from '../store/sample.ts';
import { run, says } from './child.ts';

/** `FAULT_ROUNDS=100` for the long run. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 30);
const SEED = 20_241_125;
/** A writer lives this long at most after it opened the store, in milliseconds. */
const LIFE_MS = 120;
const network = asNetworkId('killed');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a writer killed at any moment', () => {
  it('loses nothing acknowledged and leaves nothing half done', { timeout: ROUNDS * 10_000 }, async () => {
    const random = generator(SEED);
    let acknowledged = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { child, ended } = run('writer.ts', folder);
      await says(child, 'open');
      await sleep(random() * LIFE_MS);
      child.kill('SIGKILL');
      const { signal, output } = await ended;
      expect(signal).toBe('SIGKILL');
      // a last line without its end was on its way
      const numbers = output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== 'open')
        .map(Number);
      acknowledged = Math.max(acknowledged, ...numbers);
      await check(acknowledged, round);
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  });
});

/** Opens the store, and looks whether it holds all of batches 1 to n for one n that is at least what was acknowledged. */
async function check(acknowledged: number, round: number): Promise<void> {
  const store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  try {
    const whole = await dump(store, network);
    const batches = whole.actors.find((one) => one.value.id === 'count')?.value.members ?? 0;
    const context = `round ${round}`;
    expect(batches, context).toBeGreaterThanOrEqual(acknowledged);
    expect(whole.network.revision, context).toBe(batches + 1);
    expect(whole.actors.length, context).toBe(batches === 0 ? 0 : batches * 10 + 1);
    expect(whole.ties.length, context).toBe(batches * 10);
    expect((await store.listHistory(network, { limit: 1 })).items[0]?.revision, context).toBe(batches + 1);
    const found = await store.listActors(network, { text: `name of ${batches}-`, theme: 'zorg' }, { limit: 100 });
    expect(found.items.length, context).toBe(batches === 0 ? 0 : 10);
    if (batches > 1) {
      const past = await dump(store, network, asRevision(batches));
      expect(past.actors.length, context).toBe((batches - 1) * 10 + 1);
    }
  } finally {
    await store.close();
  }
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
