import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasRegister, readRegister } from '../fixtures/amsterdam-register.ts';
import { contentsOf, emptyNetwork, importFile } from '../http/imports/uploading.ts';
import { type RunningApp, runApp } from '../http/running-app.ts';
import type {} from './global-setup.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('imports into a graph database', () => {
  let app: RunningApp;
  beforeAll(async () => {
    const { url, user, password } = neo4j!;
    app = await runApp({ STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password });
  });
  afterAll(() => app?.close());

  it('write, find everything again, and are undone without a trace', async () => {
    const path = await emptyNetwork(app, 'Invoer', { id: `invoer-${randomUUID().slice(0, 8)}` });
    const before = await contentsOf(app, path);
    const files = {
      actors: {
        name: 'a.csv',
        content: 'id,type,name,themes\ntuin,initiative,Buurttuin,voedsel\nclub,organisation,De Club,\n',
      },
      ties: { name: 't.csv', content: 'id,type,from,to,amountEur,status\ng1,funds,club,tuin,1250.5,granted\n' },
    };
    const { json } = await importFile(app, path, files);
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 2 }, ties: { created: 1 } });
    expect((await importFile(app, path, files)).json.report).toMatchObject({
      actors: { created: 0, updated: 0, unchanged: 2 },
      ties: { created: 0, updated: 0, unchanged: 1 },
    });
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).json.state).toBe('undone');
    expect(await contentsOf(app, path)).toBe(before);
  }, 60_000);

  it('read the register of Amsterdam as the embedded store does', async ({ skip }) => {
    skip(!hasRegister(), 'the subsidy register of Amsterdam is not beside the project');
    const path = await emptyNetwork(app, 'Amsterdam', { id: `amsterdam-${randomUUID().slice(0, 8)}` });
    const { json } = await importFile(app, path, readRegister());
    expect(json.report).toMatchObject({ errorCount: 0, actors: { created: 2_061 }, ties: { created: 11_345 } });
    const again = await importFile(app, path, readRegister());
    expect(again.json.report).toMatchObject({ actors: { created: 0, updated: 0 }, ties: { created: 0, updated: 0 } });
    expect((await app.ask('DELETE', `${path}/imports/${json.importId}`)).json.state).toBe('undone');
    expect((await app.ask('GET', `${path}/actors`)).json.items).toEqual([]);
  }, 120_000);
});
