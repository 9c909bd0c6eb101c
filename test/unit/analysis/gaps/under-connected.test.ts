import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingList } from '#analysis/finding';
import { actorAt, datedNetwork } from '#analysis/gaps/dated-network';
import { designOf } from '#analysis/gaps/expected-partners/design';
import { type ExpectedPartners, expectedPartners } from '#analysis/gaps/expected-partners/expected-partners';
import { gowerDistance } from '#analysis/gaps/expected-partners/gower';
import type { Traits } from '#analysis/gaps/expected-partners/traits';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst } from '#analysis/jobs';
import { probabilityBelow } from '#analysis/statistics/rate-ratio';
import type { Actor } from '#model/actor';
import { actor, shippedNetwork, snapshotOf, tie } from '../../../fixtures/networks.ts';

const ask = (snapshot: Snapshot, filter = {}): FindingList =>
  new Analyst(snapshot).answer({ kind: 'under-connected', filter, limit: 200, spread: 0 });

/** `count` initiatives named i00, i01, …, the last without partners, the others with 30 organisations each. */
function evenNetwork(count: number, more: Partial<Actor> = {}): Snapshot {
  const organisations = Array.from({ length: 30 }, (_, k) => actor(`o${String(k).padStart(2, '0')}`));
  const initiatives = Array.from({ length: count }, (_, i) =>
    actor(`i${String(i).padStart(2, '0')}`, { ...(more as object), type: 'initiative' }),
  );
  return snapshotOf(
    [...organisations, ...initiatives],
    initiatives
      .slice(0, -1)
      .flatMap((initiative) => organisations.map(({ id }) => tie('collaborates-with', initiative.id, id))),
  );
}

/** P(Gamma(20, 1) < x) by the sum of Poisson's terms. */
function belowOfTwenty(x: number): number {
  let term = Math.exp(-x);
  let sum = 0;
  for (let k = 0; k < 20; k += 1) {
    sum += term;
    term *= x / (k + 1);
  }
  return 1 - sum;
}

describe('fewer than 60 initiatives', () => {
  it('says nothing below 20, with that reason', () => {
    expect(ask(evenNetwork(19))).toMatchObject({ items: [], reasons: { items: 'too-few-initiatives' } });
  });

  it('compares with the most alike: nothing known of any, so with all, worked out by hand', () => {
    // 19 others with 30 each: μ = 30, as even as can be, so α = 0.05; r | 0 ~ Gamma(20, 50), P(r < 0.5) = P(20, 25).
    const { items, expectation } = ask(evenNetwork(20));
    expect(items).toHaveLength(1);
    expect(items[0]!.actors).toEqual(['i19']);
    expect(items[0]!.score).toBeCloseTo(belowOfTwenty(25), 12);
    expect(items[0]!.figures).toMatchObject({ partners: 0, expected: 30, alpha: 0.05 });
    expect(items[0]!.reasons[0]!.params).toMatchObject({ count: 0, expected: 30 });
    expect(items[0]!.cautions.map(({ code }) => code)).toEqual(['not-asked', 'few-to-compare']);
    expect(expectation).toMatchObject({ method: 'alike', fittedOn: 20, flagged: 1, notAsked: 0, alpha: null });
    expect(expectation!.expectedFalseFlags).toBeCloseTo(1 - belowOfTwenty(25), 12);
  });

  it('never flags who was only mentioned by others', () => {
    const { items, expectation } = ask(evenNetwork(20, { respondent: false }));
    expect(items).toEqual([]);
    expect(expectation).toMatchObject({ notAsked: 20, flagged: 0, expectedFalseFlags: 0 });
  });

  it('measures likeness by what is known of both', () => {
    const traits: Traits = {
      vertices: [0, 1, 2],
      partners: Float64Array.of(0, 0, 0),
      values: {
        age: [0, 2, null],
        members: [1, 1, 1],
        themes: [1, 3, 5],
        population: [null, null, null],
        'initiatives-there': [0, 0, 1],
        asked: [1, 0, 1],
      },
      provinces: ['x', 'y', null],
    };
    const distance = gowerDistance(traits, ['members', 'population']);
    // age 2/2, themes 2/4, initiatives there 0/1, asked 1, province 1.
    expect(distance(0, 1)).toBeCloseTo((1 + 0.5 + 0 + 1 + 1) / 5, 15);
    // themes 4/4, initiatives there 1, asked 0.
    expect(distance(0, 2)).toBeCloseTo((1 + 1 + 0) / 3, 15);
  });
});

describe('60 initiatives or more', () => {
  it('says so where nobody has any tie', () => {
    const idle = snapshotOf(
      Array.from({ length: 60 }, (_, i) => actor(`i${i}`, { type: 'initiative' })),
      [],
    );
    expect(ask(idle).reasons).toEqual({ items: 'no-ties-yet' });
  });

  it('fits on the intercept alone where nothing is known', () => {
    const { expectation, items } = ask(evenNetwork(60));
    expect(expectation!.covariates).toEqual([]);
    expect(expectation!.dropped.map(({ name }) => name)).toEqual([
      'age',
      'members',
      'themes',
      'population',
      'initiatives-there',
      'asked',
      'province',
    ]);
    expect(Math.exp(expectation!.intercept!)).toBeCloseTo((59 * 30) / 60, 8);
    expect(items.map(({ actors }) => actors[0])).toEqual(['i59']);
  });

  it('takes the median and an indicator for what is missing, and drops what is mostly missing or the same', () => {
    const values = {
      age: [1, 2, null, 4],
      members: [null, null, null, 4],
      themes: [2, 2, 2, 2],
      population: [1, 2, 3, 4],
      'initiatives-there': [1, 1, 1, null],
      asked: [1, 0, 1, 0],
    };
    const { columns, dropped } = designOf({ values, provinces: ['x', 'x', 'y', 'y'] });
    expect(columns.map(({ name }) => name)).toEqual([
      'age',
      'age-unknown',
      'population',
      'initiatives-there-unknown',
      'asked',
    ]);
    expect(columns[0]).toMatchObject({ missing: 1, mean: (1 + 2 + 2 + 4) / 4 });
    expect(dropped).toEqual([
      { name: 'members', reason: 'mostly-unknown' },
      { name: 'themes', reason: 'no-difference' },
      { name: 'initiatives-there', reason: 'no-difference' },
      { name: 'province', reason: 'few-per-province' },
    ]);
    for (const { values } of columns) {
      expect(values.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 12);
      expect(values.reduce((sum, x) => sum + x * x, 0) / values.length).toBeCloseTo(1, 12);
    }
  });

  it('has a column for every province where each has ten', () => {
    const of = (count: number) => Array.from({ length: 20 }, (_, i) => (i < count ? 'x' : 'y'));
    const values = {
      age: of(0).map(() => null),
      members: of(0).map(() => null),
      themes: of(0).map(() => null),
      population: of(0).map(() => null),
      'initiatives-there': of(0).map(() => null),
      asked: of(0).map(() => null),
    };
    expect(designOf({ values, provinces: of(10) }).columns.map(({ name }) => name)).toEqual([
      'province:x',
      'province:y',
    ]);
    expect(designOf({ values, provinces: of(9) }).columns).toEqual([]);
  });
});

it('says of an initiative whose ties hold at another time only that there are some', () => {
  const samen = new Analyst(shippedNetwork('samen')).answer({
    kind: 'under-connected',
    filter: {},
    limit: 20,
    spread: 0,
  });
  // A party spoke up for it a year after the reference date: on the day itself nothing is on record.
  const noord = samen.items.find(({ actors }) => actors[0] === 'sportcentrum-noord');
  expect(noord!.figures!.partners).toBe(0);
  expect(noord!.cautions).toContainEqual({
    code: 'partners-at-other-times',
    params: { actors: ['pvda-groningen'], count: 1 },
  });
});

describe('the demo network', () => {
  const snapshot = shippedNetwork('demo');
  const list = ask(snapshot);
  const { underConnected: planted } = JSON.parse(
    readFileSync(new URL('../../../../data/demo/planted.json', import.meta.url), 'utf8'),
  ) as { underConnected: string[] };

  it('finds the planted initiatives of which it can be this sure, and hardly any others', () => {
    const flagged = list.items.map(({ actors }) => actors[0] as string);
    const found = planted.filter((id) => flagged.includes(id));
    console.log(
      `planted as under-connected and flagged: ${found.length} of ${planted.length}; flagged in all ${flagged.length}, expected false flags ${list.expectation!.expectedFalseFlags.toFixed(1)}`,
    );
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.75);
    expect(found.length / flagged.length).toBeGreaterThanOrEqual(0.9);
    expect(flagged.length).toBe(list.expectation!.flagged);
    expect(flagged.length - found.length).toBeLessThanOrEqual(list.expectation!.expectedFalseFlags);
  });

  it('ranks the planted ones above all others, flagged or not', () => {
    const network = datedNetwork(snapshot, undefined);
    const expected = expectedPartners(network) as ExpectedPartners;
    const ranked = expected.traits.vertices
      .map((v, i) => {
        const counted = { count: expected.traits.partners[i]!, mu: expected.mu[i]!, alpha: expected.alpha[i]! };
        return { id: actorAt(network, v).id as string, score: probabilityBelow(counted, 0.5) };
      })
      .sort((a, b) => b.score - a.score);
    const first = ranked.slice(0, planted.length).map(({ id }) => id);
    expect(first.sort()).toEqual([...planted].sort());
  });

  it('tells how the expectation was made', () => {
    expect(list.expectation).toMatchObject({ method: 'negative-binomial', converged: true, dropped: [] });
    expect(list.expectation!.pearsonDispersion).toBeGreaterThan(0.7);
    expect(list.expectation!.pearsonDispersion).toBeLessThan(1.4);
  });

  it('shows a fund its own grantees, by the same expectation', () => {
    const fund = snapshot.actors.find(({ type }) => type === 'fund')!.id;
    const own = ask(snapshot, { actor: fund });
    expect(own.expectation).toEqual(list.expectation);
    expect(own.items.length).toBeLessThanOrEqual(list.items.length);
  });
});

it('scores whatever is counted between 0 and 1, and settles', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(25), fc.option(fc.nat(60), { nil: undefined }), fc.boolean()), {
        minLength: 20,
        maxLength: 80,
      }),
      (drawn) => {
        const organisations = Array.from({ length: 26 }, (_, k) => actor(`o${k}`));
        const initiatives = drawn.map(([, members, respondent], i) =>
          actor(`i${i}`, { type: 'initiative', respondent, ...(members === undefined ? {} : { members }) }),
        );
        const ties = drawn.flatMap(([partners], i) =>
          organisations.slice(0, partners).map(({ id }) => tie('collaborates-with', `i${i}`, id)),
        );
        const list = ask(snapshotOf([...organisations, ...initiatives], ties));
        if (drawn.every(([partners]) => partners === 0)) expect(list.reasons).toEqual({ items: 'no-ties-yet' });
        else expect(list.expectation!.converged).toBe(true);
        for (const { score, figures } of list.items) {
          expect(score).toBeGreaterThanOrEqual(0.8);
          expect(score).toBeLessThanOrEqual(1);
          expect(figures!.low!).toBeLessThanOrEqual(figures!.high!);
        }
      },
    ),
    { numRuns: 60 },
  );
});
