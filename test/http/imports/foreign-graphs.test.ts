import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const actorsOf = async (path: string) => (await app.ask('GET', `${path}/actors`)).json.items;
const tiesOf = async (path: string) => (await app.ask('GET', `${path}/ties`)).json.items;
const codesOf = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);
/** What a program of another made; see make.py beside the files. */
const graph = (name: string) => readFileSync(new URL(`../../fixtures/graphs/${name}.graphml`, import.meta.url));

type Values = Readonly<Record<string, string>>;
const data = (values: Values) =>
  Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${value}</data>`)
    .join('');
const node = (id: string, values: Values) => `<node id="${id}">${data(values)}</node>`;
const edge = (ends: string, values: Values) => `<edge ${ends}>${data(values)}</edge>`;
const graphml = (...things: string[]) => `<graphml><graph edgedefault="directed">${things.join('')}</graph></graphml>`;

describe('types of others among types of ours', () => {
  const file = graphml(
    node('a', { type: 'initiative', name: 'Tuin' }),
    node('b', { type: 'bank', name: 'Bank' }),
    node('c', { name: 'Zonder' }),
    edge('id="1" source="b" target="a"', { type: 'funds' }),
    edge('id="2" source="a" target="c"', { type: 'likes' }),
  );

  it('make a network file one with columns: what is known is read, what is not stays beside a warning', async () => {
    const path = await emptyNetwork(app, 'Bank');
    const { json } = await importFile(app, path, file);
    expect(json.report.errors).toEqual([]);
    expect(codesOf(json.report.warnings)).toEqual(['unknown-word', 'unknown-word']);
    const columns = json.report.recognised.tables.map(({ columns }: { columns: { name: string }[] }) =>
      columns.map(({ name }) => name),
    );
    expect(columns).toEqual([
      ['id', 'type', 'name'],
      ['id', 'from', 'to', 'type'],
    ]);
    expect(await actorsOf(path)).toEqual([
      { id: 'a', type: 'initiative', name: 'Tuin' },
      { id: 'b', type: 'organisation', name: 'Bank', attributes: { type: 'bank' } },
      { id: 'c', type: 'organisation', name: 'Zonder' },
    ]);
    expect(await tiesOf(path)).toEqual([
      { id: '1', type: 'funds', from: 'b', to: 'a' },
      { id: '2', type: 'related-to', from: 'a', to: 'c', attributes: { type: 'likes' } },
    ]);
  });

  it('are what a mapping says', async () => {
    const path = await emptyNetwork(app, 'Bank met indeling');
    const mapping = { defaultActorType: 'coalition', values: { type: { bank: 'fund' } } };
    await importFile(app, path, file, { fields: { mapping: JSON.stringify(mapping) } });
    expect((await actorsOf(path)).map(({ type }: { type: string }) => type)).toEqual([
      'initiative',
      'fund',
      'coalition',
    ]);
  });
});

describe('ids of edges that repeat', () => {
  it('are none: NetworkX numbers the edges of a pair', async () => {
    const path = await emptyNetwork(app, 'Nummers');
    const { json } = await importFile(app, path, graph('networkx-numbers'));
    expect(json.report).toMatchObject({ errors: [], ties: { created: 3 } });
    expect(json.report.warnings).toMatchObject([{ code: 'repeated-edge-ids' }]);
    const ties = await tiesOf(path);
    expect(new Set(ties.map(({ id }: { id: string }) => id)).size).toBe(3);
    expect(
      ties.every(({ attributes }: { attributes: object }) => Object.keys(attributes).join() === 'undirected'),
    ).toBe(true);
    const again = await dryRun(app, path, graph('networkx-numbers'));
    expect(again.json.ties).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
  });

  it('stay among the other facts where they are words', async () => {
    const path = await emptyNetwork(app, 'Woorden');
    const { json } = await importFile(app, path, graph('networkx-words'));
    expect(codesOf(json.report.warnings)).toEqual(['repeated-edge-ids']);
    const told = (await tiesOf(path)).map((tie: { from: string; to: string; attributes: { id: string } }) => [
      tie.from,
      tie.to,
      tie.attributes.id,
    ]);
    expect(told.sort()).toEqual([
      ['a', 'b', 'boss'],
      ['a', 'b', 'friend'],
      ['b', 'c', 'friend'],
    ]);
  });

  it('are a fault in a file of ours', async () => {
    const path = await emptyNetwork(app, 'Dubbel');
    const { json } = await dryRun(app, path, String(graph('ours')).replace('<edge id="t2"', '<edge id="t1"'));
    expect(codesOf(json.errors)).toEqual(['duplicate-id']);
  });
});

describe('a file of ours', () => {
  it('is read as it is, without columns', async () => {
    const path = await emptyNetwork(app, 'Van ons');
    const { json } = await importFile(app, path, graph('ours'));
    expect(json.report).toMatchObject({ errors: [], warnings: [], recognised: { tables: [] } });
    expect(await contentsOf(app, path)).toContain('Buurttuin');
  });

  it('comes back from igraph with its actors under their ids', async () => {
    const path = await emptyNetwork(app, 'Door igraph');
    const { json } = await importFile(app, path, graph('ours-igraph'));
    expect(json.report.errors).toEqual([]);
    // It takes the ids of nodes for those of edges, and has a yes or no for everyone.
    expect(codesOf(json.report.warnings)).toEqual(['repeated-edge-ids', 'no-such-fact']);
    const drawn = { x: expect.any(Number), y: expect.any(Number) };
    const unfit = { acceptsInformal: false };
    const initiative = { type: 'initiative', municipality: 'GM0166', respondent: false };
    expect(await actorsOf(path)).toEqual([
      { id: 'GM0166', type: 'municipality', name: 'Kampen', respondent: false, attributes: { ...unfit, ...drawn } },
      {
        id: 'fonds',
        type: 'fund',
        name: 'Fonds IJsselmond',
        respondent: false,
        worksIn: ['GM0166', 'Overijssel'],
        acceptsInformal: true,
        attributes: drawn,
      },
      { id: 'kas', ...initiative, name: 'De Kas', attributes: { ...unfit, ...drawn } },
      {
        id: 'tuin',
        ...initiative,
        name: 'Buurttuin',
        themes: ['groen-en-klimaat', 'voedsel'],
        members: 12,
        attributes: { ...unfit, Wijk: 'Brunnepe', ...drawn },
      },
    ]);
    expect((await tiesOf(path)).map(({ id: _, ...tie }: { id: string }) => tie)).toEqual([
      { type: 'active-in', from: 'tuin', to: 'GM0166' },
      { type: 'collaborates-with', from: 'tuin', to: 'kas', strength: 4, startedOn: '2020' },
      { type: 'funds', from: 'fonds', to: 'tuin', amountEur: 1500.5, startedOn: '2021-03-01' },
    ]);
    expect((await app.ask('GET', path)).json).toMatchObject({ synthetic: true, licence: 'CC0-1.0' });
  });
});

it('takes a property "id" for the id where no two nodes share it, and NaN for nothing', async () => {
  const keys = '<key id="n" for="node" attr.name="members" attr.type="double"/>';
  const fileOf = (second: string) =>
    graphml(
      node('n0', { id: 'x', n: 'NaN' }),
      node('n1', { id: second, n: '3' }),
      edge('id="e" source="n0" target="n1"', { id: 'own' }),
    ).replace('<graph ', `${keys}<graph `);
  const path = await emptyNetwork(app, 'Eigen ids');
  const mapping = JSON.stringify({ defaultActorType: 'initiative' });
  const { json } = await importFile(app, path, fileOf('y'), { fields: { mapping } });
  expect(json.report).toMatchObject({ errors: [], warnings: [] });
  expect(await actorsOf(path)).toEqual([
    { id: 'x', type: 'initiative', name: 'x' },
    { id: 'y', type: 'initiative', name: 'y', members: 3 },
  ]);
  expect(await tiesOf(path)).toEqual([{ id: 'own', type: 'related-to', from: 'x', to: 'y' }]);

  const shared = await emptyNetwork(app, 'Gedeelde ids');
  await importFile(app, shared, fileOf('x'));
  expect(await actorsOf(shared)).toMatchObject([
    { id: 'n0', attributes: { id: 'x' } },
    { id: 'n1', attributes: { id: 'x' } },
  ]);
});

it('leaves out what belongs to persons among other facts too', async () => {
  const path = await emptyNetwork(app, 'Personen elders');
  const file = graphml(
    node('a', { type: 'bank', name: 'A', 'attributes.bsn': '123456782', 'attributes.Wijk': 'Oost' }),
  );
  await importFile(app, path, file);
  expect(await actorsOf(path)).toMatchObject([{ attributes: { type: 'bank', Wijk: 'Oost' } }]);
  expect(JSON.stringify(await actorsOf(path))).not.toContain('123456782');
});
