import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRegister, readRegister } from '../fixtures/amsterdam-register.ts';
import { emptyNetwork, importFile } from './imports/uploading.ts';
import { type RunningApp, runApp } from './running-app.ts';

const there = hasRegister();

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

describe.skipIf(!there)('the register of Amsterdam, cut at the beginning of 2018', () => {
  let path: string;
  beforeAll(async () => {
    path = await emptyNetwork(app, 'Amsterdam', { municipality: 'GM0363' });
    await importFile(app, path, readRegister(), { fields: { mapping: 'amsterdam-subsidy-register' } });
  }, 60_000);

  const run = async (body: object, language = 'nl') =>
    (await app.ask('POST', `${path}/back-tests`, { body, headers: { 'accept-language': language } })).json;

  it('has the 144 recipients and the values that were found elsewhere', async () => {
    const answer = await run({ cut: '2018-01-01', zeroAmounts: true });
    expect(answer).toMatchObject({ tieType: 'funds', side: 'to', queries: 144, undatedTies: 0 });
    const mrr = Object.fromEntries(
      answer.methods.map(({ method, mrr: { value } }: { method: string; mrr: { value: number } }) => [method, value]),
    );
    // Known to three digits; chance is exact here, all orders of equal scores averaged.
    expect(mrr.popularity).toBeCloseTo(0.334, 3);
    expect(mrr.l3).toBeCloseTo(0.3645, 3);
    expect(mrr.chance).toBeCloseTo(0.2285, 3);
    // Between two sides nobody shares partners.
    expect(mrr['common-neighbours']).toBe(mrr.chance);
    // The register says nothing of applicants before the cut but their grants: the score is that of the paths.
    expect(mrr.score).toBe(mrr.l3);
    expect(answer.summary).toMatch(/^Van 144 actoren .* niet aantoonbaar beter dan paden van lengte drie alleen\.$/);
  }, 30_000);

  it('is the same again, and moves its intervals but not its values with the seed', async () => {
    const body = { cut: '2018-01-01' };
    const one = await run(body);
    expect(await run(body)).toEqual(one);
    const other = await run({ ...body, seed: 2 }, 'en');
    const values = (answer: typeof one) => answer.methods.map((method: { mrr: { value: number } }) => method.mrr.value);
    expect(values(other)).toEqual(values(one));
    expect(other.methods[1].mrr.low).not.toBe(one.methods[1].mrr.low);
    expect(other.summary).toMatch(/^Of 116 actors/);
  }, 30_000);
});

it('refuses what is no cut in words', async () => {
  const { status, json } = await app.ask('POST', '/v1/networks/samen/back-tests', { body: { cut: 'gisteren' } });
  expect([status, json.errors[0].path]).toEqual([400, 'cut']);
});
