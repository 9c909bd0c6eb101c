import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let path: string;
beforeAll(async () => {
  app = await runApp();
  path = await makeNetwork(app);
});
afterAll(() => app.close());

describe('changing an actor', () => {
  it('gives the ETag that the next change needs', async () => {
    const read = await app.ask('GET', `${path}/actors/tuin`);
    const etag = read.headers.etag!;
    expect(etag).toMatch(/^"\d+"$/);
    const changed = await app.ask('PATCH', `${path}/actors/tuin`, {
      body: { members: 12 },
      headers: { 'if-match': etag },
    });
    expect(changed.status).toBe(200);
    expect(changed.json.members).toBe(12);
    expect(changed.headers.etag).not.toBe(etag);
    const again = await app.ask('PATCH', `${path}/actors/tuin`, {
      body: { members: 13 },
      headers: { 'if-match': etag },
    });
    expect(again.status).toBe(412);
    const removed = await app.ask('PATCH', `${path}/actors/tuin`, {
      body: { members: null },
      headers: { 'if-match': changed.headers.etag! },
    });
    expect(removed.json).not.toHaveProperty('members');
  });

  it('keeps the version where nothing changes', async () => {
    const { headers } = await app.ask('GET', `${path}/actors/kas`);
    const same = await app.ask('PATCH', `${path}/actors/kas`, { body: {}, headers: { 'if-match': headers.etag! } });
    expect(same.headers.etag).toBe(headers.etag);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('%s without If-Match is 428', async (method) => {
    const body = method === 'DELETE' ? {} : { body: { type: 'initiative', name: 'X' } };
    for (const thing of ['actors/tuin', 'ties/t1', 'initiatives/tuin']) {
      expect((await app.ask(method, `${path}/${thing}`, body)).status).toBe(428);
    }
    if (method !== 'PUT') expect((await app.ask(method, path, body)).status).toBe(428);
  });

  it('one of two editors at once gets 412', async () => {
    const { headers } = await app.ask('GET', `${path}/actors/samen`);
    const both = await Promise.all(
      ['A', 'B'].map((name) =>
        app.ask('PATCH', `${path}/actors/samen`, { body: { name }, headers: { 'if-match': headers.etag! } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('weak and foreign tags match nothing, a list is searched', async () => {
    const { headers } = await app.ask('GET', `${path}/actors/welzijn`);
    const patch = (tag: string) =>
      app.ask('PATCH', `${path}/actors/welzijn`, { body: { description: tag }, headers: { 'if-match': tag } });
    for (const tag of [`W/${headers.etag}`, '"abc"', 'abc', '"999999"']) expect((await patch(tag)).status).toBe(412);
    expect((await patch(`"999999", ${headers.etag}`)).status).toBe(200);
    expect((await patch('*')).status).toBe(200);
  });
});

describe('PUT', () => {
  const body = { type: 'initiative', name: 'Nieuw' };
  it('makes with If-None-Match and replaces with If-Match', async () => {
    const made = await app.ask('PUT', `${path}/actors/nieuw`, { body, headers: { 'if-none-match': '*' } });
    expect(made.status).toBe(201);
    expect(made.headers.location).toBe(`${path}/actors/nieuw`);
    const twice = await app.ask('PUT', `${path}/actors/nieuw`, { body, headers: { 'if-none-match': '*' } });
    expect(twice.status).toBe(412);
    const replaced = await app.ask('PUT', `${path}/initiatives/nieuw`, {
      body: { name: 'Anders' },
      headers: { 'if-match': made.headers.etag! },
    });
    expect(replaced.status).toBe(200);
    expect(replaced.json).toEqual({ id: 'nieuw', type: 'initiative', name: 'Anders' });
  });

  it('replaces nothing that is not there', async () => {
    for (const tag of ['*', '"1"']) {
      const answer = await app.ask('PUT', `${path}/actors/niemand`, { body, headers: { 'if-match': tag } });
      expect(answer.status).toBe(412);
    }
  });

  it('refuses another id in the body', async () => {
    const answer = await app.ask('PUT', `${path}/actors/nieuw`, {
      body: { ...body, id: 'oud' },
      headers: { 'if-match': '*' },
    });
    expect(answer.status).toBe(400);
    expect(answer.json.errors).toMatchObject([{ in: 'body', path: 'id', code: 'other-id' }]);
  });

  it('works for ties', async () => {
    const tie = { type: 'collaborates-with', from: 'tuin', to: 'kas' };
    const made = await app.ask('PUT', `${path}/ties/tk`, { body: tie, headers: { 'if-none-match': '*' } });
    expect(made.status).toBe(201);
    const changed = await app.ask('PUT', `${path}/ties/tk`, {
      body: { ...tie, type: 'knows', strength: 1 },
      headers: { 'if-match': made.headers.etag! },
    });
    expect(changed.status).toBe(200);
    const gone = await app.ask('DELETE', `${path}/ties/tk`, { headers: { 'if-match': changed.headers.etag! } });
    expect(gone.status).toBe(204);
    expect((await app.ask('GET', `${path}/ties/tk`)).status).toBe(404);
  });
});

describe('removing', () => {
  it('an actor with ties needs cascade', async () => {
    const body = { id: 'weg', type: 'initiative', name: 'Weg' };
    const { headers } = await app.ask('POST', `${path}/actors`, { body });
    await app.ask('POST', `${path}/ties`, { body: { id: 'wt', type: 'knows', from: 'weg', to: 'tuin' } });
    const match = { headers: { 'if-match': headers.etag! } };
    expect((await app.ask('DELETE', `${path}/actors/weg`, match)).status).toBe(409);
    expect((await app.ask('DELETE', `${path}/actors/weg?cascade=true`, match)).status).toBe(204);
    expect((await app.ask('GET', `${path}/ties/wt`)).status).toBe(404);
  });

  it('a network needs its present revision', async () => {
    await app.ask('POST', '/v1/networks', { body: { id: 'weg', title: 'Weg' } });
    expect((await app.ask('DELETE', '/v1/networks/weg', { headers: { 'if-match': '"7"' } })).status).toBe(412);
    expect((await app.ask('DELETE', '/v1/networks/weg', { headers: { 'if-match': '"1"' } })).status).toBe(204);
    expect((await app.ask('GET', '/v1/networks/weg')).status).toBe(404);
  });
});

describe('asking again', () => {
  it('gets 304 until something changes', async () => {
    for (const part of ['', '/actors/fonds', '/ties/t2', '/measures/degree', '/communities', '/robustness', '/graph']) {
      const first = await app.ask('GET', `${path}${part}`);
      const second = await app.ask('GET', `${path}${part}`, { headers: { 'if-none-match': first.headers.etag! } });
      expect([part, first.status, second.status, second.text]).toEqual([part, 200, 304, '']);
      expect(second.headers.etag).toBe(first.headers.etag);
    }
    const before = await app.ask('GET', `${path}/measures/degree`);
    expect(before.headers.vary).toContain('Accept-Language');
    const english = await app.ask('GET', `${path}/measures/degree`, { headers: { 'accept-language': 'en' } });
    expect(english.headers.etag).not.toBe(before.headers.etag);
    await app.ask('POST', `${path}/actors`, { body: { type: 'initiative', name: 'Later' } });
    const after = await app.ask('GET', `${path}/measures/degree`, {
      headers: { 'if-none-match': before.headers.etag! },
    });
    expect(after.status).toBe(200);
  });
});
