import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const FILE = [
  'naam;soort;thema;gemeente;leden',
  'A;buurtclub;groen;Kampen;12',
  'B;buurtclub;Schaakspel;Kampen-Zuid;n.v.t.',
  'C;fonds;groen;Kampen;',
].join('\n');

type Column = { name: string; words?: { value: string; count: number; readAs?: string[] }[] };
const columnsOf = (answer: { json: { recognised: { tables: { columns: Column[] }[] } } }) =>
  new Map(answer.json.recognised.tables[0]!.columns.map(({ name, words }) => [name, words]));

describe('the words in a column', () => {
  it('are told with what was made of them, those not understood first', async () => {
    const path = await emptyNetwork(app, 'Woorden');
    const columns = columnsOf(await dryRun(app, path, FILE));
    expect(columns.get('naam')).toBeUndefined();
    expect(columns.get('soort')).toEqual([
      { value: 'buurtclub', count: 2 },
      { value: 'fonds', count: 1, readAs: ['fund'] },
    ]);
    expect(columns.get('thema')).toEqual([
      { value: 'Schaakspel', count: 1 },
      { value: 'groen', count: 2, readAs: ['groen-en-klimaat'] },
    ]);
    // Of places and numbers only what could not be read.
    expect(columns.get('gemeente')).toEqual([{ value: 'Kampen-Zuid', count: 1 }]);
    expect(columns.get('leden')).toEqual([{ value: 'n.v.t.', count: 1 }]);
  });

  it('mean what a mapping says, keep their place, and can mean nothing', async () => {
    const path = await emptyNetwork(app, 'Woorden gezegd');
    const mapping = JSON.stringify({
      values: {
        soort: { buurtclub: 'initiative' },
        thema: { Schaakspel: ['groen-en-klimaat', 'voedsel'] },
        gemeente: { 'Kampen-Zuid': 'GM0166' },
        leden: { 'n.v.t.': null },
      },
      constants: { source: 'Ledenlijst', respondent: 'nee' },
    });
    const found = await dryRun(app, path, FILE, { fields: { mapping } });
    expect(found.json.errors).toEqual([]);
    const columns = columnsOf(found);
    expect(columns.get('soort')![0]).toEqual({ value: 'buurtclub', count: 2, readAs: ['initiative'] });
    expect(columns.get('thema')![0]).toEqual({
      value: 'Schaakspel',
      count: 1,
      readAs: ['groen-en-klimaat', 'voedsel'],
    });
    expect(columns.get('gemeente')).toEqual([{ value: 'Kampen-Zuid', count: 1, readAs: ['GM0166'] }]);
    expect(columns.get('leden')).toEqual([{ value: 'n.v.t.', count: 1, readAs: [] }]);
    await importFile(app, path, FILE, { fields: { mapping } });
    const { items } = (await app.ask('GET', `${path}/actors?q=B`)).json;
    expect(items).toEqual([
      expect.objectContaining({
        type: 'initiative',
        themes: ['groen-en-klimaat', 'voedsel'],
        municipality: 'GM0166',
        source: 'Ledenlijst',
      }),
    ]);
    expect(items[0]).not.toHaveProperty('members');
    expect(items[0].respondent).toBe(false);
  });

  it('are not told where there are more than sixty', async () => {
    const path = await emptyNetwork(app, 'Veel woorden');
    const rows = Array.from({ length: 61 }, (_, index) => `N${index};soort ${index}`);
    const columns = columnsOf(await dryRun(app, path, ['naam;soort', ...rows].join('\n')));
    expect(columns.get('soort')).toBeUndefined();
    const fewer = columnsOf(await dryRun(app, path, ['naam;soort', ...rows.slice(1)].join('\n')));
    expect(fewer.get('soort')).toHaveLength(60);
  });
});

it('bytes that are no text are told of with their row', async () => {
  const path = await emptyNetwork(app, 'Bytes');
  const mixed = Buffer.concat([
    Buffer.from('naam;soort\nCafé;fonds\nBuurttuin;fonds\nR'),
    Buffer.from([0xfc]),
    Buffer.from('s;fonds\n'),
  ]);
  expect((await dryRun(app, path, mixed)).json.errors).toMatchObject([{ row: 4, code: 'invalid-utf-8' }]);
  const nul = (await dryRun(app, path, 'naam;soort\nA;fonds\nB\0;fonds\n')).json.errors;
  expect(nul).toMatchObject([{ row: 3, code: 'nul-byte' }]);
});
