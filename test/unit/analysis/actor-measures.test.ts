/** The measures of actors against naive second implementations on a matrix, on 200 random networks each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { valuesOf } from '#analysis/actors/actor-values';
import { participations } from '#analysis/actors/participation';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { components } from '#analysis/kernels/components';
import { DEFAULT_OPTIONS, MeasureContext, type MeasureOptions } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';
import { networks } from './random-networks.ts';

const FORMS = [
  ['undirected, unweighted', {}],
  ['undirected, weighted', { weight: 'strength' }],
  ['directed, unweighted', { direction: 'directed' }],
  ['directed, weighted', { direction: 'directed', weight: 'strength' }],
] as const satisfies [string, Partial<GraphParameters>][];

const contextOf = (snapshot: Snapshot, parameters: Partial<GraphParameters> = {}) =>
  new MeasureContext(snapshot, analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, ...parameters }));
const compute = (measure: string, context: MeasureContext, options: Partial<MeasureOptions> = {}) =>
  valuesOf(ACTOR_MEASURES.get(measure)!, context, { ...DEFAULT_OPTIONS, ...options }).values;

type Naive = (a: number[][], context: MeasureContext) => (number | null)[];

/** Holds a measure to a naive implementation. */
function expectSame(measure: string, naive: Naive, parameters: Partial<GraphParameters>, digits = 9): void {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const context = contextOf(snapshot, parameters);
      const expected = naive(matrixOf(context.graph), context);
      const values = compute(measure, context);
      expect(values).toHaveLength(expected.length);
      expected.forEach((value, v) => {
        if (value === null) expect(values[v], `${measure} of ${v}`).toBeNull();
        else expect(values[v], `${measure} of ${v}`).toBeCloseTo(value, digits);
      });
    }),
    { numRuns: 200, seed: 11 },
  );
}

describe.each([
  ['directed, unweighted', FORMS[2][1]],
  ['directed, weighted', FORMS[3][1]],
])('%s', (_, parameters) => {
  it('in-degree and out-degree are columns and rows of the matrix, and assortativity correlates out with in', () => {
    expectSame('out-degree', (a) => a.map((row) => row.filter((one) => one > 0).length), parameters);
    expectSame('in-degree', (a) => range(a.length).map((v) => a.filter((row) => row[v]! > 0).length), parameters);
    fc.assert(
      fc.property(networks, (snapshot) => {
        const context = contextOf(snapshot, parameters);
        const a = matrixOf(context.graph);
        const arcs = range(a.length).flatMap((v) => range(a.length).flatMap((w) => (a[v]![w]! > 0 ? [[v, w]] : [])));
        const out = arcs.map(([v]) => a[v!]!.filter((one) => one > 0).length);
        const into = arcs.map(([, w]) => a.filter((row) => row[w!]! > 0).length);
        const mean = (all: number[]) => sum(all) / all.length;
        const covariance = (x: number[], y: number[]) => mean(x.map((one, i) => (one - mean(x)) * (y[i]! - mean(y))));
        const { values, reasons } = networkValues(context, DEFAULT_OPTIONS);
        if (new Set(out).size < 2 || new Set(into).size < 2) {
          expect(values.assortativityByDegree).toBeNull();
          expect(reasons.assortativityByDegree).toBe(arcs.length === 0 ? 'no-ties' : 'equal-degrees');
        } else {
          const expected = covariance(out, into) / Math.sqrt(covariance(out, out) * covariance(into, into));
          expect(values.assortativityByDegree).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

it('in-degree and out-degree are of graphs with direction', () => {
  const context = contextOf(snapshotOf([actor('a'), actor('b')], [tie('related-to', 'a', 'b')]));
  for (const measure of ['in-degree', 'out-degree']) {
    const told = valuesOf(ACTOR_MEASURES.get(measure)!, context, DEFAULT_OPTIONS);
    expect(told).toEqual({ values: [null, null], reason: 'undirected' });
  }
});

const mutual = (a: number[][], i: number, j: number) => a[i]![j]! + a[j]![i]!;
const partnersOf = (a: number[][], v: number) => range(a.length).filter((w) => mutual(a, v, w) > 0);

function naiveConstraint(a: number[][]): (number | null)[] {
  const p = (i: number, j: number) => mutual(a, i, j) / sum(range(a.length).map((k) => mutual(a, i, k)));
  return range(a.length).map((v) => {
    const partners = partnersOf(a, v);
    if (partners.length === 0) return null;
    return sum(
      partners.map((j) => (p(v, j) + sum(partners.filter((q) => q !== j).map((q) => p(v, q) * p(q, j)))) ** 2),
    );
  });
}

function naiveEffectiveSize(a: number[][]): (number | null)[] {
  const n = range(a.length);
  return n.map((v) => {
    const partners = partnersOf(a, v);
    if (partners.length === 0) return null;
    const all = sum(n.map((k) => mutual(a, v, k)));
    const overlap = (j: number) => {
      const most = Math.max(...n.map((k) => mutual(a, j, k)));
      return sum(partners.filter((q) => q !== j).map((q) => (mutual(a, v, q) / all) * (mutual(a, j, q) / most)));
    };
    return sum(partners.map((j) => 1 - overlap(j)));
  });
}

/** Solves (I − dM) x = (1 − d)/n by elimination. */
function naivePageRank(a: number[][]): number[] {
  const n = a.length;
  const rows = range(n).map((w) => [
    ...range(n).map((v) => {
      const all = sum(a[v]!);
      return (w === v ? 1 : 0) - 0.85 * (all === 0 ? 1 / n : a[v]![w]! / all);
    }),
    0.15 / n,
  ]);
  for (const i of range(n)) {
    const pivot = range(n)
      .slice(i)
      .reduce((best, r) => (Math.abs(rows[r]![i]!) > Math.abs(rows[best]![i]!) ? r : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (const r of range(n)) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c += 1) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  return range(n).map((i) => rows[i]![n]! / rows[i]![i]!);
}

/** Powers of A + I on the largest part, many of them. */
function naiveEigenvector(a: number[][], { graph }: MeasureContext): (number | null)[] {
  const { of, sizes } = components(graph);
  if (graph.m === 0) return of.length === 0 ? [] : Array.from(of, () => null);
  const part = sizes.indexOf(Math.max(...sizes));
  let x = Array.from(of, (one): number => (one === part ? 1 : 0));
  for (let round = 0; round < 20_000; round += 1) {
    const next = x.map((one, v) => one + sum(x.map((other, w) => a[v]![w]! * other)));
    const norm = Math.hypot(...next);
    const scaled = next.map((one) => one / norm);
    const change = Math.max(...scaled.map((one, v) => Math.abs(one - x[v]!)));
    x = scaled;
    if (change < 1e-15) break;
  }
  return x.map((one, v) => (of[v] === part ? one : null));
}

/** Takes vertices of degree below k away until none is left. */
function naiveCore(a: number[][]): number[] {
  const core = range(a.length).map(() => 0);
  for (let k = 1; k < a.length; k += 1) {
    let left = range(a.length);
    for (;;) {
      const kept = left.filter((v) => left.filter((w) => a[v]![w]! > 0).length >= k);
      if (kept.length === left.length) break;
      left = kept;
    }
    for (const v of left) core[v] = k;
  }
  return core;
}

function naiveClustering(a: number[][]): number[] {
  return range(a.length).map((v) => {
    const partners = partnersOf(a, v);
    const pairs = partners.flatMap((x) => partners.filter((y) => y > x).map((y) => (a[x]![y]! > 0 ? 1 : 0)));
    return pairs.length === 0 ? 0 : sum(pairs) / pairs.length;
  });
}

describe.each(FORMS)('%s', (_, parameters) => {
  it('constraint', () => expectSame('constraint', naiveConstraint, parameters));
  it('effective size', () => expectSame('effective-size', naiveEffectiveSize, parameters));
  it('efficiency', () =>
    expectSame(
      'efficiency',
      (a) => naiveEffectiveSize(a).map((size, v) => (size === null ? null : size / partnersOf(a, v).length)),
      parameters,
    ));
  it('PageRank', () => expectSame('pagerank', naivePageRank, parameters, 12));
  it('participation', () =>
    expectSame(
      'participation',
      (a, context) => {
        const { of } = context.partition(DEFAULT_OPTIONS.seed);
        return range(a.length).map((v) => {
          const all = sum(range(a.length).map((w) => mutual(a, v, w)));
          if (all === 0) return null;
          const shares = [...new Set(of)].map(
            (c) =>
              sum(
                range(a.length)
                  .filter((w) => of[w] === c)
                  .map((w) => mutual(a, v, w)),
              ) / all,
          );
          return 1 - sum(shares.map((share) => share ** 2));
        });
      },
      parameters,
    ));
  it('E-I index by theme, of which an actor has several or none', () => {
    fc.assert(
      fc.property(networks, (snapshot) => {
        const context = contextOf(snapshot, parameters);
        const a = matrixOf(context.graph);
        const themes = snapshot.actors.map((one) => one.themes ?? []);
        const values = compute('ei-index', context, { group: 'theme' });
        const isKnown = (v: number, w: number) => themes[v]!.length > 0 && themes[w]!.length > 0;
        const isWithin = (v: number, w: number) => themes[v]!.some((theme) => themes[w]!.includes(theme));
        const counts = (v: number, w: number) =>
          (a[v]![w]! > 0 ? 1 : 0) + (context.graph.directed && a[w]![v]! > 0 ? 1 : 0);
        for (const v of range(a.length)) {
          const known = range(a.length).filter((w) => isKnown(v, w));
          const within = sum(known.filter((w) => isWithin(v, w)).map((w) => counts(v, w)));
          const all = sum(known.map((w) => counts(v, w)));
          if (all === 0) expect(values[v]).toBeNull();
          else expect(values[v]).toBeCloseTo((all - 2 * within) / all, 12);
        }
        const pairs = range(a.length).flatMap((v) =>
          range(a.length)
            .filter((w) => w !== v && (context.graph.directed || w > v) && isKnown(v, w))
            .map((w) => [v, w] as const),
        );
        const tied = pairs.filter(([v, w]) => a[v]![w]! > 0);
        const m = tied.length;
        const told = networkValues(context, { group: 'theme', seed: 1 }).values;
        if (m === 0) {
          expect(told.eiIndex).toBeNull();
          return;
        }
        const ei = (m - 2 * tied.filter(([v, w]) => isWithin(v, w)).length) / m;
        const most = pairs.filter(([v, w]) => isWithin(v, w)).length;
        const least = (m - 2 * Math.min(m, most)) / m;
        const largest = (2 * Math.min(m, pairs.length - most) - m) / m;
        expect(told.eiIndex).toBeCloseTo(ei, 12);
        if (largest === least) expect(told.eiIndexRescaled).toBeNull();
        else expect(told.eiIndexRescaled).toBeCloseTo((2 * (ei - least)) / (largest - least) - 1, 12);
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

describe.each(FORMS.slice(0, 2))('%s', (_, parameters) => {
  it('eigenvector', () => expectSame('eigenvector', naiveEigenvector, parameters, 7));
  it('core number', () => expectSame('core-number', naiveCore, parameters));
  it('clustering', () => expectSame('clustering', naiveClustering, parameters));
});

describe('by hand', () => {
  const named = (pairs: string) =>
    snapshotOf(
      [...new Set(pairs.replaceAll(' ', ''))].map((id) => actor(id)),
      pairs.split(' ').map(([a, b]) => tie('related-to', a!, b!)),
    );

  it('a triangle has constraint 1.125 and effective size 1', () => {
    const context = contextOf(named('ab bc ca'));
    expect(compute('constraint', context)).toEqual([1.125, 1.125, 1.125]);
    expect(compute('effective-size', context)).toEqual([1, 1, 1]);
  });

  it('a path of three has eigenvector ½, ½√2, ½', () => {
    const values = compute('eigenvector', contextOf(named('ab bc')));
    expect(values[0]).toBeCloseTo(0.5, 13);
    expect(values[1]).toBeCloseTo(Math.SQRT1_2, 13);
  });

  it('one of two ties in each of two communities makes participation ½; all in one make 0', () => {
    const { graph } = contextOf(named('ab bc'));
    expect([...participations(graph, Int32Array.of(0, 0, 1))]).toEqual([0, 0.5, 0]);
  });

  it('where no one knows the groups, no one gets a value and each hears why', () => {
    const context = contextOf(named('ab bc'));
    const { values, reason } = valuesOf(ACTOR_MEASURES.get('ei-index')!, context, {
      ...DEFAULT_OPTIONS,
      group: 'attribute:wijk',
    });
    expect(values).toEqual([null, null, null]);
    expect((reason as (v: number) => string)(0)).toBe('no-group');
  });
});

describe('on 200 random networks', () => {
  it('values keep within their bounds', () => {
    fc.assert(
      fc.property(networks, (snapshot) => {
        const context = contextOf(snapshot);
        const within = (measure: string, low: number, high: number) => {
          for (const value of compute(measure, context)) {
            if (value === null) continue;
            expect(value, measure).toBeGreaterThanOrEqual(low - 1e-12);
            expect(value, measure).toBeLessThanOrEqual(high + 1e-12);
          }
        };
        within('eigenvector', 0, Math.SQRT1_2);
        within('pagerank', 0, 1);
        within('constraint', 0, 1.125);
        within('effective-size', 0, context.graph.n);
        within('efficiency', 0, 1);
        within('clustering', 0, 1);
        within('participation', 0, 1);
        within('ei-index', -1, 1);
        expect(sum(compute('pagerank', context) as number[])).toBeCloseTo(1, 12);
        const vector = compute('eigenvector', context).filter((one) => one !== null);
        if (vector.length > 0) expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('other names change no value', () => {
    fc.assert(
      fc.property(networks, (snapshot) => {
        const renamed = (id: string) => `z${99 - Number(id.slice(1))}`;
        const other = snapshotOf(
          snapshot.actors.map(({ id, ...rest }) => actor(renamed(id), rest)),
          snapshot.ties.map(({ from, to }) => tie('related-to', renamed(from), renamed(to))),
        );
        const [one, two] = [contextOf(snapshot), contextOf(other)];
        const { sizes } = components(one.graph);
        const isOneLargest = sizes.filter((size) => size === Math.max(...sizes)).length === 1;
        for (const measure of [
          'pagerank',
          'constraint',
          'effective-size',
          'efficiency',
          'core-number',
          'clustering',
          'ei-index',
          ...(isOneLargest ? ['eigenvector'] : []),
        ]) {
          const [a, b] = [compute(measure, one), compute(measure, two)];
          snapshot.actors.forEach(({ id }, v) => {
            const value = b[other.indexOf.get(renamed(id))!]!;
            if (a[v] === null) expect(value, measure).toBeNull();
            else expect(value, measure).toBeCloseTo(a[v]!, 9);
          });
        }
      }),
      { numRuns: 200, seed: 14 },
    );
  });

  it('a further tie lowers no degree, core number or reach', () => {
    fc.assert(
      fc.property(networks, fc.nat(23), fc.nat(23), (snapshot, i, j) => {
        const n = snapshot.actors.length;
        const [from, to] = [snapshot.actors[i % n]!.id, snapshot.actors[j % n]!.id];
        if (from === to) return;
        const more = snapshotOf(snapshot.actors, [...snapshot.ties, tie('related-to', from, to)]);
        for (const measure of ['degree', 'core-number', 'harmonic']) {
          const [before, after] = [compute(measure, contextOf(snapshot)), compute(measure, contextOf(more))];
          before.forEach((value, v) => {
            expect(after[v]!, measure).toBeGreaterThanOrEqual(value! - 1e-12);
          });
        }
      }),
      { numRuns: 200, seed: 15 },
    );
  });
});
