import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const graphmlOf = (said: Readonly<Record<string, string>>) => {
  const data = Object.entries(said).map(([key, value]) => `<data key="${key}">${value}</data>`);
  return `<graphml><graph>${data.join('')}<node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>`;
};
const networkAt = async (path: string) => (await app.ask('GET', path)).json;
const codesOf = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);

it('takes what the network does not say of itself yet', async () => {
  const path = await emptyNetwork(app, 'Eigen titel', { licence: 'CC0' });
  const file = graphmlOf({ title: 'Andere', licence: 'CC BY', source: 'Bron', referenceDate: '2024-05-01' });
  const { json } = await dryRun(app, path, file);
  expect(json).toMatchObject({ networkUpdated: true, warnings: [], errors: [] });
  expect(await networkAt(path)).not.toHaveProperty('source');
  await importFile(app, path, file);
  const expected = { title: 'Eigen titel', licence: 'CC0', source: 'Bron', referenceDate: '2024-05-01' };
  expect(await networkAt(path)).toMatchObject({ ...expected, synthetic: false });
});

it('marks a network as invented, says so where it holds others, and never takes the mark off', async () => {
  const path = await emptyNetwork(app, 'Gemengd');
  await importFile(app, path, graphmlOf({ synthetic: 'false' }));
  expect(await networkAt(path)).toMatchObject({ synthetic: false, revision: 2 });
  const { json } = await dryRun(app, path, graphmlOf({ synthetic: 'true' }), { language: 'nl' });
  expect(json.warnings).toMatchObject([
    { code: 'becomes-synthetic', message: expect.stringContaining('zijn de gegevens verzonnen') },
  ]);
  await importFile(app, path, graphmlOf({ synthetic: 'True' }));
  expect(await networkAt(path)).toMatchObject({ synthetic: true, revision: 3 });
  await importFile(app, path, graphmlOf({ synthetic: 'false' }));
  expect(await networkAt(path)).toMatchObject({ synthetic: true, revision: 3 });
});

it('leaves out and names what does not fit, and changes nothing by names that it does not know', async () => {
  const path = await emptyNetwork(app, 'Vreemd');
  const odd = graphmlOf({ language: 'de', referenceDate: '2024', synthetic: 'maybe', 'Network Name': 'x' });
  const { json } = await importFile(app, path, odd);
  expect(json.state).toBe('succeeded');
  expect(codesOf(json.report.warnings)).toEqual(['network-value', 'network-value', 'network-value']);
  expect(json.report).toMatchObject({ networkUpdated: false, errors: [] });
  const graphology = '{"attributes":{"name":"Net","title":["x"],"edges":3},"nodes":[{"key":"a"}],"edges":[]}';
  expect((await dryRun(app, path, graphology)).json).toMatchObject({ networkUpdated: false, warnings: [], errors: [] });
  const gexf =
    '<gexf><meta><creator>x</creator><description>title: "Net"</description></meta><graph><nodes><node id="a"/></nodes></graph></gexf>';
  expect((await dryRun(app, path, gexf)).json).toMatchObject({ networkUpdated: false, warnings: [], errors: [] });
});

it('lets a mapping speak before the file', async () => {
  const path = await emptyNetwork(app, 'Met indeling');
  const mapping = JSON.stringify({ network: { source: 'indeling' } });
  await importFile(app, path, graphmlOf({ source: 'bestand', licence: 'CC0' }), { fields: { mapping } });
  expect(await networkAt(path)).toMatchObject({ source: 'indeling', licence: 'CC0' });
});
