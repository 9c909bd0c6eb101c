import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_KINDS } from '#contract/analysis-parameters';
import { GRAPH_FORMATS } from '#contract/graph';
import { ROUTES } from '../../server/http/routes/all-routes.ts';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

const TOKENS = { reader: 'reader-token-1', editor: 'editor-token-2', administrator: 'administrator-token-3' } as const;
type RoleName = keyof typeof TOKENS;

function tokensFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'coalitiekaart-tokens-')), 'tokens.json');
  const entries = Object.entries(TOKENS).map(([role, token]) => ({
    name: `name of ${role}`,
    role,
    sha256: createHash('sha256').update(token).digest('hex'),
  }));
  writeFileSync(file, JSON.stringify(entries));
  return file;
}

/** Everything that a workbook holds, as text. */
const textOfWorkbook = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

const as = (role: RoleName) => ({ authorization: `Bearer ${TOKENS[role]}` });

describe('a service without tokens', () => {
  let app: RunningApp;
  let path: string;
  beforeAll(async () => {
    app = await runApp({ PUBLIC_ORIGIN: 'https://kaart.example.nl' });
    path = await makeNetwork(app);
  });
  afterAll(() => app.close());

  it('answers under its own names only', async () => {
    const own = ['localhost:1', '127.0.0.1', '[::1]:3000', 'KAART.example.nl', 'localhost'];
    for (const host of own) expect((await app.ask('GET', '/v1/networks', { headers: { host } })).status).toBe(200);
    const foreign = ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '10.0.0.1'];
    for (const host of foreign) {
      for (const address of ['/v1/networks', '/v1/health/ready', '/']) {
        expect([host, (await app.ask('GET', address, { headers: { host } })).status]).toEqual([host, 403]);
      }
    }
  });

  it('takes no changes from pages of other sites', async () => {
    const body = { type: 'initiative', name: 'X' };
    const post = async (headers: Record<string, string>) =>
      (await app.ask('POST', `${path}/actors`, { body, headers })).status;
    expect(await post({ origin: 'https://evil.example' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ origin: 'http://localhost:9' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ origin: 'https://kaart.example.nl', host: 'kaart.example.nl' })).toBe(201);
    expect(await post({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(201);
    expect((await app.ask('GET', path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('sends headers that keep other sites and scripts out', async () => {
    for (const address of ['/v1/networks', '/v1/docs', '/']) {
      const { headers } = await app.ask('GET', address, { headers: { accept: 'text/html, application/json' } });
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
    const open = await app.ask('GET', '/v1/openapi.json');
    expect(open.headers['access-control-allow-origin']).toBe('*');
  });

  it('says that nobody signs in', async () => {
    const session = await app.ask('GET', '/v1/session');
    expect(session.json).toEqual({ name: 'local', role: 'administrator', required: false });
  });
});

describe('a service with tokens', () => {
  let app: RunningApp;
  let path: string;
  beforeAll(async () => {
    app = await runApp({ AUTH_TOKENS_FILE: tokensFile() });
    const admin: RunningApp = {
      ...app,
      ask: (method, address, question) =>
        app.ask(method, address, { ...question, headers: { ...as('administrator'), ...question?.headers } }),
    };
    path = await makeNetwork(admin);
  });
  afterAll(() => app.close());

  const ORDER = ['reader', 'editor', 'administrator'];
  it.each(ROUTES.map((route) => [route.method, route.path, route] as const))(
    '%s %s keeps to its role',
    async (method, template, route) => {
      const address = `/v1${template}`
        .replace('{networkId}', 'nowhere')
        .replace('{measureId}', 'degree')
        .replace('{revision}', '1')
        .replace(/\{\w+\}/g, 'x');
      // A body and a precondition that are refused after the role has been looked at.
      const question = route.body === undefined && route.upload === undefined ? {} : { raw: 'no json' };
      const form = route.upload === undefined ? {} : { 'content-type': `${route.upload.types[0]}; boundary=x` };
      for (const role of [undefined, ...ORDER] as (RoleName | undefined)[]) {
        const headers = { ...form, ...(role === undefined ? {} : as(role)) };
        const { status } = await app.ask(method.toUpperCase(), address, { ...question, headers });
        const may = route.role === 'anyone' || (role !== undefined && ORDER.indexOf(role) >= ORDER.indexOf(route.role));
        const expected = may ? [200, 204, 400, 404, 428] : role === undefined ? [401] : [403];
        expect(expected, `${role}: ${status}`).toContain(status);
      }
    },
  );

  it('knows no wrong tokens', async () => {
    for (const authorization of ['Bearer wrong', 'Bearer', 'Basic abc', 'Bearer reader-token-1 x']) {
      const answer = await app.ask('GET', '/v1/networks', { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    }
  });

  it('exchanges a token for a cookie', async () => {
    expect((await app.ask('GET', '/v1/session')).json).toEqual({ name: null, role: null, required: true });
    expect((await app.ask('POST', '/v1/session', { body: { token: 'wrong' } })).status).toBe(401);
    const signedIn = await app.ask('POST', '/v1/session', { body: { token: TOKENS.editor } });
    expect(signedIn.json).toEqual({ name: 'name of editor', role: 'editor', required: true });
    const [set] = signedIn.headers['set-cookie']!;
    expect(set).toMatch(/HttpOnly; SameSite=Strict$/);
    const cookie = set!.split(';')[0]!;
    expect((await app.ask('GET', '/v1/session', { headers: { cookie } })).json.role).toBe('editor');
    expect((await app.ask('GET', path, { headers: { cookie } })).status).toBe(200);
    const [name, value] = cookie.split('=');
    const forged = [
      `${name}=${Buffer.from('name of administrator').toString('base64url')}.${value!.split('.').slice(1).join('.')}`,
      `${name}=${value!.replace(/\.\d+\./, '.9999999999.')}`,
      `${name}=a.b`,
    ];
    for (const one of forged) expect((await app.ask('GET', path, { headers: { cookie: one } })).status).toBe(401);
    const out = await app.ask('DELETE', '/v1/session', { headers: { cookie } });
    expect(out.headers['set-cookie']![0]).toContain('Max-Age=0');
  });

  describe('with hidden actors', () => {
    const SECRET = 'Geheim Huis Zonnebloem';
    beforeAll(async () => {
      const headers = as('administrator');
      const hidden = {
        id: 'geheim-huis',
        type: 'initiative',
        name: SECRET,
        visibility: 'hidden',
        aliases: ['Zonnebloemers'],
      };
      const body = { ...hidden, description: 'In de Zonnebloemstraat', themes: ['wonen'], municipality: 'GM0166' };
      await app.ask('POST', `${path}/actors`, { body, headers });
      const ties = [
        { id: 'geheim-1', type: 'knows', from: 'geheim-huis', to: 'tuin', note: `about ${SECRET}`, strength: 3 },
        {
          id: 'geheim-2',
          type: 'funds',
          from: 'fonds',
          to: 'geheim-huis',
          amountEur: 9,
          source: 'https://geheim-huis.example',
        },
        { type: 'member-of', from: 'geheim-huis', to: 'samen' },
      ];
      for (const tie of ties) expect((await app.ask('POST', `${path}/ties`, { body: tie, headers })).status).toBe(201);
    });

    const asReader = (address: string) => app.ask('GET', address, { headers: as('reader') });

    it('tells readers nothing of them, anywhere', async () => {
      const parts = [
        ...[
          '',
          '/actors',
          '/actors?type=initiative',
          '/ties',
          '/ties?actor=tuin',
          '/history',
          '/measures',
          '/communities',
          '/brokerage',
          '/core-periphery',
          '/shapes',
          '/robustness',
          '/key-players',
        ],
        ...[2, 7, 13, 14, 15, 16].map((revision) => `/history/${revision}`),
        ...['degree', 'betweenness', 'closeness'].map((measure) => `/measures/${measure}`),
        ...GRAPH_FORMATS.map((format) => `/graph?format=${format}`),
        ...[
          '/graph?revision=16',
          '/actors/tuin/ego?depth=3&tieTypes=knows,funds,member-of',
          '/actors/tuin/partner-suggestions',
        ],
        ...GAP_KINDS.flatMap((kind) => [`/gaps?kind=${kind}&municipality=GM0166`, `/gaps?kind=${kind}&actor=GM0166`]),
        ...[
          '/municipalities/GM0166/inventory',
          '/municipalities/GM0166/cooperation',
          '/actors?q=geheim',
          '/actors?theme=wonen',
        ],
      ];
      for (const part of parts) {
        const answer = await asReader(`${path}${part}`);
        expect([part, answer.status]).toEqual([part, 200]);
        const told = part.endsWith('xlsx') ? textOfWorkbook(answer.bytes) : answer.text;
        expect([part, /.{0,80}(?:geheim|zonnebloem).{0,40}/i.exec(told)?.[0]]).toEqual([part, undefined]);
      }
      expect(textOfWorkbook((await asReader(`${path}/graph?format=xlsx`)).bytes)).toContain('(verborgen)');
      const actors = await app.ask('GET', `${path}/graph`, {
        headers: { ...as('reader'), accept: 'application/vnd.coalitiekaart.actors+csv' },
      });
      expect(actors.text).toContain('(verborgen)');
      expect(actors.text).not.toMatch(/geheim|zonnebloem/i);
      for (const part of ['/actors/geheim-huis', '/ties/geheim-1', '/actors/geheim-huis/ego']) {
        expect((await asReader(`${path}${part}`)).status).toBe(404);
      }
    });

    it('keeps counting them', async () => {
      const graph = async (role: RoleName) => (await app.ask('GET', `${path}/graph`, { headers: as(role) })).json;
      const [all, seen] = [await graph('editor'), await graph('reader')];
      expect(seen.nodes).toHaveLength(all.nodes.length);
      expect(seen.ties).toHaveLength(all.ties.length);
      const opaque = seen.nodes.find((one: { name: string }) => one.name === '(verborgen)').id;
      expect(opaque).toMatch(/^hidden-[\w-]{22}$/);
      const read = await asReader(`${path}/actors/${opaque}`);
      expect(read.json).toEqual({ id: opaque, type: 'initiative', name: '(verborgen)', visibility: 'hidden' });
      const ties = await asReader(`${path}/ties?actor=${opaque}`);
      expect(ties.json.items).toHaveLength(3);
      expect((await asReader(`${path}/ties/${ties.json.items[0].id}`)).status).toBe(200);
      const value = async (role: RoleName, id: string) => {
        const answer = await app.ask('GET', `${path}/measures/degree?tieTypes=knows,funds`, { headers: as(role) });
        return answer.json.items.find((one: { actorId: string }) => one.actorId === id).value;
      };
      expect(await value('reader', opaque)).toBe(await value('editor', 'geheim-huis'));
    });

    it('measures a network of hidden actors only, and tells readers no name', async () => {
      const headers = as('administrator');
      const all = '/v1/networks/dicht';
      await app.ask('POST', '/v1/networks', { body: { id: 'dicht', title: 'Dicht' }, headers });
      for (const id of ['geheim-a', 'geheim-b', 'geheim-c', 'geheim-d', 'geheim-e']) {
        const body = { id, type: 'initiative', name: `Zonnebloem ${id}`, themes: ['wonen'], visibility: 'hidden' };
        expect((await app.ask('POST', `${all}/actors`, { body, headers })).status).toBe(201);
        if (id === 'geheim-a') continue;
        const tie = { type: 'collaborates-with', from: 'geheim-a', to: id };
        expect((await app.ask('POST', `${all}/ties`, { body: tie, headers })).status).toBe(201);
      }
      const seen = async (part: string) => {
        const answer = await asReader(`${all}${part}`);
        expect([part, answer.status]).toEqual([part, 200]);
        expect([part, /geheim|zonnebloem/i.exec(answer.text)?.[0]]).toEqual([part, undefined]);
        return answer.json;
      };
      expect((await seen('/brokerage')).items[0]).toMatchObject({ name: '(verborgen)', total: 12, rank: 1 });
      // Readers do not know the themes of who is hidden, so there are no groups either.
      for (const { roles, reason } of (await seen('/brokerage?group=theme')).items) {
        expect([roles, reason]).toEqual([null, expect.stringMatching(/\w \w.*\.$/)]);
      }
      expect((await seen('/core-periphery')).fit).toBeCloseTo(1, 12);
      expect((await seen('/shapes')).counts).toMatchObject({ star: 1, undetermined: 4 });
      expect((await seen('/robustness')).targeted[1]).toEqual({ removed: 1, largestPart: 0.2, reach: 0 });
      expect((await seen('/key-players?size=1')).fragmentation.after.value).toBe(1);
      await seen('/communities?algorithm=leiden');
      for (const path of ['brokerage', 'key-players']) await seen(`/${path}?direction=directed`);
      await seen('/core-periphery?direction=directed&weight=strength');
    });

    it('pages through lists without losing or repeating any', async () => {
      for (const list of ['actors', 'ties']) {
        const ids: string[] = [];
        let next: string | undefined;
        do {
          const cursor: string = next === undefined ? '' : `&cursor=${next}`;
          const { json } = await asReader(`${path}/${list}?limit=2${cursor}`);
          ids.push(...json.items.map((one: { id: string }) => one.id));
          next = json.next;
          if (next !== undefined) expect(Buffer.from(next, 'base64url').toString()).not.toContain('geheim');
        } while (next !== undefined);
        const whole = await asReader(`${path}/${list}`);
        expect(ids).toEqual(whole.json.items.map((one: { id: string }) => one.id));
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    it('hides in past revisions and in the history what is hidden or gone now', async () => {
      const headers = as('editor');
      const address = `${path}/actors`;
      for (const id of ['vroeger-open', 'vroeger-weg']) {
        const body = { id, type: 'initiative', name: `Naam ${id}` };
        expect((await app.ask('POST', address, { body, headers })).status).toBe(201);
      }
      const { revision } = (await asReader(path)).json;
      expect((await asReader(`${path}/graph`)).text).toContain('vroeger-open');
      const match = { ...headers, 'if-match': '*' };
      await app.ask('PATCH', `${address}/vroeger-open`, { body: { visibility: 'hidden' }, headers: match });
      await app.ask('DELETE', `${address}/vroeger-weg`, { headers: match });
      const past = [revision - 1, revision, revision + 1, revision + 2];
      for (const part of past.flatMap((one) => [`/history/${one}`, `/graph?revision=${one}`])) {
        const answer = await asReader(`${path}${part}`);
        expect([part, answer.status, /vroeger-\w+/i.exec(answer.text)?.[0]]).toEqual([part, 200, undefined]);
      }
    });

    it('shows them to editors', async () => {
      const { json } = await app.ask('GET', `${path}/actors/geheim-huis`, { headers: as('editor') });
      expect(json.name).toBe(SECRET);
    });
  });
});
