/** How sure the order of sampled values is, held to the exact ones. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst } from '#analysis/jobs';
import type { Sampling } from '#analysis/kernels/paths/sampled-paths';
import { certaintyText } from '../../../server/services/analysing/certainty-texts.ts';
import { randomNetwork } from '../../bench/random-network.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { range } from './dense-matrix.ts';

const loose = randomNetwork(3_000, 9_000);
/** A ring of 3,000 with shortcuts that are the same everywhere: all lie between as many. */
const even = snapshotOf(
  range(3_000).map((i) => actor(`v${i}`)),
  [1, 17, 290].flatMap((step) => range(3_000).map((i) => tie('knows', `v${i}`, `v${(i + step) % 3_000}`))),
);
/** Two hubs with 2,000 and 500 leaves, tied to each other. */
const hubs = snapshotOf(
  [actor('hub'), actor('small'), ...range(2_500).map((i) => actor(`leaf-${i}`))],
  [tie('knows', 'hub', 'small'), ...range(2_500).map((i) => tie('knows', i < 2_000 ? 'hub' : 'small', `leaf-${i}`))],
);

function asked(snapshot: Snapshot, measure: string, graph: Partial<GraphParameters> = {}, normalized = false) {
  const analyst = new Analyst(snapshot);
  const ask = (walk: 'exact' | 'sampled') =>
    analyst.answer({
      kind: 'actor-measure',
      measure,
      graph: { ...DEFAULT_PARAMETERS, tieTypes: ['knows', 'related-to'], ...graph },
      normalized,
      walk,
    });
  return { sampled: ask('sampled'), exact: ask('exact') };
}

describe.each(['betweenness', 'harmonic'])('%s', (measure) => {
  it.each([false, true])('is off by no more than is told, normalised: %s', (normalized) => {
    const { sampled, exact } = asked(loose, measure, {}, normalized);
    const values = new Map(exact.items.map(({ actorId, value }) => [actorId, value!]));
    const { error, of } = sampled.certainty!;
    expect(of).toBe('value');
    const off = sampled.items.map(({ actorId, value }) => Math.abs(value! - values.get(actorId)!));
    expect(Math.max(...off)).toBeGreaterThan(0);
    expect(Math.max(...off)).toBeLessThan(error!);
    expect(exact.certainty).toBeUndefined();
  });
});

it('of a network without centre nothing is sure, and it says so with the highest value', () => {
  const { certainty, items } = asked(even, 'betweenness', {}, true).sampled;
  expect(certainty).toMatchObject({ isFirstSure: false, isAllUnsure: true, probability: 0.9 });
  expect(certainty!.error).toBeCloseTo((0.01 * 3_000) / 2_998, 12);
  const value = items[0]!.value!;
  expect(value).toBeLessThan(2 * certainty!.error!);
  expect(certaintyText(certainty!, value, 'nl')).toMatch(
    /met 90% kans .* meer dan 0,0101 naast\. .* minder dan 0,0201 verschillen, is niet zeker\. De hoogste waarde is 0,00\d+: .* geen volgorde is zeker\.$/,
  );
  expect(certaintyText(certainty!, value, 'en')).toMatch(
    /with 90% probability .* off by more than 0\.0101\. .* less than 0\.0201 apart is not certain\. The highest value is 0\.00\d+: .* no order is certain\.$/,
  );
});

it.each(['betweenness', 'harmonic', 'closeness'])(
  'of %s it says whether the greatest hub is surely first',
  (measure) => {
    const { sampled, exact } = asked(hubs, measure);
    expect([sampled.items[0]!.actorId, exact.items[0]!.actorId]).toEqual(['hub', 'hub']);
    const { isFirstSure, isAllUnsure } = sampled.certainty!;
    // Betweenness of the hubs is 0.96 and 0.36; their mean distances of 1.2 and 1.8 are off by up to 0.2 each.
    expect([isFirstSure, isAllUnsure]).toEqual([true, false]);
    expect(certaintyText(sampled.certainty!, sampled.items[0]!.value, 'en')).toMatch(
      /Who stands first does so for certain\.$/,
    );
  },
);

it('of closeness it tells the error of the mean distance; with direction none is known', () => {
  const { parameters, certainty } = asked(loose, 'closeness').sampled;
  const { error } = parameters.sampling as Sampling;
  expect(error.meanDistance).toBeGreaterThan(0);
  expect(certainty).toMatchObject({ of: 'mean-distance', error: error.meanDistance });
  const directed = asked(loose, 'closeness', { direction: 'directed' }).sampled.certainty!;
  expect(directed).toMatchObject({ error: null, isFirstSure: false, isAllUnsure: true });
  expect(certaintyText(directed, 1, 'nl')).toMatch(/geen volgorde is zeker\.$/);
});

describe('where every actor is a pivot', () => {
  const small = randomNetwork(1_500, 4_500);

  it.each([
    ['closeness', 'undirected'],
    ['harmonic', 'undirected'],
    ['closeness', 'directed'],
    ['harmonic', 'directed'],
  ] as const)('%s, %s, is exact: no certainty is told', (measure, direction) => {
    const { sampled, exact } = asked(small, measure, { direction });
    expect(sampled.certainty).toBeUndefined();
    expect((sampled.parameters.sampling as Sampling).error).toMatchObject({ harmonic: 0, meanDistance: 0 });
    const values = new Map(exact.items.map(({ actorId, value }) => [actorId, value!]));
    for (const { actorId, value } of sampled.items) expect(value).toBeCloseTo(values.get(actorId)!, 9);
  });

  it('betweenness is from a sample all the same', () => {
    expect(asked(small, 'betweenness').sampled.certainty!.error).toBeGreaterThan(0);
  });
});

it('a network of small parts only is walked whole, whatever is asked', () => {
  const { sampled, exact } = asked(randomNetwork(900, 2_700), 'betweenness');
  expect([sampled.certainty, sampled.parameters.sampling]).toEqual([undefined, undefined]);
  expect(sampled.items).toEqual(exact.items);
});

it('tells a bound rounded up', () => {
  const certainty = { of: 'value', probability: 0.9, isFirstSure: true, isAllUnsure: false } as const;
  expect(certaintyText({ ...certainty, error: 2_204_895 }, null, 'nl')).toContain('meer dan 2.210.000 naast');
  expect(certaintyText({ ...certainty, error: 0.05 }, null, 'en')).toContain('by more than 0.05.');
});

it('measures that no shortest path decides have nothing of the kind', () => {
  expect(asked(hubs, 'degree').sampled.certainty).toBeUndefined();
});
