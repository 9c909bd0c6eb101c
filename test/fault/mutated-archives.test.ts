import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DomainError } from '../../server/model/errors.ts';
import type { NetworkId } from '../../server/model/ids.ts';
import { restoreArchive } from '../../server/services/archiving/restore-archive.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { actor, deleteActor, dump, freshNetwork, NOTE, putActor, putTie, tie } from '../store/sample.ts';
import { archiveOf, inPieces } from '../unit/services/archiving/archive-of.ts';

const FILES = 2_000;
const SLOWEST_MS = 10_000;
const SEED = 20_241_125;

const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-archives-'));
let store: GraphStore;
let id: NetworkId;
let archive: Buffer;
beforeAll(async () => {
  store = await openSqliteStore({ kind: 'sqlite', folder, role: 'writer' });
  id = await freshNetwork(store);
  const more = { attributes: { a: [1, 2] }, themes: ['zorg'], foundedOn: '2016-05' };
  await store.commit(id, [putActor(actor('a', 'fund', more)), putActor(actor('b')), putActor(actor('c'))], NOTE);
  await store.commit(id, [putTie(tie('t', 'a', 'b', 'funds', { amountEur: 1.1 })), deleteActor('c')], NOTE);
  await store.putRecords(id, [{ kind: 'decision', id: 'd', content: '{"a":1}' }]);
  archive = await archiveOf(store, id);
  await store.deleteNetwork(id, 'any');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  '"',
  '\n',
  '{',
  '}',
  '[',
  ']',
  'null',
  '1e999',
  '-',
  ',',
  ':',
  '\0',
  '\xff',
  '"__proto__":{},',
  '{"end":',
];

function mutated(bytes: Buffer, chance: () => number): Buffer {
  let list = Buffer.from(bytes);
  for (let count = 1 + Math.floor(chance() * 3); count > 0; count -= 1) {
    const at = Math.floor(chance() * list.length);
    const length = Math.floor(chance() ** 3 * 200);
    const kind = chance();
    if (kind < 0.3) list[at] = Math.floor(chance() * 256);
    else if (kind < 0.4) list = list.subarray(0, at);
    else if (kind < 0.6) list = Buffer.concat([list.subarray(0, at), list.subarray(at + length)]);
    else if (kind < 0.75) list = Buffer.concat([list.subarray(0, at + length), list.subarray(at)]);
    else {
      const piece = PIECES[Math.floor(chance() * PIECES.length)]!;
      list = Buffer.concat([list.subarray(0, at), Buffer.from(piece, 'latin1'), list.subarray(at)]);
    }
  }
  return list;
}

/** Lines with an end whose hash fits them, so that what they say is looked at. */
function withItsHash(text: Buffer): Buffer {
  const cut = text.lastIndexOf('\n', text.length - 2) + 1;
  const sha256 = createHash('sha256').update(text.subarray(0, cut)).digest('hex');
  const last = text
    .subarray(cut)
    .toString('latin1')
    .replace(/"sha256":"\w*"/, `"sha256":"${sha256}"`);
  return gzipSync(Buffer.concat([text.subarray(0, cut), Buffer.from(last, 'latin1')]), { level: 1 });
}

it('reads 2,000 broken archives without a crash', { timeout: 120_000 }, async () => {
  const chance = chanceFrom(SEED);
  const text = gunzipSync(archive);
  let [refused, slowest] = [0, 0];
  for (let index = 0; index < FILES; index += 1) {
    const broken = index % 3 === 0 ? mutated(archive, chance) : withItsHash(mutated(text, chance));
    const start = performance.now();
    try {
      const network = await restoreArchive(store, inPieces(broken, 700), { by: 'test' });
      // what is taken is whole: it can be read and written as an archive again
      await dump(store, network.id);
      await archiveOf(store, network.id);
      await store.deleteNetwork(network.id, 'any');
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
      expect(error.message).toMatch(/\S+ \S+ \S+/);
      refused += 1;
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  expect(slowest).toBeLessThan(SLOWEST_MS);
  expect(refused).toBeGreaterThan(FILES / 2);
  expect((await store.listNetworks({ limit: 1 })).items).toEqual([]);
});
