/** Every kind of gap over HTTP, on the shipped networks and a small one: in words of both languages, the same each time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_KINDS } from '#contract/analysis-parameters';
import type { Finding } from '#contract/findings';
import { type Answer, makeNetwork, type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
let small: string;
beforeAll(async () => {
  app = await runApp({ SEED_DEMO: 'true' });
  small = await makeNetwork(app);
});
afterAll(() => app.close());

const inDutch = { 'accept-language': 'nl' };
const inEnglish = { 'accept-language': 'en' };
const ask = (path: string, headers: Record<string, string> = inDutch): Promise<Answer> =>
  app.ask('GET', path, { headers });

describe.each(['samen', 'demo'])('%s', (network) => {
  const place = network === 'samen' ? 'GM0166' : 'GM0193';
  const base = `/v1/networks/${network}/gaps`;

  it.each(GAP_KINDS)('%s has reasons, cautions and a step in both languages', async (kind) => {
    const query = `kind=${kind}&limit=50${kind === 'partner-gap' ? `&municipality=${place}` : ''}`;
    const [dutch, english] = await Promise.all([ask(`${base}?${query}`), ask(`${base}?${query}`, inEnglish)]);
    expect([dutch.status, english.status]).toEqual([200, 200]);
    const items: Finding[] = dutch.json.items;
    const others: Finding[] = english.json.items;
    if (items.length === 0) {
      expect(Object.values(dutch.json.reasons)).toEqual([expect.stringMatching(/^[A-Z].* .*\.$/)]);
      expect(dutch.json.hubShare).toBeNull();
    } else {
      expect(dutch.json.reasons).toEqual({});
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(others.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    items.forEach((item, i) => {
      expect(item.kind).toBe(kind);
      expect(item.reasons.length, item.id).toBeGreaterThan(0);
      expect(item.nextStep.text).toMatch(/\S \S.*[.!]$/);
      expect(others[i]!.summary).not.toBe(item.summary);
      for (const id of item.actors) expect(dutch.json.names).toHaveProperty([id]);
      for (const route of item.introductions ?? []) {
        expect(route.length).toBeGreaterThanOrEqual(2);
        for (const id of route) expect(dutch.json.names).toHaveProperty([id]);
      }
    });
    const scores = items.map(({ score }) => score);
    if (kind !== 'partner-gap') expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('answers the same again, and 304 to whoever has it', async () => {
    const path = `${base}?kind=community-gap`;
    const first = await ask(path);
    const again = await ask(path);
    expect(again.text).toBe(first.text);
    const known = await ask(path, { ...inDutch, 'if-none-match': String(first.headers.etag) });
    expect(known.status).toBe(304);
  });
});

describe('the demo network', () => {
  it('tells how the number of partners was expected', async () => {
    const { json } = await ask('/v1/networks/demo/gaps?kind=under-connected&limit=5');
    expect(json.items).toHaveLength(5);
    expect(json.expectation).toMatchObject({ method: 'negative-binomial', converged: true });
    expect(json.expectation.flagged).toBeGreaterThanOrEqual(5);
    expect(json.items[0].summary).toMatch(
      /heeft \d+ vastgelegde samenwerkingsrelaties?; vergelijkbare initiatieven hebben er ongeveer \d+ \(90% tussen \d+ en \d+\)\.$/,
    );
  });

  it('names what was left out in words', async () => {
    const { json } = await ask('/v1/networks/samen/gaps?kind=under-connected');
    expect(json.expectation.method).toBe('alike');
    for (const { reason } of json.expectation.dropped) expect(reason).toMatch(/^[A-Z].* .*\.$/);
  });

  it('shows a fund what concerns it', async () => {
    const funds = (await ask('/v1/networks/demo/funds?limit=3')).json.items as { id: string }[];
    for (const { id } of funds) {
      const of = async (kind: string) => (await ask(`/v1/networks/demo/gaps?kind=${kind}&actor=${id}`)).json;
      const overlaps = await of('procedure-overlap');
      for (const { actors } of overlaps.items) expect(actors).toContain(id);
      for (const kind of ['continuity', 'under-connected', 'theme-gap', 'community-gap']) await of(kind);
    }
  });

  it('reports the share that goes to the best connected, which spread lowers', async () => {
    const shares = await Promise.all(
      [0, 1].map(async (spread) => {
        const { json } = await ask(`/v1/networks/demo/gaps?kind=missing-tie&limit=100&spread=${spread}`);
        expect(json.parameters.spread).toBe(spread);
        return json.hubShare as number;
      }),
    );
    expect(shares[1]!).toBeLessThanOrEqual(shares[0]!);
  });
});

describe('ids of findings', () => {
  it('stay while the reasons do, whatever else changes', async () => {
    const idsOf = async () => {
      const { json } = await ask(`${small}/gaps?kind=continuity`);
      return new Map<string, string>(json.items.map(({ actors, id }: Finding) => [actors[0], id]));
    };
    const before = await idsOf();
    expect(before.size).toBeGreaterThan(0);
    const stranger = { id: 'vreemde', type: 'initiative', name: 'Vreemde', contactPersons: 1 };
    expect((await app.ask('POST', `${small}/actors`, { body: stranger })).status).toBe(201);
    const after = await idsOf();
    expect(after.has('vreemde')).toBe(true);
    for (const [actor, id] of before) expect(after.get(actor)).toBe(id);
  });
});

it.each(GAP_KINDS)('%s of nobody is a 404, with that', async (kind) => {
  const answer = await ask(`${small}/gaps?kind=${kind}&actor=niemand`);
  expect([answer.status, answer.json.detail]).toEqual([404, expect.stringContaining('niemand')]);
});
