/** Ties without direction, where direction counts: one arc each way, whichever end is stored first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { rankedValues } from '#analysis/actors/actor-values';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import { DEFAULT_OPTIONS } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { BACK_TEST_SIDES } from '#contract/back-test';
import { firstDay, type PartialDate } from '#model/partial-date';
import { isUndirected, type Tie } from '#model/tie';
import { TIE_TYPES } from '#model/tie-types';
import { readClassic } from '../../fixtures/classics/read-classic.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { contextOf } from './graph-forms.ts';

const DIRECTED: GraphParameters = { ...DEFAULT_PARAMETERS, tieTypes: TIE_TYPES, direction: 'directed' };
const UNKNOWN = { attributes: { undirected: true } };

/** The same network, its undirected ties stored with the other end first. */
const turned = ({ actors, ties }: Snapshot): Snapshot =>
  snapshotOf(
    actors,
    ties.map((one) => (isUndirected(one) ? { ...one, from: one.to, to: one.from } : one)),
  );

it('has no direction by its type, or as its file said of an unknown one', () => {
  const without = TIE_TYPES.filter((type) => isUndirected({ type }));
  expect(without).toEqual(['collaborates-with', 'aligns-with', 'neighbours', 'knows']);
  expect(isUndirected({ type: 'related-to', ...UNKNOWN })).toBe(true);
  expect(isUndirected({ type: 'related-to', attributes: { undirected: false } })).toBe(false);
  expect(isUndirected({ type: 'funds', ...UNKNOWN })).toBe(false);
});

describe('a path of four that work together, in whatever order it is stored', () => {
  const of = (...pairs: string[]) =>
    snapshotOf(
      ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      pairs.map(([from, to]) => tie('collaborates-with', from!, to!, { strength: 2 })),
    );

  it.each([[['ab', 'bc', 'cd']], [['ba', 'cb', 'dc']], [['ab', 'cb', 'cd']], [['ba', 'bc', 'dc']]])('%s', (pairs) => {
    const context = contextOf(of(...pairs), { direction: 'directed', weight: 'strength' });
    const { graph } = context;
    expect([graph.m, graph.tieCount, [...graph.weights!]]).toEqual([6, 3, [2, 2, 2, 2, 2, 2]]);
    const told = (measure: string) =>
      Object.fromEntries(
        rankedValues(
          ACTOR_MEASURES.get(measure)!,
          contextOf(of(...pairs), { direction: 'directed' }),
          DEFAULT_OPTIONS,
        ).map(({ actorId, value }) => [actorId, value]),
      );
    expect(told('betweenness')).toEqual({ a: 0, b: 4, c: 4, d: 0 });
    expect(told('closeness')).toEqual({ a: 0.5, b: 0.75, c: 0.75, d: 0.5 });
    expect(networkValues(contextOf(of(...pairs), { direction: 'directed' }), DEFAULT_OPTIONS).values.diameter).toBe(3);
  });
});

it.each([
  'pagerank',
  'closeness',
  'harmonic',
  'constraint',
  'effective-size',
  'efficiency',
  'participation',
  'ei-index',
])('%s of karate, whose edges have no direction, is the same with direction as without', (measure) => {
  const karate = readClassic('karate');
  const snapshot = snapshotOf(
    karate.nodes.map(({ id }) => actor(id)),
    karate.edges.map(([from, to]) => tie('related-to', from, to, UNKNOWN)),
  );
  const valuesOf = (direction: 'directed' | 'undirected') =>
    new Map(
      rankedValues(ACTOR_MEASURES.get(measure)!, contextOf(snapshot, { direction }), DEFAULT_OPTIONS).map(
        ({ actorId, value }) => [actorId, value],
      ),
    );
  const [directed, undirected] = [valuesOf('directed'), valuesOf('undirected')];
  expect(directed.size).toBe(34);
  for (const [id, value] of undirected) expect(directed.get(id), id).toBeCloseTo(value!, 12);
});

/** Up to 14 organisations with ties of both kinds, dated, of different strengths. */
const mixed = fc
  .record({
    n: fc.integer({ min: 2, max: 14 }),
    pairs: fc.array(
      fc.tuple(
        fc.constantFrom<[Tie['type'], object]>(
          ['collaborates-with', {}],
          ['aligns-with', {}],
          ['knows', {}],
          ['funds', {}],
          ['related-to', {}],
          ['related-to', UNKNOWN],
        ),
        fc.nat(13),
        fc.nat(13),
        fc.constantFrom(1, 2, 4),
        fc.constantFrom('2016', '2018'),
      ),
      { maxLength: 40 },
    ),
  })
  .map(({ n, pairs }) => {
    const id = (i: number) => `v${String(i % n).padStart(2, '0')}`;
    return snapshotOf(
      Array.from({ length: n }, (_, i) => actor(id(i), { type: i % 3 === 0 ? 'fund' : 'initiative' })),
      pairs
        .filter(([, a, b]) => id(a) !== id(b))
        .map(([[type, rest], a, b, strength, year]) =>
          tie(type, id(a), id(b), { ...rest, strength, startedOn: year as PartialDate }),
        ),
    );
  });

const JOBS: readonly Job[] = (['none', 'strength'] as const).flatMap((weight): Job[] => {
  const graph = { ...DIRECTED, weight };
  const chance = { seed: 1 };
  return [
    ...[...ACTOR_MEASURES.keys()].map((measure): Job => ({ kind: 'actor-measure', measure, graph, normalized: false })),
    { kind: 'network-values', graph },
    { kind: 'network-values', graph, mode: 'two-mode' },
    { kind: 'communities', graph, resolution: 1, ...chance },
    { kind: 'brokerage', graph, group: 'type', ...chance },
    { kind: 'core-periphery', graph },
    { kind: 'shapes', graph },
    { kind: 'robustness', graph, ...chance },
    { kind: 'key-players', graph, size: 1, ...chance },
    ...[undefined, ...BACK_TEST_SIDES].flatMap((side) =>
      ([undefined, 'knows', 'related-to'] as const).map(
        (tieType): Job => ({
          kind: 'back-test',
          graph,
          cut: firstDay('2018' as PartialDate),
          side,
          tieType,
          ...chance,
        }),
      ),
    ),
  ];
});

it('storing ties without direction the other way round changes no answer, on 60 random networks', () => {
  fc.assert(
    fc.property(mixed, (snapshot) => {
      const [one, other] = [new Analyst(snapshot), new Analyst(turned(snapshot))];
      for (const job of JOBS) expect(other.answer(job)).toEqual(one.answer(job));
    }),
    { numRuns: 60, seed: 61 },
  );
});

it('either end of a new tie without direction found the other, whichever end is asked for', () => {
  fc.assert(
    fc.property(mixed, (snapshot) => {
      const analyst = new Analyst(snapshotOf(snapshot.actors, snapshot.ties.filter(isUndirected)));
      for (const tieType of ['knows', 'collaborates-with', 'related-to'] as const) {
        const [either, ...others] = (['either', 'from', 'to'] as const).map((side) => {
          const cut = firstDay('2018' as PartialDate);
          const {
            parameters: _,
            side: __,
            ...told
          } = analyst.answer({
            kind: 'back-test',
            graph: DIRECTED,
            cut,
            side,
            tieType,
            seed: 1,
          });
          return told;
        });
        for (const other of others) expect(other).toEqual(either);
      }
    }),
    { numRuns: 60, seed: 63 },
  );
});

it('with direction, every tie without one is an arc each way', () => {
  fc.assert(
    fc.property(mixed, (snapshot) => {
      const graph = analysedGraph(snapshot, DIRECTED);
      const arcs = new Set(
        snapshot.ties.flatMap((one) =>
          isUndirected(one) ? [`${one.from} ${one.to}`, `${one.to} ${one.from}`] : [`${one.from} ${one.to}`],
        ),
      );
      const found = snapshot.actors.flatMap(({ id }, v) =>
        [...graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1])].map(
          (w) => `${id} ${snapshot.actors[w]!.id}`,
        ),
      );
      expect(found.sort()).toEqual([...arcs].sort());
    }),
    { numRuns: 100, seed: 62 },
  );
});
