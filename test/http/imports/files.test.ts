import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ SEED_DEMO: 'true' });
});
afterAll(() => app.close());

const actorsOf = async (path: string) => (await app.ask('GET', `${path}/actors?limit=1000`)).json.items;
const tiesOf = async (path: string) => (await app.ask('GET', `${path}/ties?limit=1000`)).json.items;

/** As Excel writes it in the Netherlands: byte order mark, semicolons, comma before decimals, Windows line ends. */
const DUTCH = [
  'Naam;Soort;Thema’s;Gemeente;KVK-nummer;Opgericht;Wijk',
  'Buurttuin De Kas;initiatief;groen en klimaat, voedsel;Kampen;12345678;1-5-2016;Brunnepe',
  'Café Zonneschijn;organisatie;welzijn en ontmoeting;gemeente Weesp;;2019;',
].join('\r\n');

describe('a Dutch list from Excel', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${DUTCH}`)],
    ['Windows-1252', Buffer.from(DUTCH.replace('’', '\x92'), 'latin1')],
  ])('is read as it is meant: %s', async (name, bytes) => {
    const path = await emptyNetwork(app, `Lijst ${name}`);
    const { json } = await importFile(app, path, bytes);
    expect(json.report.errors).toEqual([]);
    expect(json.report.recognised).toMatchObject({ delimiter: ';' });
    expect(await actorsOf(path)).toEqual([
      {
        id: 'buurttuin-de-kas',
        type: 'initiative',
        name: 'Buurttuin De Kas',
        themes: ['groen-en-klimaat', 'voedsel'],
        municipality: 'GM0166',
        registerNumber: '12345678',
        foundedOn: '2016-05-01',
        attributes: { Wijk: 'Brunnepe' },
      },
      {
        id: 'cafe-zonneschijn',
        type: 'organisation',
        name: 'Café Zonneschijn',
        themes: ['welzijn-en-ontmoeting'],
        // Weesp is part of Amsterdam since 2022.
        municipality: 'GM0363',
        foundedOn: '2019',
      },
    ]);
  });

  it('reads amounts by the mark of their column', async () => {
    const path = await emptyNetwork(app, 'Bedragen');
    const list =
      'Van;Aan;Soort;Bedrag;Sinds\nFonds A;Groep 1;subsidie;1.234;2020\nFonds A;Groep 2;subsidie;€ 12.345,50;2021\n';
    const { json } = await importFile(app, path, list, {
      fields: { mapping: JSON.stringify({ constants: { 'from.type': 'fund' } }) },
    });
    expect(json.report.errors).toEqual([]);
    expect((await tiesOf(path)).map(({ amountEur }: { amountEur: number }) => amountEur).sort()).toEqual([
      1_234, 12_345.5,
    ]);
    const doubtful = await dryRun(app, path, list.replace('€ 12.345,50', '3.456'));
    expect(doubtful.json.errors).toMatchObject([
      { row: 2, code: 'ambiguous-number' },
      { row: 3, code: 'ambiguous-number' },
    ]);
  });
});

/** What is said of a network. */
async function saidOf(path: string) {
  const { id: _i, revision: _r, createdAt: _c, updatedAt: _u, ...said } = (await app.ask('GET', path)).json;
  return said;
}

describe('the forms of our own exports', () => {
  it.each(['samen', 'demo'])(
    'lose nothing of %s',
    async (network) => {
      const before = await contentsOf(app, `/v1/networks/${network}`);
      const fileOf = async (format: string) => {
        const response = await fetch(`${app.url}/v1/networks/${network}/graph?format=${format}`);
        return Buffer.from(await response.arrayBuffer());
      };
      const said = await saidOf(`/v1/networks/${network}`);
      for (const format of ['graphology', 'gexf', 'graphml', 'xlsx']) {
        const path = await emptyNetwork(app, `${network} ${format}`);
        const { json } = await importFile(app, path, await fileOf(format));
        expect(json.report, format).toMatchObject({ errors: [], networkUpdated: true });
        expect(await contentsOf(app, path), format).toBe(before);
        // The title of a network that is there stays.
        expect(await saidOf(path), format).toEqual({ ...said, title: `${network} ${format}` });
        const again = await dryRun(app, path, await fileOf(format));
        expect(again.json, format).toMatchObject({
          networkUpdated: false,
          actors: { updated: 0 },
          ties: { updated: 0 },
        });
      }
      const path = await emptyNetwork(app, `${network} csv`);
      const pair = {
        actors: { name: 'actors.csv', content: await fileOf('actors-csv') },
        ties: { name: 'ties.csv', content: await fileOf('csv') },
      };
      expect((await importFile(app, path, pair)).json.report.errorCount).toBe(0);
      expect(await contentsOf(app, path)).toBe(before);
    },
    120_000,
  );

  it('keep the grants of a network through 360Giving', async () => {
    const { text } = await app.ask('GET', '/v1/networks/samen/graph?format=360giving');
    const path = await emptyNetwork(app, 'Subsidies');
    const { json } = await importFile(app, path, text);
    expect(json.report.errors).toEqual([]);
    const grants = (await tiesOf('/v1/networks/samen')).filter(({ type }: { type: string }) => type === 'funds');
    expect(await tiesOf(path)).toEqual(grants);
  });

  it('say through 360Giving too what is said of the network, first that its grants are invented', async () => {
    const { text } = await app.ask('GET', '/v1/networks/demo/graph?format=360giving');
    const path = await emptyNetwork(app, 'Verzonnen subsidies');
    const { json } = await importFile(app, path, text);
    expect(json.report).toMatchObject({ errors: [], networkUpdated: true });
    const said = await saidOf('/v1/networks/demo');
    expect(said.synthetic).toBe(true);
    expect(await saidOf(path)).toEqual({ ...said, title: 'Verzonnen subsidies' });
  });
});

describe('network files from elsewhere', () => {
  it.each([
    ['florentine_marriage_business.gexf', 16, 35],
    ['karate.graphml', 34, 78],
    ['southern_women_edges.csv', 32, 89],
    ['residents_initiatives.graphml', 289, 294],
  ])('%s', async (name, actors, ties) => {
    const folder = name.startsWith('residents') ? 'amsterdam-subsidies' : 'classics';
    const file = new URL(`../../../../shared/data/${folder}/${name}`, import.meta.url);
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      console.warn(`Skipped: ${name} is not beside the project`);
      return;
    }
    const path = await emptyNetwork(app, name);
    const { json } = await importFile(app, path, bytes);
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: actors }, ties: { created: ties } });
    expect((await actorsOf(path)).every(({ type }: { type: string }) => type === 'organisation')).toBe(true);
    expect((await tiesOf(path)).every(({ type }: { type: string }) => type === 'related-to')).toBe(true);
    expect((await importFile(app, path, bytes)).json.report).toMatchObject({
      actors: { created: 0, updated: 0 },
      ties: { created: 0, updated: 0 },
    });
  });
});

it('keeps weights and what is on no scale of ours, and reads an edge without direction as that', async () => {
  const keys = ['weight', 'strength', 'confidence', 'amount'].map(
    (name) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="double"/>`,
  );
  const edge = (ends: string, ...values: [string, number][]) =>
    `<edge ${ends}>${values.map(([key, value]) => `<data key="${key}">${value}</data>`).join('')}</edge>`;
  const graph = [
    '<node id="a"/><node id="b"/>',
    edge('id="1" source="a" target="b"', ['weight', 12.5], ['strength', 5]),
    edge('id="2" source="a" target="b"', ['weight', -1], ['strength', 9], ['confidence', 80]),
    edge('id="3" source="b" target="a" directed="true"', ['amount', 99]),
    edge('id="4" source="b" target="a" directed="true"', ['amount', 98.5]),
  ];
  const file = `<graphml>${keys.join('')}<graph edgedefault="undirected">${graph.join('')}</graph></graphml>`;
  const path = await emptyNetwork(app, 'Gewichten');
  const { json } = await importFile(app, path, file);
  expect(json.report.errors).toEqual([]);
  expect(json.report.warnings.map(({ code }: { code: string }) => code)).toEqual([
    'beyond-scale',
    'beyond-scale',
    'no-such-fact',
  ]);
  const ends = { type: 'related-to', from: 'a', to: 'b' };
  const undirected = { undirected: true };
  expect(await tiesOf(path)).toEqual([
    { id: '1', ...ends, strength: 5, attributes: { weight: 12.5, ...undirected } },
    { id: '2', ...ends, attributes: { weight: -1, strength: 9, confidence: 80, ...undirected } },
    // Ties of no known type have no amount of money.
    { id: '3', type: 'related-to', from: 'b', to: 'a', attributes: { amount: 99 } },
    { id: '4', type: 'related-to', from: 'b', to: 'a', attributes: { amount: 98.5 } },
  ]);
  // What came without direction leaves without it.
  const { text } = await app.ask('GET', `${path}/graph?format=gexf`);
  expect(text.match(/ type="(?:un)?directed"/g)).toEqual([
    ' type="undirected"',
    ' type="undirected"',
    ' type="directed"',
    ' type="directed"',
  ]);
  const listed = await dryRun(app, path, 'van;naar;sterkte\na;b;9\n');
  expect(listed.json.errors).toMatchObject([{ row: 2, path: 'rows/2/sterkte', code: 'beyond-scale' }]);
});

it('keeps what an actor of its type has no place for among the other facts of a network file', async () => {
  const keys = ['type', 'members', 'population', 'website'].map(
    (name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`,
  );
  const node = (id: string, ...values: [string, string][]) =>
    `<node id="${id}">${values.map(([key, value]) => `<data key="${key}">${value}</data>`).join('')}</node>`;
  const nodes = [
    node('a', ['members', '12'], ['website', 'geen']),
    node('b', ['type', 'initiatief'], ['members', '7'], ['population', '9']),
  ];
  const path = await emptyNetwork(app, 'Vreemde eigenschappen');
  const { json } = await importFile(app, path, `<graphml>${keys.join('')}<graph>${nodes.join('')}</graph></graphml>`);
  expect(json.report.errors).toEqual([]);
  expect(json.report.warnings.map(({ code }: { code: string }) => code)).toEqual([
    'no-such-fact',
    'no-such-fact',
    'no-such-fact',
  ]);
  expect(await actorsOf(path)).toEqual([
    { id: 'a', type: 'organisation', name: 'a', attributes: { members: '12', website: 'geen' } },
    { id: 'b', type: 'initiative', name: 'b', members: 7, attributes: { population: '9' } },
  ]);
});

it.each(['cp850', 'mac'])(
  'of a list in another encoding says where that shows, and what to do: %s',
  async (encoding) => {
    const bytes = Buffer.from(
      `naam;soort\nDe co${encoding === 'cp850' ? '\x94' : '\x9a'}peratie;organisatie\n`,
      'latin1',
    );
    const path = await emptyNetwork(app, `Codering ${encoding}`);
    const { json } = await dryRun(app, path, bytes, { language: 'nl' });
    expect(json.warnings).toMatchObject([{ row: 2, code: 'other-encoding' }]);
    expect(json.warnings[0].message).toContain('Sla het bestand op als CSV UTF-8');
    const broken = await dryRun(app, path, Buffer.from('naam;soort\nReuze r\x81nie;organisatie\n', 'latin1'));
    expect(broken.json.errors).toMatchObject([{ row: 2, code: 'no-letter' }]);
  },
);

it('reads past a title and empty columns, as Excel saves them', async () => {
  const path = await emptyNetwork(app, 'Met titel');
  const list = 'Initiatieven in Kampen, 2024;;;;\n;;;;\nNaam;Soort;;;\nTuin;initiatief;;;\n;;;;\nKas;spaarvarken;;;\n';
  const { json } = await dryRun(app, path, list, { language: 'nl' });
  expect(json.warnings).toMatchObject([{ row: 1, code: 'title-rows', message: expect.stringContaining('(rij 1)') }]);
  expect(json.errors).toMatchObject([{ row: 6, path: 'rows/6/Soort' }]);
  expect(json).toMatchObject({ actors: { created: 1 }, recognised: { delimiter: ';' } });
  expect(json.recognised.tables[0].columns.map(({ name }: { name: string }) => name)).toEqual(['Naam', 'Soort']);
});

describe("an officer's workbook", () => {
  const bytesOfBook = (name: string) => readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));

  it('with a title, merged cells, dates, shares, an empty and a hidden sheet is read as it looks', async () => {
    const path = await emptyNetwork(app, 'Werkmap');
    const book = bytesOfBook('officer-calc.xlsx');
    const mapping = { rest: 'attributes', columns: { Totaal: null } };
    const { json } = await dryRun(app, path, book, { fields: { mapping: JSON.stringify(mapping) } });
    expect(json.recognised.tables.map(({ table }: { table: string }) => table)).toEqual([
      'Subsidies 2024',
      'Ja of nee',
    ]);
    // The formula in the last row divides by nothing: a fault at its cell, also where the column is left out.
    expect(json.errors).toMatchObject([{ table: 'Subsidies 2024', row: 7, code: 'cell-error' }]);
    expect(json.actors.created).toBe(6);
  });

  it('with formulas that were never worked out says so at each', async () => {
    const path = await emptyNetwork(app, 'Formules');
    const { json } = await importFile(app, path, bytesOfBook('officer.xlsx'));
    expect(json.state).toBe('failed');
    expect(json.report.errors.map(({ row }: { row: number }) => row)).toEqual([4, 5, 6, 7]);
    expect((await app.ask('GET', `${path}/actors`)).json.items).toEqual([]);
  });
});

describe('the workbook to fill in', () => {
  it.each(['nl', 'en'])('comes back as it was given out, its examples left out: %s', async (language) => {
    const response = await fetch(`${app.url}/v1/import-template?language=${language}&municipality=GM0166`);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const path = await emptyNetwork(app, `Werkblad ${language}`);
    const { json } = await dryRun(app, path, Buffer.from(await response.arrayBuffer()));
    expect(json.errors).toEqual([]);
    expect(json.recognised.tables.map(({ of }: { of: string }) => of)).toEqual(['actors', 'ties', 'nothing']);
    expect(json.skipped).toMatchObject([{ code: 'example' }]);
    expect(json.actors.created).toBe(0);
  });
});

it('of two files says in which one a fault is, in the words of the language', async () => {
  const path = await emptyNetwork(app, 'Twee bestanden');
  const files = {
    actors: { name: 'a.csv', content: 'naam;soort\nTuin;initiatief\nFonds;spaarvarken\n' },
    ties: { name: 'b.csv', content: 'van;naar;soort\nFonds;Tuin;geeft snoep aan\n' },
  };
  const told = async (language: 'nl' | 'en') => (await dryRun(app, path, files, { language })).json.errors;
  const [first, second] = await told('nl');
  expect([first.table, first.row, first.path]).toEqual(['actors', 3, 'actors/rows/3/soort']);
  expect(first.message).toContain('Wat kan: initiatief, gemeente, fonds, organisatie, coalitie.');
  expect([second.table, second.row]).toEqual(['ties', 2]);
  expect(second.message).toContain('werkt samen met');
  expect((await told('en'))[0].message).toContain('Possible: initiative, municipality, fund, organisation, coalition.');
});

it('leaves out what belongs to persons, and says so; citizen numbers whatever the mapping', async () => {
  const path = await emptyNetwork(app, 'Personen');
  const file =
    'naam;soort;e-mail;telefoon;contactpersoon;bsn;website\nA;fonds;jan@x.nl;0612345678;Jan;123456782;https://x.nl\n';
  const mapping = JSON.stringify({ columns: { bsn: 'attributes.nummer' } });
  for (const fields of [{}, { mapping }]) {
    const { json } = await dryRun(app, path, file, { fields });
    expect(json.errors).toEqual([]);
    expect(
      json.warnings.map(({ code, message }: { code: string; message: string }) => [code, /"(.+)"/.exec(message)?.[1]]),
    ).toEqual(['e-mail', 'telefoon', 'contactpersoon', 'bsn'].map((column) => ['personal-column', column]));
    await importFile(app, path, file, { fields });
    const contents = await contentsOf(app, path);
    for (const secret of ['jan@x.nl', '0612345678', '123456782']) expect(contents).not.toContain(secret);
    expect(contents).toContain('https://x.nl');
  }
});
