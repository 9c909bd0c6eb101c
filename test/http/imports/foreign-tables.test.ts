import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { dryRun, emptyNetwork, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const actorsOf = async (path: string) => (await app.ask('GET', `${path}/actors?limit=1000`)).json.items;
const tiesOf = async (path: string) => (await app.ask('GET', `${path}/ties?limit=1000`)).json.items;
const codesIn = (faults: { code: string }[]) => faults.map(({ code }) => code);

it('whole numbers have no decimals: what stands in threes are thousands', async () => {
  const path = await emptyNetwork(app, 'Duizenden');
  const list =
    'naam;soort;leden;vrijwilligers\nA;initiatief;1.200;1,500\nB;initiatief;950;2\nC;initiatief;12.000.000;3\n';
  const { json } = await importFile(app, path, list);
  expect(json.report.errors).toEqual([]);
  expect(await actorsOf(path)).toMatchObject([
    { name: 'A', members: 1_200, volunteers: 1_500 },
    { name: 'B', members: 950, volunteers: 2 },
    { name: 'C', members: 12_000_000, volunteers: 3 },
  ]);
  const mixed = await dryRun(app, path, 'naam;soort;leden\nA;initiatief;1,5\nB;initiatief;1.200\n');
  expect(mixed.json.errors).toMatchObject([{ row: 2 }]);
});

describe('edges as Gephi writes them', () => {
  const EDGES = [
    'Source,Target,Type,Id,Label,timeset,Weight',
    '1,2,Undirected,0,,,1.0',
    '2,3,directed,1,,,2.0',
    '3,1,Mutual,2,,,1.0',
  ].join('\n');
  const between = (from: string, to: string, id: string, weight: string, undirected: boolean) => ({
    id,
    type: 'related-to',
    from,
    to,
    attributes: { Weight: weight, ...(undirected ? { undirected: true } : {}) },
  });

  it('have a direction, not a type of tie', async () => {
    const path = await emptyNetwork(app, 'Gephi');
    const { json } = await importFile(app, path, EDGES);
    expect(json.report.errors).toEqual([]);
    expect(await tiesOf(path)).toEqual([
      between('1', '2', '0', '1.0', true),
      between('2', '3', '1', '2.0', false),
      between('3', '1', '2', '1.0', true),
    ]);
  });

  it('go with its nodes, which may have no labels', async () => {
    for (const label of ['', 'Kas']) {
      const path = await emptyNetwork(app, `Gephi met knopen ${label}`);
      const files = {
        actors: {
          name: 'nodes.csv',
          content: `Id,Label,timeset\n1,${label},\n2,${label && 'Tuin'},\n3,${label && 'Wei'},\n`,
        },
        ties: { name: 'edges.csv', content: EDGES },
      };
      const { json } = await importFile(app, path, files);
      expect(json.report.errors).toEqual([]);
      expect((await actorsOf(path)).map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual([
        ['1', label || '1'],
        ['2', (label && 'Tuin') || '2'],
        ['3', (label && 'Wei') || '3'],
      ]);
      expect((await tiesOf(path))[0]).toEqual(between('1', '2', '0', '1.0', true));
    }
  });

  it('are typed where another word stands among the directions', async () => {
    const path = await emptyNetwork(app, 'Soort en richting');
    const { json } = await dryRun(app, path, EDGES.replace('Mutual', 'vaag'));
    expect(codesIn(json.errors)).toEqual(['unknown-word', 'unknown-word', 'unknown-word']);
  });
});

describe('a list of grants that names no type of tie', () => {
  const GRANTS = [
    'Subsidieverstrekker;Subsidieontvanger;Bedrag;Jaar;Regeling',
    'Fonds Oost;De Kas;€ 1.250,00;2023;Groen dichtbij',
    'Fonds Oost;De Wei;€ 900,00;2024;Groen dichtbij',
  ].join('\n');

  it('is read as grants, and says so', async () => {
    const path = await emptyNetwork(app, 'Subsidielijst');
    const { json } = await dryRun(app, path, GRANTS, { language: 'nl' });
    expect(json.errors).toEqual([]);
    expect(json.warnings).toMatchObject([
      { row: 0, code: 'read-as-grants', message: expect.stringContaining('“geeft geld aan”') },
    ]);
    await importFile(app, path, GRANTS);
    expect(await tiesOf(path)).toMatchObject([
      {
        type: 'funds',
        from: 'fonds-oost',
        to: 'de-kas',
        amountEur: 1_250,
        startedOn: '2023',
        programme: 'Groen dichtbij',
      },
      {
        type: 'funds',
        from: 'fonds-oost',
        to: 'de-wei',
        amountEur: 900,
        startedOn: '2024',
        programme: 'Groen dichtbij',
      },
    ]);
    const again = await dryRun(app, path, GRANTS);
    expect(again.json).toMatchObject({ ties: { created: 0, updated: 0, unchanged: 2 } });
  });

  it('is what a mapping says it is', async () => {
    const path = await emptyNetwork(app, 'Subsidielijst met soort');
    const list = GRANTS.replaceAll(';Bedrag', ';Bijdrage');
    for (const said of [{ defaultTieType: 'member-of' }, { constants: { type: 'lid van' } }]) {
      const mapping = JSON.stringify({ columns: { Regeling: 'attributes.Regeling', Bijdrage: 'amountEur' }, ...said });
      const { json } = await dryRun(app, path, list, { fields: { mapping } });
      expect(codesIn(json.warnings)).not.toContain('read-as-grants');
    }
  });

  it('leaves lists without money as they were', async () => {
    const path = await emptyNetwork(app, 'Zonder geld');
    const { json } = await importFile(app, path, 'van;naar;sterkte\nA;B;2\n');
    expect(json.report).toMatchObject({ errors: [], warnings: [] });
    expect(await tiesOf(path)).toMatchObject([{ type: 'related-to', strength: 2 }]);
  });
});

describe('what a type has no place for', () => {
  it('is kept among the other facts of a row, and each column is told of once', async () => {
    const path = await emptyNetwork(app, 'Leden van een stichting');
    const list = 'naam;soort;leden;werkgebied\nA;initiatief;12;\nB;stichting;7;\nC;organisatie;8;\nD;fonds;;Kampen\n';
    const { json } = await dryRun(app, path, list, { language: 'nl' });
    expect(json.errors).toEqual([]);
    expect(json.warnings).toMatchObject([{ row: 3, path: 'rows/3/leden', code: 'no-such-fact' }]);
    await importFile(app, path, list);
    expect(await actorsOf(path)).toMatchObject([
      { name: 'A', members: 12 },
      { name: 'B', type: 'organisation', attributes: { leden: 7 } },
      { name: 'C', attributes: { leden: 8 } },
      { name: 'D', worksIn: ['GM0166'] },
    ]);
    expect((await dryRun(app, path, list)).json.actors).toMatchObject({ updated: 0, unchanged: 4 });
  });

  it('goes by the type that an actor has in the network', async () => {
    const path = await emptyNetwork(app, 'Bijwerken');
    await importFile(app, path, 'naam;soort\nA;initiatief\n');
    const { json } = await importFile(app, path, 'naam;leden\nA;30\n');
    expect(json.report).toMatchObject({ errors: [], warnings: [] });
    expect(await actorsOf(path)).toMatchObject([{ type: 'initiative', members: 30 }]);
  });

  it('holds for ties too, and leaves wrong values at fault', async () => {
    const path = await emptyNetwork(app, 'Bedrag bij samenwerking');
    const list = 'van;naar;soort;bedrag\nA;B;samenwerking;12\nA;C;samenwerking;13\nA;D;subsidie;14\n';
    const { json } = await importFile(app, path, list);
    expect(json.report.errors).toEqual([]);
    expect(codesIn(json.report.warnings)).toEqual(['no-such-fact']);
    expect(await tiesOf(path)).toMatchObject([
      { type: 'collaborates-with', attributes: { bedrag: 12 } },
      { type: 'collaborates-with', attributes: { bedrag: 13 } },
      { type: 'funds', amountEur: 14 },
    ]);
    const wrong = await dryRun(app, path, 'van;naar;soort;bedrag\nA;B;subsidie;-12\n');
    expect(codesIn(wrong.json.errors)).toEqual(['too-small']);
  });

  it('is left out where the mapping gives it to all rows', async () => {
    const path = await emptyNetwork(app, 'Vaste waarde');
    const mapping = JSON.stringify({ constants: { legalForm: 'foundation' } });
    const list = 'naam;soort\nKampen;gemeente\nKas;initiatief\nZwolle;gemeente\n';
    const { json } = await dryRun(app, path, list, { fields: { mapping }, language: 'nl' });
    expect(json.errors).toEqual([]);
    expect(json.warnings).toMatchObject([
      { code: 'left-out-of-type', message: expect.stringContaining('"rechtsvorm"') },
    ]);
  });
});

describe('the words of a fault', () => {
  it.each([
    [
      'naam;soort;website\nA;fonds;x\n',
      'Bij "website" staat "x"; een adres begint met http:// of https://.',
      '"x" stands at "website"; an address starts with http:// or https://.',
    ],
    [
      'naam;soort;kvk\nA;fonds;123\n',
      'Bij "kvk nummer" staat "123"; een KVK-nummer heeft 8 cijfers.',
      '"123" stands at "registerNumber"; a KVK number has 8 digits.',
    ],
    [
      'van;naar;soort;bedrag\nA;B;subsidie;-12,5\n',
      'Bij "bedrag" staat "-12,5"; een getal onder nul kan daar niet.',
      '"-12.5" stands at "amountEur"; a number below zero cannot stand there.',
    ],
    [
      'naam;soort;leden\nA;initiatief;1,5\n',
      'Bij "leden" staat "1,5"; daar hoort een heel getal.',
      '"1.5" stands at "members"; a whole number belongs there.',
    ],
    [
      'id,type,name,foundedOn\na,fund,A,gisteren\n',
      'Bij "opgericht" staat "gisteren"; schrijf een datum als 2016, 2016-05 of 2016-05-01.',
      '"gisteren" stands at "foundedOn"; write a date as 2016, 2016-05 or 2016-05-01.',
    ],
    [
      'naam;soort;naam\nA;fonds;B\n',
      'Twee kolommen heten "naam". Geef een van de twee een andere naam.',
      'Two columns are called "naam". Give one of them another name.',
    ],
  ])('say what stands there and what belongs there: %j', async (list, nl, en) => {
    const path = await emptyNetwork(app, 'Foutwoorden');
    for (const [language, message] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const { json } = await dryRun(app, path, list, { language });
      expect(json.errors.map((error: { message: string }) => error.message)).toEqual([message]);
    }
  });
});

describe('two columns whose names say nothing', () => {
  const ofTable = (json: { recognised: { tables: { of: string }[] } }) => json.recognised.tables.map(({ of }) => of);

  it.each([
    ['a value stands in both', 'wie,wat\nA,B\nB,C\n', 2],
    ['a value stands twice in one', 'vrouw,feest\nA,E1\nA,E2\n', 2],
  ])('are read as who with whom, with a warning, where %s', async (_name, list, ties) => {
    const path = await emptyNetwork(app, 'Wie met wie');
    const { json } = await dryRun(app, path, list, { language: 'nl' });
    expect(json).toMatchObject({ errors: [], ties: { created: ties } });
    expect(json.warnings).toMatchObject([
      { code: 'read-as-ties', message: expect.stringMatching(/^Twee kolommen zonder bekende naam/) },
    ]);
  });

  it('are nothing where every value stands once', async () => {
    const path = await emptyNetwork(app, 'Beschrijvingen');
    const { json } = await dryRun(app, path, 'wie,wat\nA,een tuin\nB,een bos\n');
    expect(codesIn(json.errors)).toEqual(['no-columns']);
    expect(ofTable(json)).toEqual(['nothing']);
  });

  it('are ties where the header says so of one, or the form does', async () => {
    const path = await emptyNetwork(app, 'Kop zegt het');
    expect(ofTable((await dryRun(app, path, 'van,wat\nA,B\n')).json)).toEqual(['ties']);
    const files = { ties: { name: 't.csv', content: 'wie,wat\nA,B\n' } };
    expect(ofTable((await dryRun(app, path, files)).json)).toEqual(['ties']);
  });

  it('are a title where known names stand below', async () => {
    const path = await emptyNetwork(app, 'Gesplitste titel');
    const { json } = await dryRun(app, path, 'Overzicht, subsidies\nNaam,Soort\nKas,initiatief\nWei,initiatief\n');
    expect(json).toMatchObject({ errors: [], actors: { created: 2 } });
    expect(codesIn(json.warnings)).toEqual(['title-rows']);
  });
});

describe('a list without a header', () => {
  it.each([
    'Buurttuin;initiatief;Utrecht\nKas;fonds;Kampen\n',
    'Buurttuin;initiatief;Utrecht\nKas;initiatief;Utrecht\n',
    'Buurttuin;Kas\nWei;Bos\n',
  ])('is not read: %j', async (list) => {
    const path = await emptyNetwork(app, 'Zonder kop');
    const { json } = await dryRun(app, path, list);
    expect(codesIn(json.errors)).toEqual(['no-columns']);
  });

  it('is doubted where the name of a column stands below it too', async () => {
    const path = await emptyNetwork(app, 'Dubbele kop');
    const { json } = await dryRun(app, path, 'Naam;Gemeente\nKas;Kampen\nNaam;Zwolle\n', { language: 'nl' });
    expect(json.warnings).toMatchObject([
      { code: 'header-in-cells', message: expect.stringMatching(/^"Naam" is de naam van een kolom/) },
    ]);
  });
});
