/** The forms for ties that run between two sides: Davis as published, and naive second implementations. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { valuesOf } from '#analysis/actors/actor-values';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { sidesOf } from '#analysis/two-mode/sides';
import { twoModeBetweennessMaximum } from '#analysis/two-mode/two-mode-betweenness';
import { classicSnapshot, readClassic } from '../../fixtures/classics/read-classic.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';

const FILE = new URL('../../../../shared/data/oracles.json', import.meta.url);
const isHere = existsSync(FILE);
if (!isHere) console.log(`skipped: the reference values are not at ${FILE.pathname}`);

function contextOf(snapshot: Snapshot): MeasureContext {
  const sides = sidesOf(snapshot, analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, direction: 'directed' }));
  return new MeasureContext(snapshot, analysedGraph(snapshot, DEFAULT_PARAMETERS), sides);
}
const compute = (measure: string, context: MeasureContext, normalized = false) =>
  valuesOf(ACTOR_MEASURES.get(measure)!, context, { ...DEFAULT_OPTIONS, normalized });

describe.skipIf(!isHere)('Davis', () => {
  const context = contextOf(classicSnapshot(readClassic('davis')));
  const expected = isHere
    ? (JSON.parse(readFileSync(FILE, 'utf8')).computed.davis.bipartite as Record<string, never>)
    : {};

  it.each([
    ['degree', 'degree_centrality'],
    ['betweenness', 'betweenness_centrality'],
    ['closeness', 'closeness_centrality'],
  ])('%s equals %s of NetworkX', (measure, key) => {
    const { values } = compute(measure, context, true);
    const wanted = Object.entries(expected[key]! as Record<string, number>);
    expect(wanted).toHaveLength(32);
    for (const [id, value] of wanted) expect(values[context.snapshot.indexOf.get(id)!], id).toBeCloseTo(value, 9);
  });

  it('density and clustering of the whole equal NetworkX', () => {
    const { values, reasons } = networkValues(context, DEFAULT_OPTIONS);
    expect(values.density).toBeCloseTo(expected.density!, 9);
    expect(values.transitivity).toBeCloseTo(expected.robins_alexander_clustering!, 9);
    expect(reasons.degreeCentralisation).toBe('one-mode-only');
  });
});

/** Random ties from up to eight funds to up to twelve initiatives, each side with at least one. */
const funding = fc
  .record({
    funds: fc.integer({ min: 1, max: 8 }),
    initiatives: fc.integer({ min: 1, max: 12 }),
    pairs: fc.array(fc.tuple(fc.nat(7), fc.nat(11)), { minLength: 1, maxLength: 50 }),
  })
  .map(({ funds, initiatives, pairs }) =>
    snapshotOf(
      [
        ...range(funds).map((i) => actor(`f${i}`, { type: 'fund' })),
        ...range(initiatives).map((i) => actor(`i${String(i).padStart(2, '0')}`, { type: 'initiative' })),
      ],
      pairs.map(([f, i]) =>
        tie('funds', `f${f % funds}`, `i${String(i % initiatives).padStart(2, '0')}`, { status: 'granted' }),
      ),
    ),
  );

/** Steps between all pairs (Floyd & Warshall). */
function distances(a: number[][]): number[][] {
  const d = a.map((row, v) => row.map((one, w) => (v === w ? 0 : one > 0 ? 1 : Number.POSITIVE_INFINITY)));
  for (const k of range(a.length))
    for (const v of range(a.length))
      for (const w of range(a.length)) d[v]![w] = Math.min(d[v]![w]!, d[v]![k]! + d[k]![w]!);
  return d;
}

it('degree, closeness and clustering equal naive ones on 200 random networks', () => {
  fc.assert(
    fc.property(funding, (snapshot) => {
      const context = contextOf(snapshot);
      const a = matrixOf(context.graph);
      const isFund = (v: number) => snapshot.actors[v]!.type === 'fund';
      const sizeOf = (fund: boolean) => range(a.length).filter((v) => isFund(v) === fund).length;
      const partners = (v: number) => range(a.length).filter((w) => a[v]![w]! > 0);
      const d = distances(a);
      const [degree, closeness, clustering] = ['degree', 'closeness', 'clustering'].map(
        (id) => compute(id, context, true).values,
      );
      for (const v of range(a.length)) {
        expect(degree![v]).toBeCloseTo(partners(v).length / sizeOf(!isFund(v)), 12);
        const reached = d[v]!.filter((one) => one > 0 && Number.isFinite(one));
        // The nearest that they could be: one step to the other side, two to its own.
        const least = sum(
          range(a.length)
            .filter((w) => w !== v && Number.isFinite(d[v]![w]!))
            .map((w) => (isFund(w) === isFund(v) ? 2 : 1)),
        );
        expect(closeness![v]).toBeLessThanOrEqual(1);
        expect(closeness![v]).toBeCloseTo(
          reached.length === 0 ? 0 : (least / sum(reached)) * (reached.length / (a.length - 1)),
          12,
        );
        const overlaps = range(a.length)
          .filter((w) => w !== v && partners(v).some((p) => a[p]![w]! > 0))
          .map(
            (w) =>
              partners(v).filter((p) => partners(w).includes(p)).length /
              new Set([...partners(v), ...partners(w)]).size,
          );
        expect(clustering![v]).toBeCloseTo(overlaps.length === 0 ? 0 : sum(overlaps) / overlaps.length, 12);
      }
      for (const value of compute('betweenness', context, true).values)
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
      const cycles = range(a.length).flatMap((v) =>
        range(a.length)
          .filter((w) => w > v && isFund(w) && isFund(v))
          .map((w) => partners(v).filter((p) => partners(w).includes(p)).length),
      );
      const squares = sum(cycles.map((shared) => (shared * (shared - 1)) / 2));
      const paths = sum(
        range(a.length)
          .filter(isFund)
          .flatMap((v) => partners(v).map((w) => (partners(v).length - 1) * (partners(w).length - 1))),
      );
      const { transitivity } = networkValues(context, DEFAULT_OPTIONS).values;
      if (paths === 0) expect(transitivity).toBeNull();
      else expect(transitivity).toBeCloseTo((4 * squares) / paths, 12);
    }),
    { numRuns: 200, seed: 21 },
  );
});

it('closeness of parts that hang loosely from each other is no more than of what hangs together', () => {
  const pairs = (count: number) => range(count).map((i) => [`f${i}`, `i${i}`] as const);
  const snapshot = snapshotOf(
    pairs(5).flatMap(([f, i]) => [actor(f, { type: 'fund' }), actor(i, { type: 'initiative' })]),
    pairs(5).map(([f, i]) => tie('funds', f, i)),
  );
  // One of nine others is reached, in as few steps as can be.
  for (const value of compute('closeness', contextOf(snapshot)).values) expect(value).toBeCloseTo(1 / 9, 12);
});

it('says of transitivity that no three ties follow each other', () => {
  const snapshot = snapshotOf(
    [actor('f', { type: 'fund' }), actor('i', { type: 'initiative' }), actor('j', { type: 'initiative' })],
    [tie('funds', 'f', 'i'), tie('funds', 'f', 'j')],
  );
  const { values, reasons } = networkValues(contextOf(snapshot), DEFAULT_OPTIONS);
  expect([values.transitivity, reasons.transitivity]).toEqual([null, 'no-three-ties-in-a-row']);
});

it('the one fund of all initiatives reaches the largest betweenness there can be', () => {
  const snapshot = snapshotOf(
    [actor('f', { type: 'fund' }), ...range(6).map((i) => actor(`i${i}`, { type: 'initiative' }))],
    range(6).map((i) => tie('funds', 'f', `i${i}`)),
  );
  expect(twoModeBetweennessMaximum(1, 6)).toBe(15);
  const { values, reason } = compute('betweenness', contextOf(snapshot), true);
  expect(values[0]).toBe(1);
  // With one actor on the other side, nobody on this side can lie between anything: there is no largest value.
  expect(values.slice(1)).toEqual([null, null, null, null, null, null]);
  expect((reason as (v: number) => string)(1)).toBe('too-few-actors');
});

it('an actor without ties stands with its type; who could stand on either side has no value', () => {
  const snapshot = snapshotOf(
    [actor('f', { type: 'fund' }), actor('i', { type: 'initiative' }), actor('j', { type: 'initiative' }), actor('x')],
    [tie('funds', 'f', 'i')],
  );
  const context = contextOf(snapshot);
  expect(context.sides?.sizes).toEqual([1, 2]);
  const { values, reason } = compute('degree', context, true);
  expect(values).toEqual([0.5, 1, 0, null]);
  expect(reason).toBe('no-side');
});

it('says so where ties do not run between two sides, and where a measure has no such form', () => {
  const snapshot = snapshotOf(
    ['a', 'b', 'c'].map((id) => actor(id)),
    [tie('related-to', 'a', 'b'), tie('related-to', 'b', 'c')],
  );
  const context = contextOf(snapshot);
  expect(context.sides).toBeNull();
  expect(compute('degree', context)).toEqual({ values: [null, null, null], reason: 'not-two-mode' });
  expect(compute('pagerank', context)).toEqual({ values: [null, null, null], reason: 'one-mode-only' });
  expect(networkValues(context, DEFAULT_OPTIONS).reasons.density).toBe('not-two-mode');
});
