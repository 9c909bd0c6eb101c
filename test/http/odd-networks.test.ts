/** Networks at the edge of sense through every analysis: an answer with reasons in words, never NaN, never a failure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_KINDS } from '#contract/analysis-parameters';
import { GRAPH_FORMATS } from '#contract/graph';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const initiative = (id: string) => ({ id, type: 'initiative', name: id, themes: ['voedsel'] });
const knows = (from: string, to: string) => ({ type: 'collaborates-with', from, to });
const municipality = { id: 'GM0166', type: 'municipality', name: 'Kampen' };

const NETWORKS: Record<string, { date?: string; actors: object[]; ties: object[] }> = {
  empty: { actors: [], ties: [] },
  'one-actor': { actors: [initiative('a')], ties: [] },
  'one-municipality': { date: '2024-01-01', actors: [municipality], ties: [] },
  'three-actors': {
    date: '2024-01-01',
    actors: [initiative('a'), initiative('b'), municipality],
    ties: [knows('a', 'b'), { type: 'partners-with', from: 'GM0166', to: 'a' }],
  },
  dateless: { actors: [initiative('a'), initiative('b'), initiative('c')], ties: [knows('a', 'b'), knows('b', 'c')] },
  tieless: { date: '2024-01-01', actors: [initiative('a'), initiative('b'), municipality], ties: [] },
  memberless: {
    date: '2024-01-01',
    actors: [{ id: 'c', type: 'coalition', name: 'c' }, { id: 'd', type: 'coalition', name: 'd' }, municipality],
    ties: [knows('c', 'd')],
  },
  ended: {
    date: '2024-01-01',
    actors: [
      { ...initiative('a'), endedOn: '2000' },
      { ...initiative('b'), foundedOn: '2030' },
    ],
    ties: [{ ...knows('a', 'b'), endedOn: 'unknown' }],
  },
  'same-everything': { actors: ['a', 'b', 'c', 'd'].map(initiative), ties: [knows('a', 'b'), knows('a', 'b')] },
};

/** What analyses without direction or weight do not take. */
const WEIGHTS = /^weight=/;
const DIRECTIONS = /^direction=/;

const QUERIES = [
  '',
  'direction=directed',
  'weight=strength',
  'weight=amountEur',
  'asOf=all',
  'asOf=1900-01-01',
  'tieTypes=hosts',
  'actorTypes=fund',
];

describe.each(Object.entries(NETWORKS))('%s', (id, { date, actors, ties }) => {
  const path = `/v1/networks/${id}`;
  const ids = actors.map((actor) => (actor as { id: string }).id);
  beforeAll(async () => {
    const body = { id, title: id, ...(date === undefined ? {} : { referenceDate: date }) };
    expect((await app.ask('POST', '/v1/networks', { body })).status).toBe(201);
    for (const one of actors) expect((await app.ask('POST', `${path}/actors`, { body: one })).status).toBe(201);
    for (const one of ties) expect((await app.ask('POST', `${path}/ties`, { body: one })).status).toBe(201);
  });

  const get = async (part: string) => {
    const answer = await app.ask('GET', `${path}${part}`);
    expect([part, answer.status]).toEqual([part, 200]);
    expect(answer.text, part).not.toMatch(/\bNaN\b|Infinity|undefined/);
    return answer;
  };

  it('has measures with a reason for every value that is missing', async () => {
    for (const query of QUERIES) {
      const { json } = await get(`/measures?${query}`);
      for (const [key, value] of Object.entries(json.values)) {
        if (value === null) expect(json.reasons[key], `${query} ${key}`).toMatch(/\w \w.*\.$/);
      }
      const perActor = json.catalogue.filter((one: { of: string }) => one.of === 'actor');
      for (const { id: measure } of perActor) {
        for (const normalized of ['', '&normalized=true']) {
          const { json: told } = await get(`/measures/${measure}?${query}${normalized}`);
          for (const item of told.items) if (item.value === null) expect(item.reason).toMatch(/\w \w.*\.$/);
        }
      }
    }
  });

  it('has communities, gaps and suggestions', async () => {
    for (const query of QUERIES) {
      await get(`/communities?${query}`);
      await get(`/communities?algorithm=leiden&${query}`);
    }
    for (const asOf of ['', '&asOf=all', '&asOf=1900-01-01']) {
      for (const kind of GAP_KINDS.filter((kind) => kind !== 'partner-gap')) {
        for (const actor of ['', ...ids.map((id) => `&actor=${id}`)]) {
          const { json } = await get(`/gaps?kind=${kind}${asOf}${actor}&spread=0.5`);
          if (json.items.length === 0) expect(Object.keys(json.reasons), kind).not.toEqual([]);
          for (const reason of Object.values(json.reasons)) expect(reason).toMatch(/\w \w/);
        }
      }
      for (const actor of ids) {
        await get(`/actors/${actor}/partner-suggestions?${asOf.slice(1)}`);
        await get(`/actors/${actor}/ego?depth=3`);
      }
    }
    if (ids.includes('GM0166')) {
      await get('/gaps?kind=partner-gap&municipality=GM0166');
      await get('/municipalities/GM0166/inventory');
      await get('/municipalities/GM0166/cooperation');
    }
  });

  it('has a structure, or the reason why it has none', async () => {
    const isReason = (text: unknown) => expect(text).toMatch(/\w \w.*\.$/);
    for (const query of QUERIES) {
      const isUnweighted = !WEIGHTS.test(query);
      const isTiedOnly = isUnweighted && !DIRECTIONS.test(query);
      for (const group of isUnweighted ? ['type', 'theme', 'municipality', 'community'] : []) {
        const { json } = await get(`/brokerage?group=${group}&${query}`);
        for (const { roles, reason } of json.items) if (roles === null) isReason(reason);
      }
      const { json: core } = await get(`/core-periphery?${query}`);
      if (core.fit === null) isReason(core.reason);
      if (isTiedOnly) {
        const { json: shapes } = await get(`/shapes?${query}`);
        if (shapes.items.length === 0) isReason(shapes.reason);
        for (const { rule } of shapes.items) isReason(rule.text);
        const { json: robustness } = await get(`/robustness?${query}`);
        for (const key of ['targeted', 'random', 'funders']) {
          if (robustness[key].length === 0) isReason(robustness.reasons[key]);
        }
      }
      for (const size of isUnweighted ? [1, 3] : []) {
        const { json: key } = await get(`/key-players?size=${size}&${query}`);
        if (key.reach === null || key.fragmentation === null) isReason(key.reason);
      }
    }
  });

  it('says why suggestions cannot be put to the test', async () => {
    for (const cut of ['1900-01-01', '2024-01-01']) {
      const { status, json, text } = await app.ask('POST', `${path}/back-tests`, { body: { cut } });
      expect([status, json.queries]).toEqual([200, 0]);
      expect(text).not.toMatch(/\bNaN\b|Infinity|undefined/);
      expect(json.reasons.methods).toMatch(/\w \w.*\.$/);
      expect(json.summary).toBe(json.reasons.methods);
    }
  });

  it('can be drawn and taken along', async () => {
    for (const format of GRAPH_FORMATS) await get(`/graph?format=${format}`);
    await get('/graph?revision=1');
    const { json } = await get('/history');
    for (const { revision } of json.items) await get(`/history/${revision}`);
  });
});
