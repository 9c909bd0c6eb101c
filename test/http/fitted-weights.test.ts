/** Weights of the score that are learnt from a network's own past, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#contract/findings';
import { hasRegister, readRegister } from '../fixtures/amsterdam-register.ts';
import { emptyNetwork, importFile } from './imports/uploading.ts';
import { type Answer, type RunningApp, runApp } from './running-app.ts';

const there = hasRegister();

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ SEED_DEMO: 'true' });
});
afterAll(() => app.close());

const ask = (path: string, language = 'nl'): Promise<Answer> =>
  app.ask('GET', `/v1/networks/${path}`, { headers: { 'accept-language': language } });

const FEATURES = ['topology', 'theme', 'place', 'funder', 'needs'];
const total = (weights: Record<string, number>) => FEATURES.reduce((sum, name) => sum + weights[name]!, 0);

describe('the demo network', () => {
  it('has weights of its own, which foresee ties better than the default ones', async () => {
    const { json } = await ask('demo/gaps?kind=missing-tie&weights=fitted');
    const { weights } = json.parameters;
    expect(weights).toMatchObject({ kind: 'fitted', seed: 1, learntFrom: { undatedFacts: 'as-recorded' } });
    expect(weights.learntFrom.ties).toBeGreaterThanOrEqual(100);
    expect(weights.learntFrom.nonTies).toBeLessThanOrEqual(10 * weights.learntFrom.ties);
    expect(weights.logLoss.fitted).toBeLessThan(weights.logLoss.default);
    expect(total(weights)).toBeCloseTo(7, 10);
    for (const name of FEATURES) expect(weights[name]).toBeGreaterThanOrEqual(0);
    expect(json.reasons).toEqual({});
    for (const { score, features } of json.items as Finding[]) {
      const z = FEATURES.reduce((sum, name) => sum + weights[name] * (features![name] ?? 0), -4);
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-z)), 12);
    }
  });

  it('uses the default ones unless asked, and says which they are', async () => {
    const plain = await ask('demo/gaps?kind=missing-tie');
    expect(plain.json.parameters.weights).toEqual({
      kind: 'default',
      topology: 2,
      theme: 2,
      place: 1.5,
      funder: 0.5,
      needs: 1,
    });
    const fitted = await ask('demo/gaps?kind=missing-tie&weights=fitted');
    expect(fitted.headers.etag).not.toBe(plain.headers.etag);
    expect((await ask('demo/gaps?kind=missing-tie&weights=fitted')).text).toBe(fitted.text);
    const other = await ask('demo/gaps?kind=missing-tie&weights=fitted&seed=2');
    expect(other.json.parameters.weights.place).not.toBe(fitted.json.parameters.weights.place);
  });

  it('uses them for all that rests on the score', async () => {
    const paths = [
      'demo/actors/GM0193/partner-suggestions?weights=fitted',
      'demo/gaps?kind=partner-gap&municipality=GM0193&weights=fitted',
      'demo/gaps?kind=community-gap&weights=fitted',
      'demo/gaps?kind=single-point-of-failure&weights=fitted',
    ];
    for (const path of paths) {
      const { status, json } = await ask(path);
      expect([status, json.parameters.weights.kind], path).toEqual([200, 'fitted']);
    }
    const { json } = await ask('demo/gaps?kind=continuity&weights=fitted');
    expect(json.parameters).not.toHaveProperty('weights');
  });
});

it('a network with too short a past keeps the default ones and says why, in both languages', async () => {
  const path = 'samen/gaps?kind=missing-tie&weights=fitted';
  const [dutch, english, plain] = await Promise.all([ask(path), ask(path, 'en'), ask('samen/gaps?kind=missing-tie')]);
  expect(dutch.json.parameters.weights).toMatchObject({ kind: 'default', asked: 'fitted', reason: 'too-few-new-ties' });
  expect(dutch.json.reasons.weights).toMatch(/^Er zijn te weinig nieuwe relaties .* gebruikt\.$/);
  expect(english.json.reasons.weights).toMatch(/^There are too few new ties .* used\.$/);
  expect(dutch.json.items).toEqual(plain.json.items);
});

describe.skipIf(!there)('the register of Amsterdam', () => {
  let path: string;
  beforeAll(async () => {
    path = (await emptyNetwork(app, 'Amsterdam', { municipality: 'GM0363' })).replace('/v1/networks/', '');
    await importFile(app, `/v1/networks/${path}`, readRegister(), {
      fields: { mapping: 'amsterdam-subsidy-register' },
    });
  }, 60_000);

  it('says which weights it uses, from how many grants it learnt, and how well either foresaw', async () => {
    const { status, json } = await ask(`${path}/gaps?kind=missing-tie&weights=fitted`);
    expect(status).toBe(200);
    const { weights } = json.parameters;
    console.log(`Amsterdam: ${JSON.stringify(weights)}`);
    expect(weights.learntFrom.ties).toBeGreaterThanOrEqual(100);
    expect(weights.kind).toBe(weights.logLoss.fitted < weights.logLoss.default ? 'fitted' : 'default');
    expect(total(weights)).toBeCloseTo(7, 10);
  }, 60_000);
});
