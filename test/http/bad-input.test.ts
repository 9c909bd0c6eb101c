import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let path: string;
beforeAll(async () => {
  app = await runApp();
  path = await makeNetwork(app);
});
afterAll(() => app.close());

const faults = (answer: { json: { errors?: { path: string; code: string }[] } }) =>
  (answer.json.errors ?? []).map(({ path: where, code }) => `${where} ${code}`).sort();

it('keeps attributes to the last digit, or refuses them', async () => {
  const post = (number: string) =>
    app.ask('POST', `${path}/actors`, {
      raw: `{"type":"fund","name":"Verzonnen fonds","attributes":{"number":${number}}}`,
      headers: { 'content-type': 'application/json' },
    });
  const refused = await post('9007199254740993');
  expect(refused.status).toBe(400);
  expect(faults(refused).join()).toContain('attributes/number');
  const kept = await post('9007199254740991');
  expect(kept.status).toBe(201);
  expect((kept.json as { attributes?: { number?: number } }).attributes?.number).toBe(9007199254740991);
});

describe('a body', () => {
  it('has all its faults told at once', async () => {
    const body = {
      type: 'initiative',
      name: '',
      members: 1.5,
      website: 'javascript:alert(1)',
      themes: ['voedsel', 'onzin'],
      foundedOn: '2020',
      endedOn: '2019',
      unknown: 1,
    };
    const answer = await app.ask('POST', `${path}/actors`, { body });
    expect(answer.status).toBe(400);
    const found = faults(answer).map((fault) => fault.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(['name', 'members', 'website', 'themes/1', 'endedOn', 'unknown']));
  });

  it('without a type has its other faults told too', async () => {
    const answer = await app.ask('POST', `${path}/actors`, { body: { name: 4, members: -1 } });
    expect(faults(answer).map((fault) => fault.split(' ')[0])).toEqual(['members', 'name', 'type']);
  });

  it('of a tie tells of missing ends beside what else is wrong', async () => {
    const body = { type: 'knows', from: 'nobody', to: 'no-one', strength: 9, what: 1 };
    const answer = await app.ask('POST', `${path}/ties`, { body });
    expect(answer.status).toBe(400);
    expect(faults(answer).map((fault) => fault.split(' ')[0])).toEqual(['from', 'strength', 'to', 'what']);
  });

  it.each([
    ['no JSON', '{"a":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['half a character', Buffer.from([0x22, 0xff, 0x22])],
  ])('that is %s is refused', async (_name, raw) => {
    const headers = { 'content-type': 'application/json' };
    expect((await app.ask('POST', `${path}/actors`, { raw, headers })).status).toBe(400);
  });

  it('of 2 MB is refused', async () => {
    const raw = JSON.stringify({ type: 'initiative', name: 'x'.repeat(2_000_000) });
    const answer = await app.ask('POST', `${path}/actors`, { raw });
    expect(answer.status).toBe(413);
  });

  it('in another form is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await app.ask('POST', `${path}/actors`, { raw: 'a=1', headers: { 'content-type': type } });
      expect(answer.status).toBe(415);
    }
  });

  it('cannot bring in a prototype', async () => {
    const raw = '{"type":"initiative","name":"P","__proto__":{"polluted":true}}';
    const answer = await app.ask('POST', `${path}/actors`, { raw });
    expect(answer.status).toBe(400);
    expect({}).not.toHaveProperty('polluted');
    const { headers } = await app.ask('GET', `${path}/actors/kas`);
    const patched = await app.ask('PATCH', `${path}/actors/kas`, {
      raw: '{"__proto__":{"x":1},"constructor":{"y":1}}',
      headers: { 'if-match': headers.etag! },
    });
    expect(patched.status).toBe(400);
  });
});

describe('a tie', () => {
  const tie = { type: 'collaborates-with', from: 'tuin', to: 'kas' };
  const refused = async (change: object) => {
    const answer = await app.ask('POST', `${path}/ties`, { body: { ...tie, ...change } });
    expect(answer.status).toBe(400);
    return answer;
  };
  it('to a missing actor names the path', async () => {
    expect(faults(await refused({ to: 'niemand' }))).toEqual(['to missing-actor']);
    expect(faults(await refused({ from: 'a', to: 'b' }))).toEqual(['from missing-actor', 'to missing-actor']);
  });
  it('that its rule forbids names the rule', async () => {
    const answer = await refused({ from: 'GM0166' });
    expect(faults(answer)).toEqual(['type tie-rule']);
    expect(answer.json.errors[0].message).toContain('collaborates-with');
  });
  it('to itself is refused', async () => {
    expect(faults(await refused({ to: 'tuin' }))).toEqual(['to self-tie']);
  });
  it('with properties of another type is refused', async () => {
    expect(faults(await refused({ amountEur: 5 }))).toEqual(['amountEur unknown']);
  });
  it.each([
    [{ type: 'friends' }],
    [{ strength: 6 }],
    [{ startedOn: '2023-02-29' }],
    [{ startedOn: '2024', endedOn: '2023' }],
    [{ savingsEur: 10 }],
    [{ attributes: { a: [1, 'b'] } }],
    [{ attributes: { a: { deep: 1 } } }],
    [{ confidence: Number.MAX_VALUE }],
  ])('is refused: %j', async (change) => {
    await refused(change);
  });
});

describe('ids', () => {
  it('in use are 409', async () => {
    for (const [where, body] of [
      ['actors', { id: 'tuin', type: 'initiative', name: 'X' }],
      ['ties', { id: 't1', type: 'knows', from: 'tuin', to: 'kas' }],
    ] as const) {
      expect((await app.ask('POST', `${path}/${where}`, { body })).status).toBe(409);
    }
    expect((await app.ask('POST', '/v1/networks', { body: { id: 'test', title: 'X' } })).status).toBe(409);
  });

  it('are made from names, and differ for equal names', async () => {
    const body = { type: 'initiative', name: 'Café Zuid' };
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await app.ask('POST', `${path}/initiatives`, { body })).json.id);
    expect(ids).toEqual(['cafe-zuid', 'cafe-zuid-2', 'cafe-zuid-3']);
    const tie = { type: 'funds', from: 'fonds', to: 'kas', startedOn: '2020' };
    const first = (await app.ask('POST', `${path}/ties`, { body: tie })).json.id;
    const second = (await app.ask('POST', `${path}/ties`, { body: tie })).json.id;
    expect(second).toBe(`${first}-2`);
  });

  it.each([
    'a/b',
    'with space',
    'ünïcödé 🌱',
    "x'}) DETACH DELETE n //",
    '%2F',
    "'; DROP TABLE actor; --",
    'مبادرة',
    'a?b#c',
    '..%2f',
    '__proto__',
    'x'.repeat(200),
  ])('are text, whatever they hold: %s', async (id) => {
    const name = `Name of ${id}`;
    const made = await app.ask('POST', `${path}/actors`, { body: { id, type: 'initiative', name } });
    expect(made.status).toBe(201);
    const read = await app.ask('GET', made.headers.location!);
    expect(read.json).toEqual({ id, type: 'initiative', name });
    const found = await app.ask('GET', `${path}/actors?q=${encodeURIComponent(name)}`);
    expect(found.json.items.map((one: { id: string }) => one.id)).toEqual([id]);
    const around = await app.ask('GET', `${path}/actors/${encodeURIComponent(id)}/ego`);
    expect(around.status).toBe(200);
    const gone = await app.ask('DELETE', made.headers.location!, { headers: { 'if-match': made.headers.etag! } });
    expect(gone.status).toBe(204);
  });

  it.each(['', 'x'.repeat(201), 'a\u0000b', 'line\nbreak', '.', '..'])('are refused: %j', async (id) => {
    const answer = await app.ask('POST', `${path}/actors`, { body: { id, type: 'initiative', name: 'X' } });
    expect(answer.status).toBe(400);
  });

  it('in a typed collection are of that type', async () => {
    expect((await app.ask('GET', `${path}/funds/tuin`)).status).toBe(404);
    expect((await app.ask('GET', `${path}/initiatives/tuin`)).status).toBe(200);
    const wrong = await app.ask('POST', `${path}/funds`, { body: { type: 'initiative', name: 'X' } });
    expect(wrong.status).toBe(400);
    const nameless = await app.ask('POST', `${path}/municipalities`, { body: { name: 'Nergens' } });
    expect(faults(nameless)).toEqual(['id municipality-code']);
  });
});

describe('an address', () => {
  it.each([
    ['/v1/nothing', 404],
    ['/v1/networks/', 404],
    ['/v1/networks/niet', 404],
    ['/v1/networks/Niet%20Goed', 400],
    ['/v1/networks/test/actors/', 404],
    ['/v1/networks/test/actors/niemand', 404],
    ['/v1/networks/niet/actors', 404],
    ['/v1/networks/niet/ties', 404],
    ['/v1/networks/niet/history', 404],
    ['/v1/networks/test/ties/niets', 404],
    ['/v1/networks/test/history/99', 404],
    ['/v1/networks/test/history/nul', 400],
    ['/v1/networks/test/graph?revision=99', 404],
    ['/v1/networks/test/graph?format=xml', 400],
    ['/v1/networks/test/measures/niets', 404],
    ['/v1/networks/test/actors?limit=0', 400],
    ['/v1/networks/test/actors?limit=1001', 400],
    ['/v1/networks/test/actors?limit=1&limit=2', 400],
    ['/v1/networks/test/actors?sort=name', 400],
    ['/v1/networks/test/actors?cursor=!!', 400],
    ['/v1/networks/test/actors?asOf=2024-02-30', 400],
    ['/v1/networks/test/history?cursor=YQ', 400],
    ['/v1/networks/test/gaps', 400],
    ['/v1/networks/test/gaps?kind=partner-gap', 400],
    ['/v1/networks/test/gaps?kind=partner-gap&municipality=GM9999', 404],
    ['/v1/networks/test/measures?tieTypes=friends', 400],
    ['/v1/networks/test/actors/tuin/ego?depth=4', 400],
    ['/v1/networks/test/municipalities/tuin/inventory', 404],
    ['/v1/themes?x=1', 400],
    ['/v1/networks/%zz', 400],
    ['/elsewhere.js', 404],
  ])('%s is %i', async (address, status) => {
    const answer = await app.ask('GET', address);
    expect([answer.status, answer.json?.detail]).toEqual([status, expect.any(String)]);
  });

  it('says which methods it knows', async () => {
    const answer = await app.ask('PUT', '/v1/networks');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, POST, HEAD, OPTIONS');
    expect((await app.ask('OPTIONS', '/v1/networks')).status).toBe(204);
    expect((await app.ask('HEAD', '/v1/networks')).text).toBe('');
  });

  it('says which forms it has', async () => {
    const json = await app.ask('GET', '/v1/networks', { headers: { accept: 'text/csv' } });
    expect(json.status).toBe(406);
    const graph = await app.ask('GET', `${path}/graph`, { headers: { accept: 'image/png' } });
    expect(graph.status).toBe(406);
  });
});
