import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasRegister, readRegister } from '../../fixtures/amsterdam-register.ts';
import { type RunningApp, runApp } from '../running-app.ts';
import { contentsOf, dryRun, emptyNetwork, importFile } from './uploading.ts';

const there = hasRegister();
const test = it.skipIf(!there);

let app: RunningApp;
let register: Buffer;
beforeAll(async () => {
  if (!there) return;
  register = readRegister();
  app = await runApp();
});
afterAll(() => app?.close());

const NAMED = { fields: { mapping: 'amsterdam-subsidy-register' } };

test('reads the register of Amsterdam to the cent, twice without change, and undoes it without a trace', async () => {
  const path = await emptyNetwork(app, 'Amsterdam', { municipality: 'GM0363' });
  const before = await contentsOf(app, path);

  const { json } = await importFile(app, path, register, NAMED);
  expect(json.state).toBe('succeeded');
  expect(json.report).toMatchObject({
    format: 'csv',
    rows: 12_022,
    // 21 units and 2,039 applicants; Amsterdam itself was there.
    actors: { created: 2_060, updated: 0, removed: 0, rejected: 0 },
    ties: { created: 9_285 + 21 + 2_039, updated: 0, removed: 0, rejected: 0 },
    grantedEur: 1_621_100_455.2,
    networkUpdated: true,
    errorCount: 0,
    warningCount: 0,
  });
  expect(json.report.skipped.map(({ code, count }: { code: string; count: number }) => [code, count])).toEqual([
    ['private-person', 2_736],
    ['no-applicant', 1],
  ]);

  const { nodes, ties } = (await app.ask('GET', `${path}/graph`)).json;
  const grants = ties.filter(({ type }: { type: string }) => type === 'funds');
  expect(grants).toHaveLength(9_285);
  const cents = grants.reduce((sum: number, { amountEur = 0 }) => sum + Math.round(amountEur * 100), 0);
  expect(cents).toBe(162_110_045_520);
  expect(grants.filter(({ status }: { status: string }) => status === 'unknown')).toHaveLength(1_322);
  const count = (type: string) => nodes.filter((node: { type: string }) => node.type === type).length;
  expect([count('initiative'), count('organisation')]).toEqual([216, 1_844]);
  expect((await app.ask('GET', path)).json.referenceDate).toBe('2019-01-14');

  const grant = (await app.ask('GET', `${path}/ties/SBA-000048`)).json;
  expect(grant).toMatchObject({ amountEur: 11_782, requestedEur: 61_000, paidEur: 11_782, status: 'granted' });
  expect(grant).toMatchObject({ startedOn: '2016', endedOn: '2016', programme: expect.stringContaining('SD Noord') });
  const unit = (await app.ask('GET', `${path}/ties?type=part-of&limit=1000`)).json.items;
  expect(unit).toHaveLength(21);
  expect(unit.every((tie: { to: string }) => tie.to === 'GM0363')).toBe(true);

  const again = await importFile(app, path, register, NAMED);
  expect(again.json.report).toMatchObject({
    actors: { created: 0, updated: 0, unchanged: 2_060 },
    ties: { created: 0, updated: 0, unchanged: 11_345 },
    networkUpdated: false,
  });
  expect(again.json).not.toHaveProperty('revision');

  const undone = await app.ask('DELETE', `${path}/imports/${json.importId}`);
  expect(undone.json.state).toBe('undone');
  expect(await contentsOf(app, path)).toBe(before);
  expect((await app.ask('GET', path)).json).not.toHaveProperty('referenceDate');
}, 60_000);

test('names no private person anywhere, and recognises the register by its columns', async () => {
  const path = await emptyNetwork(app, 'Herkend');
  const { json } = await dryRun(app, path, register);
  expect(json.recognised.mappingName).toBe('amsterdam-subsidy-register');
  expect(json.ties.created).toBe(11_345);
  expect((await app.ask('GET', path)).json.revision).toBe(1);
  await importFile(app, path, register);
  expect(await contentsOf(app, path)).not.toMatch(/particulier\)/i);
}, 60_000);

test('answers the page of Amsterdam', async () => {
  const path = await emptyNetwork(app, 'Amsterdam vandaag', { municipality: 'GM0363' });
  await importFile(app, path, register, NAMED);
  const { json: inventory } = await app.ask('GET', `${path}/municipalities/GM0363/inventory`);
  // Everyone who is active there: the applicants; their grants of this year are ties with units, and count as its own.
  expect(inventory.items).toHaveLength(2_039);
  const recorded = inventory.items.filter(({ recorded: yes }: { recorded: boolean }) => yes).length;
  expect(recorded).toBeGreaterThan(0);
  expect(recorded).toBeLessThan(2_039);
  const { json: cooperation } = await app.ask('GET', `${path}/municipalities/GM0363/cooperation`);
  expect(cooperation.figures.length).toBeGreaterThan(0);
  const gaps = await app.ask('GET', `${path}/gaps?kind=single-point-of-failure&municipality=GM0363`);
  expect(gaps.status).toBe(200);
}, 60_000);

test('makes one of applicants that are one, and finds them again', async () => {
  const path = await emptyNetwork(app, 'Dubbelen');
  const { json } = await dryRun(app, path, register, NAMED);
  const sure = json.duplicates.filter(({ score }: { score: number }) => score >= 0.9);
  const identities = sure.map(({ a, b }: { a: string; b: string }) => ({ a, b, same: true }));
  const decided = { fields: { ...NAMED.fields, identities: JSON.stringify(identities) } };
  const made = (await importFile(app, path, register, decided)).json.report;
  // Amsterdam, 21 units and 2,039 applicants, but for five that are others.
  expect([sure.length, made.errorCount, made.actors.created]).toEqual([5, 0, 2_056]);
  const again = (await importFile(app, path, register, NAMED)).json.report;
  expect(again).toMatchObject({ actors: { created: 0, updated: 0 }, ties: { created: 0, updated: 0, removed: 0 } });
}, 60_000);
