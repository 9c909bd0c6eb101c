import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let path: string;
beforeAll(async () => {
  app = await runApp();
  path = await makeNetwork(app);
});
afterAll(() => app.close());

const idsOf = (json: { items: { id: string }[] }) => json.items.map(({ id }) => id);

describe('lists', () => {
  it('come in pages, by id', async () => {
    const first = (await app.ask('GET', `${path}/actors?limit=4`)).json;
    const second = (await app.ask('GET', `${path}/actors?limit=4&cursor=${first.next}`)).json;
    expect([...idsOf(first), ...idsOf(second)]).toEqual(['GM0166', 'fonds', 'kas', 'samen', 'tuin', 'welzijn']);
    expect(second).not.toHaveProperty('next');
  });

  it.each([
    ['/actors?type=fund', ['fonds']],
    ['/funds', ['fonds']],
    ['/municipalities', ['GM0166']],
    ['/actors?theme=voedsel&type=initiative', ['kas', 'tuin']],
    ['/actors?municipality=GM0166', ['kas', 'tuin', 'welzijn']],
    ['/initiatives?q=TUIN', ['tuin']],
    ['/actors?q=%25', []],
    ['/ties?actor=tuin', ['t1', 't2', 't4']],
    ['/ties?type=member-of&actor=kas', ['t3']],
    ['/ties?type=funds&asOf=2022-12-31', []],
    ['/ties?type=funds&asOf=2023-01-01', ['t2']],
  ])('%s', async (part, ids) => {
    expect(idsOf((await app.ask('GET', `${path}${part}`)).json)).toEqual(ids);
  });
});

describe('the graph', () => {
  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/vnd.graphology+json', 'application/vnd.graphology+json'],
    ['application/gexf+xml', 'application/gexf+xml; charset=utf-8'],
    ['application/graphml+xml', 'application/graphml+xml; charset=utf-8'],
    ['text/csv', 'text/csv; charset=utf-8'],
    ['application/vnd.coalitiekaart.actors+csv', 'application/vnd.coalitiekaart.actors+csv; charset=utf-8'],
    ['text/csv;q=0.1, application/gexf+xml', 'application/gexf+xml; charset=utf-8'],
  ])('for %s', async (accept, type) => {
    const { headers } = await app.ask('GET', `${path}/graph`, { headers: { accept } });
    expect(headers['content-type']).toBe(type);
    expect(headers.vary).toContain('Accept');
    expect(headers['content-disposition']).toBeUndefined();
  });

  it('is a file to keep where a form is asked for', async () => {
    const { headers } = await app.ask('GET', `${path}/graph?format=gexf`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="test-r\d+\.gexf"$/);
  });

  it('tells the past', async () => {
    const { json } = await app.ask('GET', `${path}/graph?revision=3`);
    expect(json.revision).toBe(3);
    expect(idsOf({ items: json.nodes })).toEqual(['GM0166', 'tuin']);
  });

  it('of one actor keeps the positions of the whole', async () => {
    const whole = (await app.ask('GET', `${path}/graph`)).json;
    const part = (await app.ask('GET', `${path}/actors/GM0166/ego`)).json;
    expect(idsOf({ items: part.nodes })).toEqual(['GM0166', 'tuin']);
    for (const node of part.nodes) expect(whole.nodes).toContainEqual(node);
    const wider = (await app.ask('GET', `${path}/actors/GM0166/ego?depth=2`)).json;
    expect(idsOf({ items: wider.nodes })).toEqual(['GM0166', 'fonds', 'samen', 'tuin']);
  });

  it('is compressed for those who read that', async () => {
    const response = await fetch(`${app.url}${path}/measures`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(JSON.parse(await response.text()).network).toBe('test');
  });
});

describe('the history', () => {
  it('tells what changed, was made and went', async () => {
    const base = '/v1/networks/past';
    await app.ask('POST', '/v1/networks', { body: { id: 'past', title: 'Past' } });
    for (const id of ['a', 'b'])
      await app.ask('POST', `${base}/actors`, { body: { id, type: 'initiative', name: id } });
    await app.ask('POST', `${base}/ties`, { body: { id: 't', type: 'knows', from: 'a', to: 'b' } });
    await app.ask('PATCH', base, { body: { title: 'Gone by' }, headers: { 'if-match': '*' } });
    await app.ask('DELETE', `${base}/actors/a?cascade=true`, { headers: { 'if-match': '*' } });
    const { json } = await app.ask('GET', `${base}/history`);
    expect(json.items.map(({ revision }: { revision: number }) => revision)).toEqual([6, 5, 4, 3, 2, 1]);
    const touched = async (revision: number) => (await app.ask('GET', `${base}/history/${revision}`)).json.touched;
    expect(await touched(4)).toEqual([{ kind: 'tie', id: 't', change: 'created' }]);
    expect(await touched(5)).toEqual([{ kind: 'network', id: 'past', change: 'changed' }]);
    expect(await touched(6)).toEqual([
      { kind: 'actor', id: 'a', change: 'removed' },
      { kind: 'tie', id: 't', change: 'removed' },
    ]);
    const page = (await app.ask('GET', `${base}/history?limit=2`)).json;
    const next = (await app.ask('GET', `${base}/history?limit=2&cursor=${page.next}`)).json;
    expect(next.items.map(({ revision }: { revision: number }) => revision)).toEqual([4, 3]);
  });
});

describe('a network', () => {
  it('can be begun with a municipality', async () => {
    const { json } = await app.ask('POST', '/v1/networks', { body: { title: 'Kámpen!', municipality: 'GM0166' } });
    expect(json).toMatchObject({ id: 'kampen', revision: 2 });
    const unknown = await app.ask('POST', '/v1/networks', { body: { title: 'X', municipality: 'GM0000' } });
    expect([unknown.status, unknown.json.errors[0].path]).toEqual([400, 'municipality']);
    expect((await app.ask('GET', '/v1/networks/x')).status).toBe(404);
  });
});

describe('catalogues', () => {
  it('are whole', async () => {
    expect((await app.ask('GET', '/v1/themes')).json.items).toHaveLength(14);
    expect((await app.ask('GET', '/v1/tie-types')).json.items).toHaveLength(12);
    expect((await app.ask('GET', '/v1/instruments')).json.items.length).toBeGreaterThan(0);
    const { items } = (await app.ask('GET', '/v1/measures')).json;
    expect((await app.ask('GET', `${path}/measures`)).json.catalogue).toEqual(items);
  });
});

describe('health', () => {
  it('is ready', async () => {
    expect((await app.ask('GET', '/v1/health/live')).json).toEqual({ status: 'live' });
    expect((await app.ask('GET', '/v1/health/ready')).json).toMatchObject({ status: 'ready', store: 'sqlite' });
  });
});
