import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { rankedValues } from '#analysis/actors/actor-values';
import { coreNumbers } from '#analysis/actors/core-numbers';
import { localClustering } from '#analysis/actors/local-clustering';
import { louvainPartition } from '#analysis/communities/louvain';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { cutPoints } from '#analysis/kernels/cut-points';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { classicSnapshot, readClassic } from '../../fixtures/classics/read-classic.ts';

const CLOSE = 9;

describe.each(['karate', 'florentine', 'davis'] as const)('the measures on %s', (name) => {
  const classic = readClassic(name);
  const snapshot = classicSnapshot(classic, { 'Mr. Hi': 'initiative', Officer: 'coalition' });
  const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
  const context = new MeasureContext(snapshot, graph);
  const idOf = (v: number) => snapshot.actors[graph.actorOf[v]!]!.id;

  const valuesOf = (measure: string, normalized: boolean) =>
    new Map(
      rankedValues(ACTOR_MEASURES.get(measure)!, context, { ...DEFAULT_OPTIONS, normalized }).map(
        ({ actorId, value }) => [actorId as string, value],
      ),
    );

  it.each([
    ['degree', false, 'degree'],
    ['strength', false, 'degree'],
    ['betweenness', false, 'betweenness_raw'],
    ['betweenness', true, 'betweenness_normalized'],
    ['closeness', false, 'closeness'],
    ['harmonic', false, 'harmonic_sum'],
  ])('%s (normalised: %s) equals the oracle', (measure, normalized, key) => {
    const values = valuesOf(measure, normalized);
    const expected = Object.entries(classic.expected[key]!);
    expect(values.size).toBe(expected.length);
    for (const [id, value] of expected) expect(values.get(id), `${measure} of ${id}`).toBeCloseTo(value, CLOSE);
  });

  it('core numbers and local clustering equal the oracle', () => {
    coreNumbers(graph).forEach((core, v) => {
      expect(core).toBe(classic.expected.core_number![idOf(v)]);
    });
    localClustering(graph).clustering.forEach((one, v) => {
      expect(one).toBeCloseTo(classic.expected.local_clustering![idOf(v)]!, CLOSE);
    });
  });

  it('articulation actors and bridges are the published ones', () => {
    const cuts = cutPoints(graph);
    expect([...cuts.articulations.keys()].map(idOf).sort()).toEqual(
      [...classic.expected.summary.articulation_points].sort(),
    );
    const pairs = (list: readonly (readonly [string, string])[]) =>
      list.map((pair) => [...pair].sort().join('–')).sort();
    expect(pairs(cuts.bridges.map(({ a, b }) => [idOf(a), idOf(b)]))).toEqual(pairs(classic.expected.summary.bridges));
  });

  it('whole-network values equal the oracle', () => {
    const { values } = networkValues(context, DEFAULT_OPTIONS);
    const { summary } = classic.expected;
    expect(values.nodes).toBe(summary.nodes);
    expect(values.edges).toBe(summary.edges);
    expect(values.density).toBeCloseTo(summary.density!, CLOSE);
    expect(values.diameter).toBe(summary.diameter);
    expect(values.averagePathLength).toBeCloseTo(summary.average_path_length!, CLOSE);
    expect(values.transitivity).toBeCloseTo(summary.transitivity!, CLOSE);
    expect(values.averageClustering).toBeCloseTo(summary.average_clustering!, CLOSE);
    expect(values.assortativityByDegree).toBeCloseTo(summary.degree_assortativity!, CLOSE);
  });
});

describe('karate', () => {
  const snapshot = classicSnapshot(readClassic('karate'), { 'Mr. Hi': 'initiative', Officer: 'coalition' });
  const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);

  it('has the published whole-network values', () => {
    const { values } = networkValues(new MeasureContext(snapshot, graph), DEFAULT_OPTIONS);
    expect(values.degreeCentralisation).toBeCloseTo(0.3996, 4);
    expect(values.betweennessCentralisation).toBeCloseTo(0.4056, 4);
    expect(values.closenessCentralisation).toBeCloseTo(0.2982, 4);
    expect(values.distanceFragmentation).toBeCloseTo(0.508, 4);
    expect(values.assortativityByType).toBeCloseTo(0.7175, 4);
    expect(values.eiIndex).toBeCloseTo(-0.7179, 4);
  });

  it('reaches the optimal modularity within 20 seeds', () => {
    const best = Math.max(
      ...Array.from(
        { length: 20 },
        (_, seed) => louvainPartition(graph, { resolution: 1, seed: seed + 1 }).modularity!,
      ),
    );
    expect(best).toBeCloseTo(0.4197896120973046, CLOSE);
  });
});
