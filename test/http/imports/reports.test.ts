import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const HEAD = 'Respondent;Met wie;Sterkte;Sinds\n';
const tiesOf = async (path: string) => (await app.ask('GET', `${path}/ties?limit=1000`)).json.items;
const told = ({ json }: { json: { report: { warnings: { code: string; message: string }[] } } }) =>
  json.report.warnings.map(({ code, message }) => `${code}: ${message}`);

describe('reports of one tie in two files', () => {
  it('make one tie, with what both sides say', async () => {
    const path = await emptyNetwork(app, 'Twee bestanden');
    const [first, second] = [`${HEAD}Anna;Bas;4;2019\n`, `${HEAD}Bas;Anna;2;2020\n`];
    expect(told(await importFile(app, path, first))).toEqual([]);
    expect(told(await importFile(app, path, second))).toEqual([
      'reports-differ: Anna says strength 4, Bas says 2. Both are kept; the lower one counts.',
      'reports-differ: Anna says it began 2019, Bas says 2020. Both are kept; the later one counts.',
    ]);
    const [tie, ...more] = await tiesOf(path);
    expect(more).toEqual([]);
    expect(tie).toMatchObject({
      from: 'anna',
      to: 'bas',
      reportedBy: 'both',
      strength: 2,
      startedOn: '2020',
      attributes: {
        reportedStrengthByFrom: 4,
        reportedStrengthByTo: 2,
        reportedStartByFrom: '2019',
        reportedStartByTo: '2020',
      },
    });
    const before = await contentsOf(app, path);
    for (const file of [first, second]) await importFile(app, path, file);
    expect(await contentsOf(app, path)).toBe(before);

    const corrected = await importFile(app, path, `${HEAD}Bas;Anna;3;2018\n`);
    expect(corrected.json.report.ties).toMatchObject({ created: 0, updated: 1 });
    expect(await tiesOf(path)).toMatchObject([
      { id: tie.id, strength: 3, startedOn: '2019', attributes: { reportedStartByTo: '2018' } },
    ]);
  });

  it('tell who was named and does not name back, whoever answered first', async () => {
    const path = await emptyNetwork(app, 'Niet genoemd');
    const oneSided = 'one-sided: Anna names Bas, which was asked too and does not name Anna.';
    const [first, second] = [`${HEAD}Anna;Bas;4;\n`, `${HEAD}Bas;Cor;2;\n`];
    expect(told(await importFile(app, path, first))).toEqual([]);
    expect(told(await importFile(app, path, second))).toEqual([oneSided]);
    expect(told(await importFile(app, path, first))).toEqual([oneSided]);
    expect(await tiesOf(path)).toHaveLength(2);
  });

  it('go on from a tie that stands in the network the other way round', async () => {
    const path = await emptyNetwork(app, 'Andersom');
    const known = 'id,type,from,to,strength,reportedBy\nt1,collaborates-with,b,a,4,to\n';
    const actors = 'id,type,name\na,initiative,Anna\nb,initiative,Bas\n';
    await importFile(app, path, {
      actors: { name: 'a.csv', content: actors },
      ties: { name: 't.csv', content: known },
    });
    await importFile(app, path, `${HEAD}Bas;Anna;2;\n`);
    expect(await tiesOf(path)).toMatchObject([
      {
        id: 't1',
        from: 'b',
        to: 'a',
        reportedBy: 'both',
        strength: 2,
        attributes: { reportedStrengthByFrom: 2, reportedStrengthByTo: 4 },
      },
    ]);
  });
});

it('two reports of other years in one file are one tie', async () => {
  const path = await emptyNetwork(app, 'Andere jaren');
  const list = `${HEAD}Anna;Bas;4;2019\nBas;Anna;4;2020\n`;
  await importFile(app, path, list);
  const [tie] = await tiesOf(path);
  await importFile(app, path, list.replace('2020', '2021'));
  expect(await tiesOf(path)).toMatchObject([{ id: tie.id, startedOn: '2021', reportedBy: 'both' }]);
});

it('what a respondent says of itself is no tie', async () => {
  const path = await emptyNetwork(app, 'Zichzelf');
  const { json } = await importFile(app, path, `${HEAD}Anna;Anna;4;2019\n`);
  expect(json.report).toMatchObject({
    actors: { created: 1 },
    ties: { created: 0, rejected: 0 },
    warningCount: 0,
    skipped: [{ code: 'self-report', count: 1, text: expect.stringContaining('itself') }],
  });
});

describe('a matrix', () => {
  it.each([
    ['with a name above the respondents', 'Respondent'],
    ['with an empty corner', ''],
  ])('%s tells who is not named back, also by a zero', async (name, corner) => {
    const path = await emptyNetwork(app, `Matrix ${name}`);
    const report = await importFile(app, path, `${corner};Anna;Bas;Cor\nAnna;;2;3\nBas;1;;\nCor;0;;\n`);
    expect(told(report)).toEqual([
      'reports-differ: Anna says strength 2, Bas says 1. Both are kept; the lower one counts.',
      'one-sided: Anna names Cor, which was asked too and does not name Anna.',
    ]);
    expect(await tiesOf(path)).toHaveLength(2);
    const { items } = (await app.ask('GET', `${path}/actors`)).json;
    expect(items.map((one: { id: string; respondent: boolean }) => [one.id, one.respondent])).toEqual([
      ['anna', true],
      ['bas', true],
      ['cor', true],
    ]);
  });
});

it('a list of names that says who was asked is no questionnaire', async () => {
  const path = await emptyNetwork(app, 'Bevraagd');
  await importFile(app, path, 'naam;soort;respondent\nDe Kas;initiatief;ja\nFonds Noord;fonds;nee\n');
  const { items } = (await app.ask('GET', `${path}/actors`)).json;
  expect(items).toEqual([
    { id: 'de-kas', type: 'initiative', name: 'De Kas', respondent: true },
    { id: 'fonds-noord', type: 'fund', name: 'Fonds Noord', respondent: false },
  ]);
});
