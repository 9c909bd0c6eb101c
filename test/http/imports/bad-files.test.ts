import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNetwork, type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, formOf, importFile } from './uploading.ts';

let app: RunningApp;
let path: string;
beforeAll(async () => {
  app = await runApp();
  path = await makeNetwork(app);
});
afterAll(() => app.close());

const ACTORS = 'id,type,name\n';
const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const deepXml = `<graphml>${'<graph><node id="a">'.repeat(5_000)}`;
const bomb = `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><graphml>&b;</graphml>`;

const BAD: readonly (readonly [name: string, content: string | Uint8Array, code: string])[] = [
  ['an unclosed quote', `${ACTORS}a,initiative,A\nb,initiative,"B\nc,initiative,C\n`, 'unclosed-quote'],
  ['ragged rows', `${ACTORS}a,initiative\nb,initiative,B,C\n`, 'ragged-row'],
  [
    'two encodings in one',
    Buffer.concat([Buffer.from(`${ACTORS}a,initiative,Café\n`), Buffer.from('b,initiative,Caf\xe9\n', 'latin1')]),
    'invalid-utf-8',
  ],
  ['malformed XML', '<graphml><graph><node id="a"></graph></graphml>', 'malformed-xml'],
  ['truncated XML', '<graphml><graph><node id="a"/>', 'malformed-xml'],
  ['an entity bomb', bomb, 'doctype'],
  ['a zip that is no workbook', zipSync({ 'a.txt': Buffer.from('a') }), 'not-a-workbook'],
  ['a zip bomb', zipSync({ '[Content_Types].xml': new Uint8Array(300_000_000) }, { level: 1 }), 'workbook-too-large'],
  ['JSON too deep', `{"nodes": ${nested}}`, 'too-deep'],
  ['JSON of nothing but lists', nested, 'too-deep'],
  ['JSON that is no network', '[[1, 2], [3, 4]]', 'unknown-json'],
  ['XML too deep', deepXml, 'too-deep'],
  ['NUL bytes', `${ACTORS}a,initiative,A\0\n`, 'nul-byte'],
  ['a line of 20 MB', `${ACTORS}a,initiative,"${'x'.repeat(20_000_000)}"\n`, 'record-too-large'],
  ['an id twice', `${ACTORS}a,initiative,A\na,initiative,B\n`, 'duplicate-id'],
  ['a tie to nobody', 'id,type,from,to\nt1,collaborates-with,tuin,niemand\n', 'nobody'],
  ['an empty file', '', 'empty-file'],
  ['a header alone without meaning', 'a,b,c\n1,2,3\n', 'no-columns'],
  ['a picture of a page', '%PDF-1.7\n', 'unknown-format'],
  ['other XML', '<html><body/></html>', 'unknown-xml'],
];

describe('a bad file', () => {
  it.each(BAD)(
    '%s is refused in words, with its place, and changes nothing',
    async (_name, content, code) => {
      const before = await contentsOf(app, path);
      const started = Date.now();
      for (const language of ['nl', 'en'] as const) {
        const { status, json } = await dryRun(app, path, content, { language });
        expect(status).toBe(200);
        expect(json.errors.map((error: { code: string }) => error.code)).toContain(code);
        for (const { message, row } of json.errors) {
          expect(message).toMatch(/\p{L}{2,}.*[.?]$/u);
          expect(row).toBeGreaterThanOrEqual(0);
        }
      }
      const { json } = await importFile(app, path, content);
      expect(json).toMatchObject({ state: 'failed', error: expect.stringContaining('Nothing was changed') });
      expect(json).not.toHaveProperty('revision');
      expect(await contentsOf(app, path)).toBe(before);
      expect(Date.now() - started).toBeLessThan(30_000);
    },
    40_000,
  );

  it('tells every fault by row', async () => {
    const rows = Array.from({ length: 1_500 }, (_, row) => `a${row},nonsense,Naam ${row}`);
    const { json } = await dryRun(app, path, `${ACTORS}${rows.join('\n')}\n`);
    expect(json.errorCount).toBe(1_500);
    expect(json.errors).toHaveLength(1_000);
    expect(json.errors[0]).toMatchObject({ row: 2, path: expect.stringContaining('rows/2'), code: 'value' });
    expect(json.actors.rejected).toBe(1_500);
  });

  it('of more than 500,000 rows is too much', async () => {
    const rows = `${ACTORS}${Array.from({ length: 600_000 }, (_, row) => `a${row},initiative,N${row}`).join('\n')}\n`;
    expect((await dryRun(app, path, rows)).status).toBe(413);
    expect((await app.ask('POST', `${path}/imports`, formOf({ file: { name: 'a', content: rows } }))).status).toBe(413);
    // With a quote in it the rows have to be read to be counted.
    expect((await dryRun(app, path, `${rows}a,initiative,"N"\n`)).status).toBe(413);
  }, 60_000);

  it('of more than 500,000 rows is given up as soon as they are counted, whatever its form', async () => {
    const quoted = `${ACTORS}a,initiative,"N"\n${'b,initiative,N\n'.repeat(500_000)}`;
    const { json } = await importFile(app, path, quoted);
    expect(json).toMatchObject({ state: 'failed', error: expect.stringContaining('Nothing was changed. Split') });
    expect(json).not.toHaveProperty('report');
    const graph = {
      json: '{"nodes":[{"key":"a"}],"edges":[',
      gexf: '<gexf><graph><nodes><node id="a"/></nodes><edges>',
    };
    const edges = { json: '{"source":"a","target":"a"},', gexf: '<edge source="a" target="a"/>' };
    for (const form of ['json', 'gexf'] as const) {
      const { status, json: problem } = await dryRun(app, path, graph[form] + edges[form].repeat(500_000));
      expect([status, problem.detail]).toEqual([413, expect.stringMatching(/Nothing was changed.*500,000.*Split it/)]);
    }
  }, 60_000);
});

describe('a mapping that names columns the file does not have', () => {
  const mapping = {
    of: 'actors',
    columns: { Naam: 'name', Plaats: 'attributes.plaats' },
    skip: [{ code: 'private-person', when: { column: 'Particulier', equals: ['ja'] } }],
    constants: { description: 'Bij {Afdeling}' },
  };
  const run = (file: string) => dryRun(app, path, file, { fields: { mapping: JSON.stringify(mapping) } });
  const told = (faults: { code: string; message: string }[]) =>
    faults.map(({ code, message }) => [code, /"([^"]+)"/.exec(message)?.[1]]);

  it('is refused where rows cannot be told without them: a rule would never hold and let in what it leaves out', async () => {
    const { json } = await run('Naam,Plaats\nTuin,Kampen\n');
    expect(told(json.errors)).toEqual([
      ['absent-column', 'Particulier'],
      ['absent-column', 'Afdeling'],
    ]);
    expect(told((await run('Wie,Afdeling,Particulier\nTuin,a,nee\n')).json.errors)).toContainEqual([
      'absent-column',
      'Naam',
    ]);
  });

  it('is warned of for all others', async () => {
    const { json } = await run('Naam,Afdeling,Particulier\nTuin,Groen,nee\n');
    expect([json.errors, told(json.warnings), json.actors.created]).toEqual([[], [['absent-column', 'Plaats']], 1]);
  });

  it('holds for the shipped mapping of a register', async () => {
    const { json } = await dryRun(app, path, 'source;target\na;b\n', {
      fields: { mapping: 'amsterdam-subsidy-register' },
    });
    expect(told(json.errors)).toContainEqual(['absent-column', 'AANVRAGER']);
  });
});

describe('a bad form', () => {
  const ask = (form: { raw: Buffer; headers: Record<string, string> }) => app.ask('POST', `${path}/imports`, form);
  it.each([
    ['no file', formOf({}, {})],
    ['another part', formOf({ picture: { name: 'a.png', content: 'x' } })],
    ['a file beside actors', formOf({ file: { name: 'a', content: 'x' }, actors: { name: 'b', content: 'y' } })],
    ['a mapping that is none', formOf({ file: { name: 'a', content: ACTORS } }, { mapping: '{"columns":3}' })],
    ['a mapping that is no JSON', formOf({ file: { name: 'a', content: ACTORS } }, { mapping: '{' })],
    [
      'a form cut off',
      { raw: formOf({ file: { name: 'a', content: ACTORS } }).raw.subarray(0, 150), headers: formOf({}).headers },
    ],
  ])('%s is a 400 that says why', async (_name, form) => {
    const { status, json } = await ask(form);
    expect(status).toBe(400);
    expect(json.detail).toContain('Nothing was changed');
  });

  it('with the name of a mapping that is not there is a 404', async () => {
    expect((await ask(formOf({ file: { name: 'a', content: ACTORS } }, { mapping: 'nergens' }))).status).toBe(404);
  });

  it('into a network that is not there is a 404', async () => {
    const form = formOf({ file: { name: 'a', content: ACTORS } });
    expect((await app.ask('POST', '/v1/networks/nergens/imports', form)).status).toBe(404);
  });

  it('above 100 MB is a 413', async () => {
    const form = formOf({ file: { name: 'a', content: new Uint8Array(101 * 1024 * 1024) } });
    expect((await ask(form)).status).toBe(413);
  }, 30_000);
});
