import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let count = 0;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

/** A network with two spellings of one initiative; gives its path. */
async function network(): Promise<string> {
  count += 1;
  const path = `/v1/networks/identity-${count}`;
  await app.ask('POST', '/v1/networks', { body: { id: `identity-${count}`, title: 'Test' } });
  const actors = [
    { id: 'GM0166', type: 'municipality', name: 'Kampen' },
    { id: 'tuin', type: 'initiative', name: 'Buurttuin Noord', themes: ['voedsel'] },
    { id: 'stichting-tuin', type: 'initiative', name: 'Stichting Buurttuin Noord', website: 'https://tuin.example' },
    { id: 'kas', type: 'initiative', name: 'Dorpskas' },
    { id: 'fonds', type: 'fund', name: 'Fonds Zon' },
  ];
  for (const body of actors) expect((await app.ask('POST', `${path}/actors`, { body })).status).toBe(201);
  const ties = [
    { id: 'partner', type: 'partners-with', from: 'GM0166', to: 'stichting-tuin' },
    { id: 'grant', type: 'funds', from: 'fonds', to: 'stichting-tuin', amountEur: 10.5, status: 'granted' },
    { id: 'between', type: 'knows', from: 'tuin', to: 'stichting-tuin' },
  ];
  for (const body of ties) expect((await app.ask('POST', `${path}/ties`, { body })).status).toBe(201);
  return path;
}

describe('possible duplicates', () => {
  it('are told in words, until somebody decides', async () => {
    const path = await network();
    const { json } = await app.ask('GET', `${path}/duplicates`);
    expect(json).toMatchObject({ decided: 0, revision: 9 });
    expect(json.items).toMatchObject([
      { a: 'stichting-tuin', b: 'tuin', aName: 'Stichting Buurttuin Noord', bName: 'Buurttuin Noord', score: 0.9 },
    ]);
    expect(json.items[0].reasons[0].text).toBe('De namen zijn gelijk op ‘Stichting’ na.');
    const english = await app.ask('GET', `${path}/duplicates`, { headers: { 'accept-language': 'en' } });
    expect(english.json.items[0].reasons[0].text).toBe('The names are the same but for ‘Stichting’.');

    const body = { a: 'tuin', b: 'stichting-tuin', note: 'twee tuinen' };
    const decided = await app.ask('POST', `${path}/identity-decisions`, { body });
    expect(decided.status).toBe(201);
    expect(decided.headers.location).toBe(`${path}/identity-decisions/${decided.json.decisionId}`);
    expect((await app.ask('POST', `${path}/identity-decisions`, { body })).status).toBe(200);
    expect((await app.ask('GET', `${path}/duplicates`)).json).toMatchObject({ items: [], decided: 1, revision: 9 });
    expect((await app.ask('GET', `${path}/identity-decisions`)).json.items).toMatchObject([{ ...body, kind: 'apart' }]);

    expect((await app.ask('DELETE', decided.headers.location!)).status).toBe(204);
    expect((await app.ask('DELETE', decided.headers.location!)).status).toBe(404);
    expect((await app.ask('GET', `${path}/duplicates`)).json).toMatchObject({ decided: 0, items: [{ b: 'tuin' }] });
  });

  it('need two actors that are there', async () => {
    const path = await network();
    const paths = async (body: object) =>
      (await app.ask('POST', `${path}/identity-decisions`, { body })).json.errors.map(
        (one: { path: string }) => one.path,
      );
    expect(await paths({ a: 'tuin', b: 'tuin' })).toEqual(['b']);
    expect(await paths({ a: 'nobody', b: 'tuin' })).toEqual(['a']);
    expect((await app.ask('GET', '/v1/networks/none/duplicates')).status).toBe(404);
  });
});

describe('a merger', () => {
  it('makes two actors one, with their ties, in one change', async () => {
    const path = await network();
    const merged = await app.ask('POST', `${path}/actors/tuin/merge`, { body: { other: 'stichting-tuin' } });
    expect(merged.status).toBe(200);
    expect(merged.json).toEqual({
      id: 'tuin',
      type: 'initiative',
      name: 'Buurttuin Noord',
      aliases: ['Stichting Buurttuin Noord'],
      themes: ['voedsel'],
      website: 'https://tuin.example',
    });
    expect(merged.headers.etag).toBe('"10"');
    expect((await app.ask('GET', `${path}/actors/stichting-tuin`)).status).toBe(404);
    const { items } = (await app.ask('GET', `${path}/ties?actor=tuin`)).json;
    expect(items).toEqual([
      { id: 'grant', type: 'funds', from: 'fonds', to: 'tuin', amountEur: 10.5, status: 'granted' },
      { id: 'partner', type: 'partners-with', from: 'GM0166', to: 'tuin' },
    ]);
    expect((await app.ask('GET', `${path}/identity-decisions`)).json.items).toMatchObject([
      { kind: 'same', a: 'stichting-tuin', b: 'tuin', by: 'local' },
    ]);
    const entry = (await app.ask('GET', `${path}/history?limit=1`)).json.items[0];
    expect(entry.reason).toBe(
      'two actors became one: 2 ties moved, 0 joined with one that was there, 1 between the two dropped',
    );
    // The past is still told as it was.
    const before = (await app.ask('GET', `${path}/graph?revision=9`)).json;
    expect([before.nodes.length, before.ties.length]).toEqual([5, 3]);
  });

  it('tells which tie a rule forbids, and changes nothing', async () => {
    const path = await network();
    const refused = await app.ask('POST', `${path}/actors/fonds/merge`, { body: { other: 'stichting-tuin' } });
    expect(refused.status).toBe(400);
    expect(refused.json.errors).toMatchObject([{ in: 'body', path: 'other', code: 'tie-rule' }]);
    expect(refused.json.errors[0].message).toContain('tie "partner"');
    expect((await app.ask('GET', path)).json.revision).toBe(9);
    expect((await app.ask('GET', `${path}/identity-decisions`)).json.items).toEqual([]);
  });

  it.each([
    ['tuin', { other: 'tuin' }, 400, 'other'],
    ['tuin', { other: 'nobody' }, 400, 'other'],
    ['tuin', { other: 'GM0166' }, 400, 'other'],
    ['tuin', { other: 'kas', prefer: ['website', 'population'] }, 400, 'prefer/1'],
    ['nobody', { other: 'kas' }, 404, undefined],
  ])('of %s with %j is refused', async (id, body, status, at) => {
    const path = await network();
    const { status: answered, json } = await app.ask('POST', `${path}/actors/${id}/merge`, { body });
    expect([answered, json.errors?.[0]?.path]).toEqual([status, at]);
  });
});

describe('a split', () => {
  it('gives a name, aliases and ties to a new actor', async () => {
    const path = await network();
    await app.ask('POST', `${path}/actors/tuin/merge`, { body: { other: 'stichting-tuin' } });
    const body = { name: 'Stichting Buurttuin Noord', type: 'organisation', ties: ['partner'] };
    const made = await app.ask('POST', `${path}/actors/tuin/split`, { body });
    expect([made.status, made.headers.location]).toEqual([201, `${path}/actors/stichting-buurttuin-noord`]);
    expect(made.json).toEqual({ id: 'stichting-buurttuin-noord', type: 'organisation', name: body.name });
    expect((await app.ask('GET', made.headers.location!)).headers.etag).toBe(made.headers.etag);
    expect((await app.ask('GET', `${path}/actors/tuin`)).json).not.toHaveProperty('aliases');
    expect((await app.ask('GET', `${path}/ties/partner`)).json.to).toBe('stichting-buurttuin-noord');
    expect((await app.ask('GET', `${path}/duplicates`)).json).toMatchObject({ items: [], decided: 1 });
  });

  it.each([
    [{ name: 'X', ties: ['nope'] }, 400, 'ties/0'],
    [{ name: 'X', aliases: ['nope'], ties: [] }, 400, 'aliases/0'],
    [{ name: 'X', type: 'fund', ties: ['partner'] }, 400, 'ties'],
    [{ name: 'X', id: 'kas', ties: [] }, 409, undefined],
  ])('%j is refused', async (body, status, at) => {
    const path = await network();
    const answer = await app.ask('POST', `${path}/actors/stichting-tuin/split`, { body });
    expect([answer.status, answer.json.errors?.[0]?.path]).toEqual([status, at]);
    expect((await app.ask('GET', path)).json.revision).toBe(9);
  });
});
