import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let path: string;
beforeAll(async () => {
  app = await runApp();
  path = `${await makeNetwork(app)}`;
  for (const id of ['a', 'b', 'c']) {
    await app.ask('POST', `${path}/actors`, { body: { id, type: 'initiative', name: id.toUpperCase() } });
  }
  await app.ask('POST', `${path}/ties`, { body: { id: 'ab', type: 'collaborates-with', from: 'a', to: 'b' } });
});
afterAll(() => app.close());

const tie = (from: string, to: string) => ({ kind: 'add-tie', tie: { type: 'collaborates-with', from, to } });
const make = (body: object) => app.ask('POST', `${path}/scenarios`, { body });

describe('a scenario', () => {
  it('is kept, changed by who read it last, compared and removed; the network stays as it is', async () => {
    const revision = (await app.ask('GET', path)).json.revision;
    const made = await make({ title: 'Met C erbij', changes: [tie('b', 'c')] });
    expect([made.status, made.json.id, made.headers.location]).toEqual([
      201,
      'met-c-erbij',
      `${path}/scenarios/met-c-erbij`,
    ]);
    const address = made.headers.location as string;
    expect((await app.ask('GET', `${path}/scenarios`)).json.items).toContainEqual(made.json);
    expect((await app.ask('GET', address)).headers.etag).toBe('"1"');

    const { json } = await app.ask('GET', `${address}/comparison`, { headers: { 'accept-language': 'nl' } });
    expect(json).toMatchObject({ applied: 1, faults: [], revision });
    expect(json.values.find(({ id }: { id: string }) => id === 'isolates')).toMatchObject({ difference: -1 });
    expect(json.summary).toMatch(/^Eén actor staat niet meer alleen\./);

    const patch = (tag: string) =>
      app.ask('PATCH', address, { body: { description: 'Nog eens', title: 'Anders' }, headers: { 'if-match': tag } });
    expect((await patch('"7"')).status).toBe(412);
    const changed = await patch('"1"');
    expect([changed.status, changed.headers.etag, changed.json.title, changed.json.id]).toEqual([
      200,
      '"2"',
      'Anders',
      'met-c-erbij',
    ]);
    expect((await app.ask('DELETE', address, { headers: { 'if-match': '"1"' } })).status).toBe(412);
    expect((await app.ask('DELETE', address, { headers: { 'if-match': '"2"' } })).status).toBe(204);
    expect((await app.ask('GET', address)).status).toBe(404);
    expect((await app.ask('GET', path)).json.revision).toBe(revision);
  });

  it('that does not fit is refused with every fault, and nothing is kept', async () => {
    const { status, json } = await make({
      title: 'Fout',
      changes: [tie('a', 'niemand'), tie('b', 'c'), tie('c', 'c')],
    });
    expect(status).toBe(400);
    expect(json.errors.map(({ path: at, code }: { path: string; code: string }) => [at, code])).toEqual([
      ['changes/0', 'no-actor'],
      ['changes/2', 'self-tie'],
    ]);
    expect(json.detail).toBe('Nothing was changed. Of change 0: The actor "niemand" is not there.');
    expect((await app.ask('GET', `${path}/scenarios`)).json.items).toEqual([]);
  });

  it('that does not fit any more is compared without what does not, and says so', async () => {
    const made = await make({
      id: 'later',
      title: 'Later',
      changes: [{ kind: 'remove-tie', tieId: 'ab' }, tie('a', 'c')],
    });
    await app.ask('DELETE', `${path}/ties/ab`, { headers: { 'if-match': '*' } });
    const { json } = await app.ask('GET', `${made.headers.location}/comparison`);
    expect(json.applied).toBe(1);
    expect(json.faults).toEqual([{ index: 0, code: 'no-tie', text: expect.stringContaining('"ab"') }]);
  });

  it('with an id that is in use is a 409; of 501 changes a 400', async () => {
    expect((await make({ id: 'later', title: 'Nog een', changes: [] })).status).toBe(409);
    const many = await make({ title: 'Veel', changes: Array.from({ length: 501 }, () => tie('a', 'b')) });
    expect([many.status, many.json.errors[0].message]).toEqual([400, 'must be at most 500 entries']);
    const sure = { kind: 'add-tie', tie: { type: 'collaborates-with', from: 'a', to: 'c', confidence: 2 } };
    expect((await make({ title: 'Zeker', changes: [sure] })).json.errors[0].message).toBe('must be at most 1');
  });

  it('changed by ten at once is changed by one', async () => {
    const made = await make({ id: 'druk', title: 'Druk', changes: [] });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        app.ask('PATCH', made.headers.location as string, {
          body: { title: `Titel ${i}` },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});
