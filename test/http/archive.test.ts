import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

const TYPE = 'application/vnd.coalitiekaart.archive';

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** The archive of a network as a client gets it. */
async function archiveOf(app: RunningApp, path: string, query = ''): Promise<Got> {
  const response = await fetch(`${app.url}${path}/archive${query}`);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const restore = (app: RunningApp, raw: Buffer, query = '') =>
  app.ask('POST', `/v1/networks${query}`, { raw, headers: { 'content-type': TYPE } });

describe('archives', () => {
  let one: RunningApp;
  let other: RunningApp;
  let path: string;
  beforeAll(async () => {
    [one, other] = await Promise.all([runApp({ SEED_DEMO: 'true' }), runApp()]);
    path = await makeNetwork(one);
    const { headers } = await one.ask('GET', `${path}/actors/kas`);
    const ifMatch = { 'if-match': String(headers.etag) };
    const hidden = await one.ask('PATCH', `${path}/actors/kas`, { body: { visibility: 'hidden' }, headers: ifMatch });
    expect(hidden.status).toBe(200);
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  it.each(['test', 'samen', 'demo'])('of %s makes the same network on another instance', async (id) => {
    const address = `/v1/networks/${id}`;
    const { status, headers, bytes } = await archiveOf(one, address, '?history=true');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(TYPE);
    const { json: network } = await one.ask('GET', address);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="${id}-r${network.revision}.coalitiekaart.gz"`,
    );
    const restored = await restore(other, bytes);
    expect(restored.status).toBe(201);
    expect(restored.headers.location).toBe(address);
    expect(restored.json).toEqual(network);
    for (const format of ['csv', 'actors-csv', 'gexf', 'graphml', 'cypher', '360giving']) {
      const ask = (app: RunningApp) => app.ask('GET', `${address}/graph?format=${format}`);
      expect((await ask(other)).text, format).toBe((await ask(one)).text);
    }
    expect((await other.ask('GET', `${address}/history?limit=100`)).json.items).toEqual(
      (await one.ask('GET', `${address}/history?limit=100`)).json.items,
    );
    expect((await archiveOf(other, address)).bytes.equals(bytes)).toBe(true);
  });

  it('are made without history, and under another id', async () => {
    const { bytes } = await archiveOf(one, path, '?history=false');
    expect((await restore(other, bytes, '?id=another')).json).toMatchObject({ id: 'another', title: 'Test' });
    const { items } = (await other.ask('GET', '/v1/networks/another/history')).json;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ by: 'local', reason: 'restored from an archive without its history' });
    const past = await other.ask('GET', '/v1/networks/another/graph?format=json&revision=2');
    expect([past.status, past.json.detail]).toEqual([404, expect.stringContaining('without its history')]);
  });

  it('are refused in words, with nothing left', async () => {
    const { bytes } = await archiveOf(one, path);
    const taken = await restore(one, bytes);
    expect([taken.status, taken.json.detail]).toEqual([409, expect.stringContaining('"test"')]);
    const cut = await restore(other, bytes.subarray(0, 200), '?id=cut');
    expect([cut.status, cut.json.detail]).toEqual([400, expect.stringMatching(/^Nothing was changed\. .*cut off/)]);
    expect((await restore(other, Buffer.from('no archive'), '?id=cut')).status).toBe(400);
    expect((await restore(other, bytes, '?id=A%20B')).status).toBe(400);
    expect((await other.ask('GET', '/v1/networks/cut')).status).toBe(404);
    expect((await archiveOf(one, '/v1/networks/none')).status).toBe(404);
    expect((await archiveOf(one, path, '?history=maybe')).status).toBe(400);
    expect(readdirSync(join(other.folder, 'uploads'))).toEqual([]);
  });

  it('that break off on their way leave nothing', async () => {
    const { bytes } = await archiveOf(one, '/v1/networks/demo');
    const { port } = new URL(other.url);
    const headers = { 'content-type': TYPE, 'content-length': bytes.length };
    const request = httpRequest({ port, method: 'POST', path: '/v1/networks?id=broken-off', headers });
    request.on('error', () => undefined);
    request.write(bytes.subarray(0, bytes.length / 2));
    await expect.poll(() => readdirSync(join(other.folder, 'uploads')).length).toBe(1);
    request.destroy();
    await expect.poll(() => readdirSync(join(other.folder, 'uploads')).length).toBe(0);
    expect((await other.ask('GET', '/v1/networks/broken-off')).status).toBe(404);
  });

  it('share their address with networks that are made anew', async () => {
    expect((await other.ask('POST', '/v1/networks', { body: { title: 'Anew' } })).status).toBe(201);
    expect((await other.ask('POST', '/v1/networks?id=x', { body: { title: 'Anew' } })).status).toBe(400);
    const type = await other.ask('POST', '/v1/networks', { raw: 'x', headers: { 'content-type': 'text/plain' } });
    expect([type.status, type.json.detail]).toEqual([415, expect.stringContaining(TYPE)]);
    const { json } = await other.ask('GET', '/v1/openapi.json');
    const { content } = json.paths['/networks'].post.requestBody;
    expect(Object.keys(content)).toEqual(['application/json', TYPE]);
  });

  it('do not keep readers waiting while they are restored', async () => {
    const { bytes } = await archiveOf(one, '/v1/networks/demo');
    let done = false;
    const restoring = restore(other, bytes, '?id=beside').finally(() => {
      done = true;
    });
    let asked = 0;
    for (; !done; asked += 1) expect((await other.ask('GET', '/v1/networks?limit=1')).status).toBe(200);
    expect((await restoring).status).toBe(201);
    expect(asked).toBeGreaterThan(20);
  });
});

it('an archive is for editors: it holds what is hidden', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'coalitiekaart-tokens-')), 'tokens.json');
  const tokens = (['reader', 'editor'] as const).map((role) => ({
    name: role,
    role,
    sha256: createHash('sha256').update(`token-of-${role}`).digest('hex'),
  }));
  writeFileSync(file, JSON.stringify(tokens));
  const app = await runApp({ AUTH_TOKENS_FILE: file });
  try {
    const as = (role: string) => ({ authorization: `Bearer token-of-${role}` });
    const made = await app.ask('POST', '/v1/networks', { body: { id: 'test', title: 'T' }, headers: as('editor') });
    expect(made.status).toBe(201);
    const status = async (role: string) =>
      (await app.ask('GET', '/v1/networks/test/archive', { headers: as(role) })).status;
    expect([await status('reader'), await status('editor')]).toEqual([403, 200]);
    const headers = { ...as('reader'), 'content-type': TYPE };
    expect((await app.ask('POST', '/v1/networks', { raw: 'x', headers })).status).toBe(403);
  } finally {
    await app.close();
  }
});
