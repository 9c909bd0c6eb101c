/** Seeded nonsense for every route: no failure on our side, and every answer of its schema. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../../server/http/routes/all-routes.ts';
import { makeNetwork, type RunningApp, runApp } from './running-app.ts';

const ROUNDS = 40;

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await makeNetwork(app);
});
afterAll(() => app.close());

/** Mulberry32: the same seed gives the same requests. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20_241_125);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chance = (share: number): boolean => random() < share;

const IDS = [
  'tuin',
  'GM0166',
  'kas',
  't1',
  't2',
  'samen',
  'fonds',
  'x',
  'é/%',
  "'; --",
  '🌱',
  ' ',
  'a'.repeat(201),
  '__proto__',
];
const TEXTS = [
  '',
  'x',
  '0',
  '-1',
  '1',
  '1e9',
  '2024-06-01',
  '2024-02-30',
  'all',
  'true',
  'null',
  'NaN',
  '[]',
  '%',
  '\u0000',
  '\u202e',
  'voedsel',
  'GM0166',
  'knows',
  'initiative',
  'partner-gap',
  'missing-tie',
  'single-point-of-failure',
  'gexf',
  'leiden',
  'two-mode',
  'directed',
  'MQ',
];
const VALUES: readonly unknown[] = [
  ...TEXTS,
  0,
  -1,
  1.5,
  1e308,
  true,
  false,
  null,
  [],
  {},
  ['a', 1],
  { a: { b: 1 } },
  'x'.repeat(5_000),
];
const KEYS = [
  'id',
  'type',
  'name',
  'from',
  'to',
  'title',
  'themes',
  'attributes',
  'strength',
  'startedOn',
  'endedOn',
  'members',
  'municipality',
  'visibility',
  'savingsEur',
  'referenceDate',
  'synthetic',
  'token',
  '__proto__',
  'constructor',
  'nonsense',
];
const QUERY_KEYS = [
  'limit',
  'cursor',
  'type',
  'theme',
  'municipality',
  'q',
  'asOf',
  'actor',
  'kind',
  'depth',
  'format',
  'revision',
  'tieTypes',
  'actorTypes',
  'weight',
  'direction',
  'normalized',
  'seed',
  'resolution',
  'algorithm',
  'projection',
  'mode',
  'intervals',
  'size',
  'spread',
  'cascade',
  'group',
  'x',
];

function somePath(template: string): string {
  const path = template.replace(/\{(\w+)\}/g, (_all, name) => {
    if (name === 'networkId') return chance(0.9) ? 'test' : encodeURIComponent(pick(IDS));
    if (name === 'measureId') return pick(['degree', 'betweenness', 'core-number', 'nothing']);
    if (name === 'revision') return pick(['1', '2', '5', '999', '0', 'x', '-1']);
    return encodeURIComponent(pick(IDS));
  });
  const query = QUERY_KEYS.filter(() => chance(0.06)).map((key) => `${key}=${encodeURIComponent(pick(TEXTS))}`);
  return `/v1${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function someBody(example: unknown): unknown {
  if (chance(0.1)) return pick(VALUES);
  const body: Record<string, unknown> = chance(0.7) ? { ...(example as object) } : {};
  for (const key of KEYS)
    if (chance(0.15)) Object.defineProperty(body, key, { value: pick(VALUES), enumerable: true, configurable: true });
  return body;
}

const someHeaders = (): Record<string, string> => ({
  ...(chance(0.5) ? { 'if-match': pick(['*', '"1"', '"3"', 'W/"1"', '', 'x']) } : {}),
  ...(chance(0.2) ? { 'if-none-match': pick(['*', '"1"', 'x']) } : {}),
  ...(chance(0.2) ? { accept: pick(['*/*', 'text/csv', 'application/json', 'image/*', ';;']) } : {}),
  ...(chance(0.2) ? { 'accept-language': pick(['en', 'nl;q=0.1', 'fr', '*', ';;q']) } : {}),
});

it.each(ROUTES.filter(({ id }) => id !== 'deleteNetwork').map((route) => [route.id, route] as const))(
  '%s',
  async (_id, route) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const body = route.body === undefined ? {} : { body: someBody(route.example.body) };
      const { status, text } = await app.ask(route.method.toUpperCase(), somePath(route.path), {
        ...body,
        headers: someHeaders(),
      });
      expect(status, text).toBeLessThan(500);
    }
  },
);
