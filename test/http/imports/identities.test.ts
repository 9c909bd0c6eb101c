import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const actorsOf = async (path: string) => (await app.ask('GET', `${path}/actors?limit=1000`)).json.items;
const tiesOf = async (path: string) => (await app.ask('GET', `${path}/ties?limit=1000`)).json.items;
const decided = (...identities: { a: string; b: string; same: boolean }[]) => ({
  fields: { identities: JSON.stringify(identities) },
});
const codesOf = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

describe('two names in one file that are one', () => {
  const HEAD = 'naam;soort;website\n';
  const [GOES, STAYS] = ['Pol;initiatief;https://pol.example\n', 'Stichting Pol;initiatief;\n'];
  const POL = HEAD + GOES + STAYS;
  const stays = { id: 'stichting-pol', type: 'initiative', name: 'Stichting Pol', aliases: ['Pol'] };

  it.each([
    ['the one that goes first', POL],
    ['the one that stays first', HEAD + STAYS + GOES],
  ])('become the one named as b, however they stand: %s', async (name, list) => {
    const path = await emptyNetwork(app, `Een van twee ${name}`);
    const asked = await dryRun(app, path, list);
    expect(asked.json.duplicates).toMatchObject([{ a: 'pol', b: 'stichting-pol' }]);
    const same = decided({ a: 'pol', b: 'stichting-pol', same: true });
    const { json } = await importFile(app, path, list, same);
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 1 }, duplicateCount: 0 });
    expect(await actorsOf(path)).toEqual([{ ...stays, website: 'https://pol.example' }]);
    const before = await contentsOf(app, path);
    for (const asBefore of [{}, same]) {
      const again = await importFile(app, path, list, asBefore);
      expect(again.json.report).toMatchObject({ errorCount: 0, actors: { created: 0, updated: 0 } });
      expect(await contentsOf(app, path)).toBe(before);
    }
  });

  it('or the other way round, where the other stays', async () => {
    const path = await emptyNetwork(app, 'Andersom');
    await importFile(app, path, POL, decided({ a: 'stichting-pol', b: 'pol', same: true }));
    expect(await actorsOf(path)).toMatchObject([{ id: 'pol', name: 'Pol', aliases: ['Stichting Pol'] }]);
  });

  it('have the ties of both; one between them is left out, now and later', async () => {
    const path = await emptyNetwork(app, 'Relaties van beide');
    const ties = 'van;naar;soort\nPol;Kas;kent\nStichting Pol;Club;kent\nPol;Stichting Pol;kent\n';
    const same = decided({ a: 'pol', b: 'stichting-pol', same: true });
    const { json } = await importFile(app, path, ties, same);
    expect(json.report).toMatchObject({
      ties: { created: 2, rejected: 0 },
      skipped: [{ code: 'within-one', count: 1, text: expect.stringContaining('one actor') }],
    });
    const ends = (await tiesOf(path)).map(({ from, to }: { from: string; to: string }) => [from, to].sort());
    expect(ends.sort()).toEqual([
      ['club', 'stichting-pol'],
      ['kas', 'stichting-pol'],
    ]);
    expect((await importFile(app, path, ties)).json.report).toMatchObject({ ties: { created: 0, updated: 0 } });
  });

  it('by their ids too', async () => {
    const path = await emptyNetwork(app, 'Met id');
    const list = 'nummer;naam;soort\n1;Pol;initiatief\n2;Stichting Pol;initiatief\n3;De Pol;initiatief\n';
    const same = decided({ a: '1', b: '2', same: true }, { a: '2', b: '3', same: true });
    await importFile(app, path, list, same);
    expect(await actorsOf(path)).toMatchObject([{ id: '3', name: 'De Pol', aliases: ['Pol', 'Stichting Pol'] }]);
    expect((await importFile(app, path, list)).json.report).toMatchObject({ actors: { created: 0, updated: 0 } });
  });
});

describe('a decision', () => {
  const NETWORK = 'naam;soort\nStichting Kas;initiatief\nClub;initiatief\n';
  const LIST = 'naam;soort\nDe Kas;initiatief\n';

  it.each([
    ['de-kas', 'stichting-kas'],
    ['stichting-kas', 'de-kas'],
  ])('on one in the file and one in the network keeps the latter: %s, %s', async (a, b) => {
    const path = await emptyNetwork(app, `Netwerk gaat voor ${a}`);
    await importFile(app, path, NETWORK);
    const { json } = await importFile(app, path, LIST, decided({ a, b, same: true }));
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 0, updated: 1 } });
    expect(await actorsOf(path)).toMatchObject([{ id: 'club' }, { id: 'stichting-kas', aliases: ['De Kas'] }]);
    expect((await app.ask('GET', `${path}/identity-decisions`)).json.items).toMatchObject([
      { kind: 'same', a: 'de-kas', b: 'stichting-kas' },
    ]);
  });

  it('on ids that are nowhere, or on two in the network, is refused in words', async () => {
    const path = await emptyNetwork(app, 'Onbekende ids');
    await importFile(app, path, NETWORK);
    const wrong = decided({ a: 'de-kas', b: 'niemand', same: true }, { a: 'club', b: 'stichting-kas', same: true });
    const { json } = await dryRun(app, path, LIST, { ...wrong, language: 'nl' });
    expect(json.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['identities/0/b', 'unknown-identity'],
      ['identities/1/b', 'both-in-network'],
    ]);
    expect(json.errors[0].message).toContain('"niemand"');
  });

  it('replaces the earlier one on the same pair', async () => {
    const path = await emptyNetwork(app, 'Bedacht');
    await importFile(app, path, NETWORK);
    const kinds = async () =>
      (await app.ask('GET', `${path}/identity-decisions`)).json.items.map(({ kind }: { kind: string }) => kind);
    const pair = { a: 'de-kas', b: 'stichting-kas' };
    await importFile(app, path, 'naam;soort\nPol;initiatief\n', decided());
    await importFile(app, path, LIST, decided({ ...pair, same: true }, { ...pair, same: false }));
    expect([await kinds(), (await actorsOf(path)).length]).toEqual([['apart'], 4]);

    const other = await emptyNetwork(app, 'Weer bedacht');
    await importFile(app, other, 'id;naam;soort\n1;Pol;initiatief\n');
    const list = 'id;naam;soort\n2;Stichting Pol;initiatief\n';
    const on = { a: '2', b: '1' };
    await importFile(app, other, list, decided({ ...on, same: true }));
    await importFile(app, other, list, decided({ ...on, same: false }));
    expect((await actorsOf(other)).map(({ id }: { id: string }) => id)).toEqual(['1', '2']);
    const { items } = (await app.ask('GET', `${other}/identity-decisions`)).json;
    expect(items).toMatchObject([{ kind: 'apart' }]);
  });
});

it('a tie between two that were merged by hand stays away', async () => {
  const path = await emptyNetwork(app, 'Met de hand');
  const pair = {
    actors: { name: 'a.csv', content: 'id,type,name\ntuin,initiative,Tuin\nkas,initiative,Kas\n' },
    ties: { name: 't.csv', content: 'type,from,to\nknows,kas,tuin\nknows,tuin,tuin\n' },
  };
  await importFile(app, path, pair);
  await app.ask('POST', `${path}/actors/tuin/merge`, { body: { other: 'kas' } });
  const before = await contentsOf(app, path);
  const { json } = await importFile(app, path, pair);
  // What goes from an actor to itself in the file is kept.
  expect(json.report).toMatchObject({
    ties: { created: 0, updated: 0, unchanged: 1 },
    skipped: [{ code: 'within-one' }],
  });
  expect(await contentsOf(app, path)).toBe(before);
});

describe('a name that two of the network share', () => {
  const DOUBLE = 'id;naam;soort\nd1;Dubbel;fonds\nd2;Dubbel;organisatie\n';
  it.each([
    ['naam;soort\nDubbel;coalitie\n', ['ambiguous-name'], 0],
    ['naam\nDubbel\n', ['ambiguous-name'], 0],
    ['naam;soort;website\nDubbel;fonds;https://d.example\n', [], 1],
    ['naam;soort;website\nDubbel;organisatie;https://d.example\n', [], 1],
  ])('is refused unless the type tells them apart: %j', async (list, errors, updated) => {
    const path = await emptyNetwork(app, `Dubbel ${list.length} ${updated}`);
    await importFile(app, path, DOUBLE);
    const { json } = await dryRun(app, path, list);
    expect([codesOf(json.errors), json.actors.created, json.actors.updated]).toEqual([errors, 0, updated]);
  });

  it('is refused at the end of a tie', async () => {
    const path = await emptyNetwork(app, 'Dubbele kant');
    await importFile(app, path, DOUBLE);
    const files = {
      actors: { name: 'a.csv', content: 'naam;soort\nKas;initiatief\n' },
      ties: { name: 't.csv', content: 'van;naar;soort\nKas;Dubbel;kent\n' },
    };
    expect(codesOf((await dryRun(app, path, files)).json.errors)).toEqual(['ambiguous-name']);
  });
});

it('another type than in the network is told before it changes', async () => {
  const path = await emptyNetwork(app, 'Ander soort');
  await importFile(app, path, 'id;naam;soort\nkas;De Kas;fonds\n');
  const list = 'id;naam;soort\nkas;De Kas;initiatief\n';
  const { json } = await dryRun(app, path, list, { language: 'nl' });
  expect(json.warnings).toMatchObject([
    {
      row: 2,
      code: 'type-changes',
      message: '"De Kas" is in het netwerk een fonds; volgens het bestand een initiatief. Het soort verandert.',
    },
  ]);
  expect(json.actors).toMatchObject({ updated: 1 });
});
