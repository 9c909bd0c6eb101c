import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, ended, formOf, importFile } from './uploading.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const ACTORS =
  'id,type,name,members\ntuin,initiative,Buurttuin,12\nkas,initiative,De Kas,\nclub,organisation,De Club,\n';
const TIES = 'id,type,from,to,strength\nt1,collaborates-with,kas,tuin,3\nt2,member-of,kas,club,\n';
const PAIR = { actors: { name: 'actors.csv', content: ACTORS }, ties: { name: 'ties.csv', content: TIES } };
const actor = async (path: string, id: string) => (await app.ask('GET', `${path}/actors/${id}`)).json;

describe('merge and replace', () => {
  it('merge changes what the file tells and keeps the rest', async () => {
    const path = await emptyNetwork(app, 'Samenvoegen');
    await importFile(app, path, PAIR);
    const { json } = await importFile(
      app,
      path,
      'id,type,name,volunteers\ntuin,initiative,Buurttuin,4\nnieuw,fund,Fonds,\n'
        .replace(',4', ',4')
        .replace('Fonds,', 'Fonds,'),
    );
    expect(json.report).toMatchObject({
      actors: { created: 1, updated: 1, removed: 0 },
      ties: { created: 0, removed: 0 },
    });
    expect(await actor(path, 'tuin')).toMatchObject({ members: 12, volunteers: 4 });
  });

  it('replace takes away what the file does not hold', async () => {
    const path = await emptyNetwork(app, 'Vervangen');
    await importFile(app, path, PAIR);
    const { json } = await importFile(app, path, 'id,type,name\ntuin,initiative,Buurttuin\n', { mode: 'replace' });
    expect(json.report).toMatchObject({
      actors: { created: 0, updated: 1, unchanged: 0, removed: 2 },
      ties: { removed: 2 },
    });
    expect(await actor(path, 'tuin')).not.toHaveProperty('members');
    const undone = await app.ask('DELETE', `${path}/imports/${json.importId}`);
    expect(undone.json.state).toBe('undone');
    expect((await actor(path, 'tuin')).members).toBe(12);
  });

  it('names in place of ids mean the actors that go by them', async () => {
    const path = await emptyNetwork(app, 'Namen');
    await importFile(app, path, PAIR);
    const { json } = await importFile(
      app,
      path,
      'van;naar;soort;sterkte\nBUURTTUIN;de club;werkt samen met;4\nde kas;Kampen;actief in;\n',
    );
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 1 }, ties: { created: 2 } });
    const { items } = (await app.ask('GET', `${path}/ties?actor=club&type=collaborates-with`)).json;
    expect(items).toMatchObject([{ from: 'tuin', to: 'club', strength: 4 }]);
    expect(await actor(path, 'GM0166')).toMatchObject({ type: 'municipality', name: 'Kampen', province: 'Overijssel' });
  });
});

describe('undo', () => {
  it('is refused with what was changed since, and possible once that is undone', async () => {
    const path = await emptyNetwork(app, 'Later veranderd');
    const { json } = await importFile(app, path, PAIR);
    const read = await app.ask('GET', `${path}/actors/kas`);
    await app.ask('PATCH', `${path}/actors/kas`, { body: { members: 3 }, headers: { 'if-match': read.headers.etag! } });
    const before = await contentsOf(app, path);
    const refused = await app.ask('DELETE', `${path}/imports/${json.importId}`);
    expect(refused.status).toBe(409);
    expect(refused.json.errors).toContainEqual(expect.objectContaining({ path: 'actors/kas', code: 'changed-since' }));
    expect(refused.json.errors).toContainEqual(expect.objectContaining({ path: 'history/3', code: 'later-change' }));
    expect(await contentsOf(app, path)).toBe(before);
    const now = await app.ask('GET', `${path}/actors/kas`);
    await app.ask('PATCH', `${path}/actors/kas`, {
      body: { members: null },
      headers: { 'if-match': now.headers.etag! },
    });
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).json).toMatchObject({ state: 'undone' });
    expect((await app.ask('GET', `${path}/actors`)).json.items).toEqual([]);
  });

  it('goes back step by step through imports that lie over one another', async () => {
    const path = await emptyNetwork(app, 'Over elkaar');
    const begin = await contentsOf(app, path);
    const first = await importFile(app, path, 'id,type,name\n1,fund,A\n2,fund,B\n');
    const second = await importFile(app, path, 'id,type,name\n1,organisation,A beter\n');
    for (const { json } of [second, first]) {
      expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).json).toMatchObject({ state: 'undone' });
    }
    expect(await contentsOf(app, path)).toBe(begin);
  });

  it('is refused where something was tied to what it made', async () => {
    const path = await emptyNetwork(app, 'Later verbonden');
    const { json } = await importFile(app, path, PAIR);
    await app.ask('POST', `${path}/ties`, { body: { type: 'knows', from: 'kas', to: 'club' } });
    const refused = await app.ask('DELETE', `${path}/imports/${json.importId}`);
    expect(refused.status).toBe(409);
    expect(refused.json.errors).toContainEqual(expect.objectContaining({ code: 'used-since' }));
  });

  it('takes back what it said of the network, leaves what others say of it, and keeps that data are invented', async () => {
    const graph = (attributes: object, key: string) =>
      JSON.stringify({ attributes, nodes: [{ key, attributes: { type: 'fund', name: key } }], edges: [] });
    const path = await emptyNetwork(app, 'Beschrijving');
    const network = async () => (await app.ask('GET', path)).json;
    const patch = async (body: object) => {
      const { headers } = await app.ask('GET', path);
      expect((await app.ask('PATCH', path, { body, headers: { 'if-match': headers.etag! } })).status).toBe(200);
    };
    const undo = async ({ json }: { json: { importId: string } }) =>
      app.ask('DELETE', `${path}/imports/${json.importId}`);

    const first = await importFile(app, path, graph({ licence: 'CC0', source: 'Een lijst' }, 'a'));
    expect(await network()).toMatchObject({ licence: 'CC0', source: 'Een lijst' });
    await patch({ licence: 'Mijn eigen' });
    const refused = await undo(first);
    expect(refused.status).toBe(409);
    expect(refused.json.errors).toContainEqual(
      expect.objectContaining({ path: 'network/licence', code: 'changed-since' }),
    );
    await patch({ licence: 'CC0', title: 'Andere titel', description: 'Een uur werk' });
    const second = await importFile(app, path, graph({ synthetic: true }, 'b'));
    expect(await network()).toMatchObject({ synthetic: true });
    expect((await undo(first)).json).toMatchObject({ state: 'undone' });
    const after = await network();
    expect(after).toMatchObject({ title: 'Andere titel', description: 'Een uur werk', synthetic: true });
    expect(after).not.toHaveProperty('licence');
    expect(after).not.toHaveProperty('source');
    // What came later may be invented too, so that the mark stays.
    expect((await undo(second)).json).toMatchObject({ state: 'undone' });
    expect(await network()).toMatchObject({ synthetic: true });

    const other = await emptyNetwork(app, 'Beschrijving alleen');
    const only = await importFile(app, other, graph({ synthetic: true }, 'b'));
    expect((await app.ask('DELETE', `${other}/imports/${only.json.importId}`)).json).toMatchObject({ state: 'undone' });
    expect((await app.ask('GET', other)).json).toMatchObject({ synthetic: false });
  });

  it('leaves what others made elsewhere, and happens once', async () => {
    const path = await emptyNetwork(app, 'Elders veranderd');
    const { json } = await importFile(app, path, PAIR);
    await app.ask('POST', `${path}/actors`, { body: { id: 'los', type: 'fund', name: 'Los' } });
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).json).toMatchObject({
      state: 'undone',
      undoneBy: 4,
    });
    const { items } = (await app.ask('GET', `${path}/actors`)).json;
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['los']);
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).status).toBe(409);
  });

  it('of an import that changed nothing is refused', async () => {
    const path = await emptyNetwork(app, 'Niets te doen');
    await importFile(app, path, PAIR);
    const { json } = await importFile(app, path, PAIR);
    expect(json).not.toHaveProperty('revision');
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).status).toBe(409);
  });
});

describe('many at once', () => {
  it('50 imports go one after another, none is mixed with another', async () => {
    const path = await emptyNetwork(app, 'Vijftig');
    const begun = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const rows = Array.from({ length: 20 }, (_row, row) => `a${row},initiative,Naam ${row} van ${index}`);
        return app.ask(
          'POST',
          `${path}/imports`,
          formOf({ file: { name: `${index}.csv`, content: `id,type,name\n${rows.join('\n')}\n` } }),
        );
      }),
    );
    expect(begun.every(({ status }) => status === 202)).toBe(true);
    const all = await Promise.all(begun.map(({ headers }) => ended(app, String(headers.location))));
    expect(all.every(({ json }) => json.state === 'succeeded')).toBe(true);
    const names = (await app.ask('GET', `${path}/actors?limit=1000`)).json.items.map(
      ({ name }: { name: string }) => name,
    );
    expect(new Set(names.map((name: string) => name.split(' van ')[1])).size).toBe(1);
    const list = (await app.ask('GET', `${path}/imports?limit=50`)).json;
    expect(list.items).toHaveLength(50);
    expect(list.items.every((item: object) => !('report' in item))).toBe(true);
  }, 120_000);

  it('one that waits can be stopped, and changes nothing', async () => {
    const path = await emptyNetwork(app, 'Gestopt');
    const rows = Array.from({ length: 30_000 }, (_, row) => `a${row},initiative,Naam ${row}`).join('\n');
    const form = formOf({ file: { name: 'groot.csv', content: `id,type,name\n${rows}\n` } });
    const first = await app.ask('POST', `${path}/imports`, form);
    const second = await app.ask('POST', `${path}/imports`, form);
    const stopped = await app.ask('DELETE', String(second.headers.location), { headers: { 'accept-language': 'nl' } });
    expect(stopped.json).toMatchObject({ state: 'cancelled', error: expect.stringContaining('niets veranderd') });
    const running = await app.ask('DELETE', String(first.headers.location));
    // Stopped in time, or being written already: one of the two, never half.
    expect([200, 409]).toContain(running.status);
    const left = (await ended(app, String(first.headers.location))).json.state;
    const { items } = (await app.ask('GET', `${path}/actors?limit=1000`)).json;
    expect(items).toHaveLength(left === 'cancelled' ? 0 : 1_000);
    expect((await ended(app, String(second.headers.location))).json.state).toBe('cancelled');
  }, 60_000);
});

describe('who is who', () => {
  it('is asked, decided once and remembered', async () => {
    const path = await emptyNetwork(app, 'Wie is wie');
    await importFile(app, path, 'naam;soort\nStichting De Zonnebloemtuin;initiatief\n');
    const list = 'naam;soort;website\nDe Zonnebloemtuin;initiatief;https://tuin.example\n';
    const asked = await dryRun(app, path, list, { language: 'nl' });
    expect(asked.json.duplicates).toMatchObject([
      { a: 'de-zonnebloemtuin', b: 'stichting-de-zonnebloemtuin', aName: 'De Zonnebloemtuin' },
    ]);
    expect(asked.json.duplicates[0].score).toBeGreaterThan(0.8);
    expect(asked.json.duplicates[0].reasons[0].text).toMatch(/\.$/);

    const same = {
      identities: JSON.stringify([{ a: 'de-zonnebloemtuin', b: 'stichting-de-zonnebloemtuin', same: true }]),
    };
    const { json } = await importFile(app, path, list, { fields: same });
    expect(json.report).toMatchObject({ actors: { created: 0, updated: 1 }, duplicateCount: 0 });
    expect(await actor(path, 'stichting-de-zonnebloemtuin')).toMatchObject({
      name: 'Stichting De Zonnebloemtuin',
      aliases: ['De Zonnebloemtuin'],
      website: 'https://tuin.example',
    });
    expect((await dryRun(app, path, list)).json).toMatchObject({
      actors: { created: 0, updated: 0 },
      duplicateCount: 0,
    });
  });

  it('two that are kept apart are not asked again', async () => {
    const path = await emptyNetwork(app, 'Uit elkaar');
    await importFile(app, path, 'naam;soort\nStichting De Zonnebloemtuin;initiatief\n');
    const list = 'naam;soort\nDe Zonnebloemtuin;initiatief\n';
    const apart = {
      identities: JSON.stringify([{ a: 'de-zonnebloemtuin', b: 'stichting-de-zonnebloemtuin', same: false }]),
    };
    await importFile(app, path, list, { fields: apart });
    expect((await dryRun(app, path, list)).json.duplicateCount).toBe(0);
    expect((await app.ask('GET', `${path}/duplicates`)).json).toMatchObject({ items: [], decided: 1 });
  });

  it('what was merged by hand is found again by its id in a file', async () => {
    const path = await emptyNetwork(app, 'Samengevoegd');
    await importFile(app, path, PAIR);
    await app.ask('POST', `${path}/actors/tuin/merge`, { body: { other: 'kas' } });
    const { json } = await importFile(app, path, PAIR);
    expect(json.report).toMatchObject({ actors: { created: 0 } });
  });
});

describe('what respondents report of their ties', () => {
  const REPORTS =
    'Respondent;Met wie;Sterkte\nDe Kas;Buurttuin;4\nBuurttuin;De Kas;2\nBuurttuin;De Club;3\nDe Club;Fonds Noord;1\n';

  it('keeps both sides, shows where they differ and who is not named back', async () => {
    const path = await emptyNetwork(app, 'Bevraagd');
    const { json } = await importFile(app, path, REPORTS);
    expect(json.report).toMatchObject({ errorCount: 0, ties: { created: 3 } });
    expect(json.report.warnings.map(({ code }: { code: string }) => code).sort()).toEqual([
      'one-sided',
      'reports-differ',
    ]);
    const { items } = (await app.ask('GET', `${path}/ties`)).json;
    const both = items.find(({ reportedBy }: { reportedBy: string }) => reportedBy === 'both');
    expect(both).toMatchObject({
      type: 'collaborates-with',
      from: 'buurttuin',
      to: 'de-kas',
      strength: 2,
      attributes: { reportedStrengthByFrom: 2, reportedStrengthByTo: 4 },
    });
    expect(await actor(path, 'de-club')).toMatchObject({ respondent: true });
    expect(await actor(path, 'fonds-noord')).toMatchObject({ respondent: false });
    expect((await importFile(app, path, REPORTS)).json.report).toMatchObject({ ties: { created: 0, updated: 0 } });
  });

  it('reads a matrix of respondents and others', async () => {
    const path = await emptyNetwork(app, 'Matrix');
    const { json } = await importFile(app, path, 'Respondent;De Kas;De Club\nDe Kas;;4\nDe Club;3;\nBuurttuin;x;0\n');
    expect(json.report).toMatchObject({ errorCount: 0, ties: { created: 2 } });
    const { items } = (await app.ask('GET', `${path}/ties`)).json;
    expect(items).toContainEqual(
      expect.objectContaining({ from: 'de-club', to: 'de-kas', reportedBy: 'both', strength: 3 }),
    );
  });
});

describe('mappings', () => {
  const mapping = {
    title: { nl: 'Wijklijst', en: 'List' },
    columns: { Groep: 'name', Buurt: 'attributes.buurt' },
    constants: { type: 'initiative' },
  };

  it('are kept by name and used by it', async () => {
    const path = await emptyNetwork(app, 'Indeling');
    expect((await app.ask('PUT', '/v1/mappings/wijklijst', { body: mapping })).status).toBe(200);
    expect((await app.ask('GET', '/v1/mappings')).json.items).toContainEqual({
      name: 'wijklijst',
      title: mapping.title,
      shipped: false,
    });
    const { json } = await importFile(app, path, 'Groep;Buurt;Over\nDe Kas;Noord;x\n', {
      fields: { mapping: 'wijklijst' },
    });
    expect(json.report.recognised.mappingName).toBe('wijklijst');
    expect(await actor(path, 'de-kas')).toMatchObject({
      type: 'initiative',
      attributes: { buurt: 'Noord', Over: 'x' },
    });
    expect((await app.ask('DELETE', '/v1/mappings/wijklijst')).status).toBe(204);
    expect((await app.ask('GET', '/v1/mappings/wijklijst')).status).toBe(404);
  });

  it('that ship with the product stay as they are', async () => {
    expect((await app.ask('PUT', '/v1/mappings/amsterdam-subsidy-register', { body: mapping })).status).toBe(409);
    expect((await app.ask('DELETE', '/v1/mappings/amsterdam-subsidy-register')).status).toBe(409);
  });

  it('with a field that is none are refused by its name', async () => {
    const path = await emptyNetwork(app, 'Onbekend veld');
    const { json } = await dryRun(app, path, 'Groep\nDe Kas\n', {
      fields: { mapping: '{"columns":{"Groep":"naem"},"of":"actors"}' },
    });
    expect(json.errors).toContainEqual(
      expect.objectContaining({ code: 'unknown-field', message: expect.stringContaining('naem') }),
    );
  });
});
