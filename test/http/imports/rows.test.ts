import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const actorsOf = async (path: string) => (await app.ask('GET', `${path}/actors?limit=1000`)).json.items;
const codesOf = ({ json }: { json: { errors: { row: number; code: string }[] } }) =>
  json.errors.map(({ row, code }) => `${row} ${code}`).sort();

describe('the faults of a row', () => {
  it('are told at once, and count as one row', async () => {
    const path = await emptyNetwork(app, 'Drie fouten');
    const found = await dryRun(app, path, 'id;naam;soort\n1;A;fonds\n1;;bewonersgroep\n');
    expect(codesOf(found)).toEqual(['3 duplicate-id', '3 missing-name', '3 unknown-word']);
    expect(found.json.actors).toMatchObject({ created: 1, rejected: 1 });
  });

  it('are told of a row that repeats one at fault, and of ties', async () => {
    const path = await emptyNetwork(app, 'Nog meer fouten');
    const found = await dryRun(app, path, 'naam;soort\nA;bewonersgroep\na;fonds\nA;groep\n');
    expect(codesOf(found)).toEqual(['2 unknown-word', '3 duplicate-name', '4 duplicate-name', '4 unknown-word']);
    expect(found.json.actors.rejected).toBe(3);
    const ties = await dryRun(app, path, 'van;naar;soort\nA;;snoept van\n');
    expect(codesOf(ties)).toEqual(['2 missing-end', '2 unknown-word']);
    expect(ties.json.ties.rejected).toBe(1);
  });
});

it('ids are the same with white space around them', async () => {
  const path = await emptyNetwork(app, 'Witruimte');
  const found = await dryRun(app, path, 'id;naam;soort\n" 7 ";A;fonds\n7;B;fonds\n');
  expect(codesOf(found)).toEqual(['3 duplicate-id']);
  await importFile(app, path, 'id;naam;soort\n" 7 ";A;fonds\n');
  const { json } = await importFile(app, path, 'id,type,name\n7 ,fund,A\n');
  expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 0, unchanged: 1 } });
});

describe('a municipality', () => {
  it('that a file describes gets nothing that the file does not say, in any form', async () => {
    const from = await emptyNetwork(app, 'Zonder cijfers');
    await app.ask('POST', `${from}/actors`, { body: { id: 'GM0166', type: 'municipality', name: 'Kampen' } });
    await app.ask('POST', `${from}/actors`, { body: { id: 'kas', type: 'initiative', name: 'De Kas' } });
    const tie = { type: 'funds', from: 'GM0166', to: 'kas', amountEur: 5, status: 'granted' };
    await app.ask('POST', `${from}/ties`, { body: tie });
    const before = await contentsOf(app, from);
    for (const format of ['graphology', 'gexf', 'graphml', 'xlsx', '360giving']) {
      const response = await fetch(`${app.url}${from}/graph?format=${format}`);
      const path = await emptyNetwork(app, `Zonder cijfers ${format}`);
      await importFile(app, path, Buffer.from(await response.arrayBuffer()));
      expect(await contentsOf(app, path), format).toBe(before);
    }
    const path = await emptyNetwork(app, 'Zonder cijfers lijst');
    await importFile(app, path, 'naam;soort\ngemeente Kampen;gemeente\n');
    expect(await actorsOf(path)).toEqual([{ id: 'GM0166', type: 'municipality', name: 'Kampen' }]);
  });

  it('that is one of two says which there are', async () => {
    const path = await emptyNetwork(app, 'Bergen');
    const ask = async (list: string) => (await dryRun(app, path, list, { language: 'nl' })).json;
    const both = 'Bergen (NH), Noord-Holland; Bergen (L), Limburg';
    const { warnings } = await ask('naam;soort;gemeente\nKas;initiatief;Bergen\n');
    expect(warnings).toMatchObject([{ code: 'ambiguous-place', message: expect.stringContaining(both) }]);
    const [actor] = (await ask('naam;soort\nBergen;gemeente\n')).errors;
    expect(actor).toMatchObject({ code: 'ambiguous-municipality', message: expect.stringContaining(both) });
    const files = {
      actors: { name: 'a.csv', content: 'naam;soort\nKas;initiatief\n' },
      ties: { name: 't.csv', content: 'van;naar;soort\nKas;Bergen;actief in\n' },
    };
    const [end] = (await dryRun(app, path, files, { language: 'nl' })).json.errors;
    expect(end).toMatchObject({ code: 'ambiguous-municipality', message: expect.stringContaining(both) });
  });
});

it('an actor called NULL comes back from our own files', async () => {
  const from = await emptyNetwork(app, 'NULL');
  await app.ask('POST', `${from}/actors`, { body: { id: 'n', type: 'fund', name: 'NULL', description: 'NULL' } });
  const before = await contentsOf(app, from);
  for (const format of ['actors-csv', 'xlsx']) {
    const response = await fetch(`${app.url}${from}/graph?format=${format}`);
    const path = await emptyNetwork(app, `NULL ${format}`);
    const { json } = await importFile(app, path, Buffer.from(await response.arrayBuffer()));
    expect(json.report.errors, format).toEqual([]);
    expect(await contentsOf(app, path), format).toBe(before);
  }
});

it('a replacement by a header alone says that it empties the network', async () => {
  const path = await emptyNetwork(app, 'Leeg');
  await importFile(app, path, 'id;naam;soort\n1;A;fonds\n2;B;fonds\n');
  const { json } = await dryRun(app, path, 'id;naam;soort\n', { mode: 'replace', language: 'nl' });
  expect(json.warnings).toMatchObject([
    { code: 'empties', message: expect.stringMatching(/^Hierna is het netwerk leeg: .*actoren: 2/) },
  ]);
  expect((await dryRun(app, path, 'id;naam;soort\n')).json.warnings).toEqual([]);
  await importFile(app, path, 'id;naam;soort\n', { mode: 'replace' });
  expect(await actorsOf(path)).toEqual([]);
});

it('a row with an unreadable cell tells at once what else is wrong with it', async () => {
  const path = await emptyNetwork(app, 'Alles tegelijk');
  const list = 'naam;soort;leden;kvk;website\nA;fonds;veel;12;x\nB;buurtclub;;12;\nC;fonds;;12345678;\n';
  expect(codesOf(await dryRun(app, path, list))).toEqual([
    '2 invalid-format',
    '2 invalid-format',
    '2 not-a-number',
    '3 invalid-format',
    '3 unknown-word',
  ]);
  const ties = 'van;naar;soort;bedrag;besparing\nA;B;subsidie;veel;12\n';
  expect(codesOf(await dryRun(app, path, ties))).toEqual(['2 not-a-number', '2 savings']);
});
