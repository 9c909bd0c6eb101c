import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNetworkId, asRevision, type NetworkId } from '../../../../server/model/ids.ts';
import { PACKAGE_ROOT } from '../../../../server/package-root.ts';
import { restoreArchive } from '../../../../server/services/archiving/restore-archive.ts';
import { loadCatalogues } from '../../../../server/services/catalogues/load-catalogues.ts';
import { seedNetworks } from '../../../../server/services/seeding/seed-networks.ts';
import type { GraphStore } from '../../../../server/store/graph-store.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/sqlite-store.ts';
import { actor, deleteActor, dump, freshNetwork, NOTE, putActor, putTie, refusal, tie } from '../../../store/sample.ts';
import { archiveOf, inPieces } from './archive-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-archive-'));
const BY = { by: 'restorer' };
let store: GraphStore;
let other: GraphStore;
beforeAll(async () => {
  store = await openSqliteStore({ kind: 'sqlite', folder: join(folder, 'one'), role: 'writer' });
  other = await openSqliteStore({ kind: 'sqlite', folder: join(folder, 'other'), role: 'writer' });
  const data = join(PACKAGE_ROOT, 'data');
  await seedNetworks(store, await loadCatalogues(data), data);
});
afterAll(async () => {
  await store.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A small network with a past, records and things that are hard to keep. */
async function small(): Promise<NetworkId> {
  const id = await freshNetwork(store);
  const hard = {
    aliases: ['"\\', '\u2028～'],
    attributes: { '2': 'b', '1': [true], 'a/b': 0.1 },
    visibility: 'hidden',
  };
  await store.commit(id, [putActor(actor('a', 'fund', { ...hard, grantMinEur: 0.29 })), putActor(actor('b'))], NOTE);
  await store.commit(id, [putTie(tie('t', 'a', 'b', 'funds', { amountEur: 1.1 })), putActor(actor('c'))], NOTE);
  await store.commit(id, [deleteActor('c'), putTie(tie('t', 'a', 'a', 'knows'))], { ...NOTE, reason: 'é' });
  await store.putRecords(id, [{ kind: 'decision', id: 'd', content: '{"a": 1.0, "b": "\\u0000"}\n' }]);
  return id;
}

/** An archive with its lines changed and an end that fits them. */
function changed(archive: Buffer, change: (lines: string[]) => string[]): Buffer {
  const lines = gunzipSync(archive).toString('utf8').trimEnd().split('\n');
  const body = change(lines.slice(0, -1));
  const count = (key: string) => body.filter((line) => line.startsWith(`{"${key}":`)).length;
  const end = { actors: count('actor'), ties: count('tie'), records: count('record'), revisions: count('revision') };
  const text = body.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${text}${JSON.stringify({ end, sha256 })}\n`);
}

const restored = (archive: Uint8Array, id?: NetworkId) =>
  restoreArchive(other, inPieces(archive), { ...BY, ...(id === undefined ? {} : { id }) });

describe('an archive', () => {
  it.each(['samen', 'demo'])('of %s makes the same network with the same past elsewhere', async (name) => {
    const id = asNetworkId(name);
    const [known] = (await store.listActors(id, {}, { limit: 1 })).items;
    await store.commit(id, [putActor(actor('new')), putTie(tie('new', 'new', known!.value.id, 'knows'))], NOTE);
    await store.commit(id, [deleteActor(known!.value.id, true)], NOTE);
    const archive = await archiveOf(store, id);
    const network = await restored(archive);
    expect(network).toEqual(await store.getNetwork(id));
    for (let revision = 1; revision <= network.revision; revision += 1) {
      expect(await dump(other, id, asRevision(revision))).toEqual(await dump(store, id, asRevision(revision)));
    }
    expect((await archiveOf(other, id)).equals(archive)).toBe(true);
    await other.deleteNetwork(id, 'any');
  });

  it('holds records, hidden actors, removed things and amounts to the letter', async () => {
    const id = await small();
    const archive = await archiveOf(store, id);
    await restored(archive);
    expect((await archiveOf(other, id)).equals(archive)).toBe(true);
    expect(await other.getRecord(id, 'decision', 'd')).toEqual(await store.getRecord(id, 'decision', 'd'));
    expect(await other.getHistory(id, asRevision(4))).toEqual(await store.getHistory(id, asRevision(4)));
  });

  it('is lines of JSON that end with their count and hash, whatever the system', async () => {
    const archive = await archiveOf(store, await small());
    expect([...archive.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    const text = gunzipSync(archive).toString('utf8');
    const lines = text.trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'coalitiekaart-archive', version: 1, history: true });
    const last = lines.at(-1)!;
    const sha256 = createHash('sha256')
      .update(text.slice(0, -last.length - 1))
      .digest('hex');
    expect(JSON.parse(last)).toEqual({ end: { actors: 2, ties: 1, records: 1, revisions: 4 }, sha256 });
    expect(changed(archive, (all) => all)).not.toEqual(archive);
    expect(gunzipSync(changed(archive, (all) => all)).toString('utf8')).toBe(text);
  });

  it('without history reads from then on, and equals the next one without history', async () => {
    const id = await small();
    const archive = await archiveOf(store, id, false);
    await restored(archive);
    expect((await archiveOf(other, id, false)).equals(archive)).toBe(true);
    const before = await dump(other, id);
    await other.commit(id, [deleteActor('b')], NOTE);
    expect(await dump(other, id, before.network.revision)).toEqual(before);
    expect((await refusal(dump(other, id, asRevision(3)), 'not-found')).message).toContain('without its history');
    const [, first] = (await other.listHistory(id, { limit: 9 })).items;
    expect(first).toMatchObject({
      revision: 4,
      by: 'restorer',
      reason: 'restored from an archive without its history',
    });
  });

  it('of a network whose one change touched much keeps it in several lines', async () => {
    const id = await freshNetwork(store);
    const description = 'x'.repeat(9_000);
    const many = Array.from({ length: 400 }, (_, index) => putActor(actor(`a${index}`, 'initiative', { description })));
    await store.commit(id, many, NOTE);
    await store.commit(
      id,
      many.map((_, index) => deleteActor(`a${index}`)),
      NOTE,
    );
    const archive = await archiveOf(store, id);
    const lines = gunzipSync(archive).toString('utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('{"reverse":')).length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1_100_000);
    await restored(archive);
    expect((await archiveOf(other, id)).equals(archive)).toBe(true);
    expect((await dump(other, id, asRevision(2))).actors).toHaveLength(400);
  });

  it('restores under another id, and never over a network that is there', async () => {
    const id = await small();
    const archive = await archiveOf(store, id);
    await restored(archive);
    expect((await refusal(restored(archive), 'taken')).message).toContain(id);
    const copy = asNetworkId(`${id}-copy`);
    expect(await restored(archive, copy)).toEqual({ ...(await store.getNetwork(id)), id: copy });
    expect((await dump(other, copy)).ties).toEqual((await dump(store, id)).ties);
  });

  it('is refused in a sentence where it is not right, with nothing left of it', async () => {
    const id = await small();
    const good = await archiveOf(store, id);
    const edit = (from: string | RegExp, to: string) => (lines: string[]) =>
      lines.map((line) => line.replace(from, to));
    const cases: [string, Uint8Array, RegExp][] = [
      ['nothing', Buffer.alloc(0), /no archive of Coalitiekaart/],
      ['a foreign file', Buffer.from('PK\u0003\u0004 something else'), /no archive of Coalitiekaart/],
      ['foreign lines', gzipSync('{"a":1}\n{"b":2}\n'), /no archive of Coalitiekaart/],
      ['foreign text', gzipSync('hello\n'), /no archive of Coalitiekaart/],
      ['half of it', good.subarray(0, good.length / 2), /cut off/],
      ['all but the last byte', good.subarray(0, -1), /cut off/],
      ['more behind it', Buffer.concat([good, Buffer.from('more')]), /damaged/],
      ['twice', Buffer.concat([good, good]), /after the end/],
      ['without its end', gzipSync(gunzipSync(good).toString().replace(/.*\n$/, '')), /before its end/],
      ['with its last line cut', gzipSync(gunzipSync(good).subarray(0, -9)), /end of the file is missing/],
      ['with a name changed', gzipSync(gunzipSync(good).toString().replace('Name of a', 'Name of b')), /changed/],
      ['of a later version', changed(good, edit('"version":1', '"version":2')), /later version/],
      [
        'with a tie before its actors',
        changed(good, ([head, a, b, t, ...rest]) => [head!, t!, a!, b!, ...rest]),
        /after/,
      ],
      [
        'with a tie to nobody',
        changed(good, (lines) => lines.filter((line) => !line.includes('"id":"a","type"'))),
        /no actor/,
      ],
      ['with an unknown type', changed(good, edit('"type":"knows"', '"type":"hates"')), /known type/],
      ['with an unknown property', changed(good, edit('"type":"knows"', '"type":"knows","x":1')), /not known/],
      ['with part of a cent', changed(good, edit(/"grantMinEur":0.29/, '"grantMinEur":0.291')), /decimals/],
      ['with a version to come', changed(good, edit(/^({"tie".*"version":)\d+/, '$199')), /version 99/],
      [
        'with a gap in its history',
        changed(good, (lines) => lines.filter((line) => !/"revision":3,"at/.test(line))),
        /not follow/,
      ],
      ['with an odd past', changed(good, edit('"before":null', '"before":{"id":1}')), /Line \d+/],
      ['with a broken line', changed(good, (lines) => [...lines, '{']), /no line of an archive/],
      ['with no line of ours', changed(good, (lines) => [...lines, '{"x":1}']), /no line of an archive/],
      ['with another kind of record', changed(good, edit('"kind":"decision"', '"kind":"secret"')), /one of/],
      ['with a bad id', changed(good, edit(`"id":"${id}"`, '"id":"A B"')), /network/],
    ];
    for (const [what, archive, words] of cases) {
      const error = await refusal(restored(archive), 'invalid');
      expect(error.message, what).toMatch(words);
      expect(await other.getNetwork(id), what).toBeNull();
    }
  });

  it('that unpacks to far more than it is takes no more memory than a line', { timeout: 60_000 }, async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    expect((await refusal(restored(bomb), 'invalid')).message).toContain('larger than 16 MB');
    const head = gunzipSync(await archiveOf(store, await small()))
      .toString()
      .split('\n')[0]!;
    const deep = gzipSync(`${head}\n{"actor":${'['.repeat(4_000_000)}\n`);
    expect((await refusal(restored(deep), 'invalid')).message).toContain('no line of an archive');
  });
});
