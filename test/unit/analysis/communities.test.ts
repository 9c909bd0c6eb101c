import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from '#analysis/communities/communities';
import { type CommunityAlgorithm, FIND_COMMUNITIES } from '#analysis/communities/find-communities';
import { leidenOn } from '#analysis/communities/leiden';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { inducedGraph } from '#analysis/graph/induced-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { components } from '#analysis/kernels/components';
import { MeasureContext } from '#analysis/measure';
import { randomNetwork } from '../../bench/random-network.ts';
import { classicSnapshot, readClassic } from '../../fixtures/classics/read-classic.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';
import { networks } from './random-networks.ts';

const graphOf = (snapshot: Snapshot, parameters: Partial<GraphParameters> = {}) =>
  analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, ...parameters });
const karate = graphOf(classicSnapshot(readClassic('karate')));

/** Σ_uv (a_uv/2m − γ k_u k_v/(2m)²) over pairs in one community, pair by pair. */
function naiveModularity(a: number[][], of: ArrayLike<number>, resolution: number): number {
  const both = a.map((row, v) => row.map((one, w) => one + a[w]![v]!));
  const k = both.map(sum);
  const total = sum(k);
  return sum(
    range(a.length).flatMap((v) =>
      range(a.length).map((w) =>
        of[v] === of[w] ? both[v]![w]! / total - (resolution * k[v]! * k[w]!) / total ** 2 : 0,
      ),
    ),
  );
}

describe('Leiden', () => {
  it('reaches karate’s optimum within 20 seeds, and never more', () => {
    const reached = range(20).map((seed) => leidenOn(karate)({ resolution: 1, seed: seed + 1 }).modularity!);
    expect(Math.max(...reached)).toBeCloseTo(0.4197896120973046, 12);
    expect(Math.min(...reached)).toBeGreaterThan(0.41);
  });

  it.each([
    ['undirected', {}],
    ['weighted', { weight: 'strength' }],
    ['directed', { direction: 'directed' }],
  ] as const)(
    '%s: no community is disconnected and modularity is what it says, on 200 random networks',
    (_, parameters) => {
      fc.assert(
        fc.property(networks, fc.constantFrom(0.3, 1, 2.5), fc.nat(100), (snapshot, resolution, seed) => {
          const graph = graphOf(snapshot, parameters);
          const { of, sizes, modularity } = leidenOn(graph)({ resolution, seed });
          sizes.forEach((size, community) => {
            const members = range(graph.n).filter((v) => of[v] === community);
            expect(members).toHaveLength(size);
            expect(components(inducedGraph(graph, members)).sizes).toEqual([size]);
          });
          if (graph.m === 0) expect(modularity).toBeNull();
          else expect(modularity).toBeCloseTo(naiveModularity(matrixOf(graph), of, resolution), 12);
        }),
        { numRuns: 200, seed: 41 },
      );
    },
  );

  it('finds the partition of highest modularity of small networks nearly always', () => {
    let best = 0;
    let all = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 14 }).map((pairs) =>
          snapshotOf(
            range(7).map((i) => actor(`v${i}`)),
            pairs.filter(([a, b]) => a !== b).map(([a, b]) => tie('related-to', `v${a}`, `v${b}`)),
          ),
        ),
        (snapshot) => {
          const graph = graphOf(snapshot);
          if (graph.m === 0) return;
          const a = matrixOf(graph);
          const most = Math.max(...partitionsOf(7).map((of) => naiveModularity(a, of, 1)));
          const found = Math.max(...range(5).map((seed) => leidenOn(graph)({ resolution: 1, seed }).modularity!));
          expect(found).toBeLessThanOrEqual(most + 1e-12);
          all += 1;
          if (found > most - 1e-9) best += 1;
        },
      ),
      { numRuns: 100, seed: 42 },
    );
    expect(best / all).toBeGreaterThan(0.97);
  });

  it('is at least as good as Louvain on 2,000 actors, and all its communities hang together', () => {
    const graph = graphOf(randomNetwork(2_000, 6_000));
    const [louvain, leiden] = (['louvain', 'leiden'] as const).map((one) =>
      FIND_COMMUNITIES[one](graph)({ resolution: 1, seed: 1 }),
    );
    expect(leiden!.modularity!).toBeGreaterThan(louvain!.modularity! - 0.005);
    leiden!.sizes.forEach((_, community) => {
      const members = range(graph.n).filter((v) => leiden!.of[v] === community);
      expect(components(inducedGraph(graph, members)).sizes).toHaveLength(1);
    });
  });
});

describe.each(['louvain', 'leiden'] as const)('%s', (algorithm: CommunityAlgorithm) => {
  const cliques = snapshotOf(
    range(10).map((i) => actor(`v${i}`)),
    [
      ...range(10).flatMap((v) =>
        range(10)
          .filter((w) => w > v && v < 5 === w < 5)
          .map((w) => tie('related-to', `v${v}`, `v${w}`)),
      ),
      tie('related-to', 'v0', 'v5'),
    ],
  );

  it('is the same for the same seed', () => {
    const of = (seed: number) => [...FIND_COMMUNITIES[algorithm](karate)({ resolution: 1, seed }).of];
    expect(of(3)).toEqual(of(3));
  });

  it('finds two cliques with one tie between them, the same with every seed', () => {
    const context = new MeasureContext(cliques, graphOf(cliques));
    const answer = communities(context, { algorithm, resolution: 1, seed: 1 });
    expect(answer.algorithm).toBe(algorithm);
    expect(answer.modularity).toBeCloseTo(0.4523, 3);
    expect(answer.items.map(({ size, stability }) => [size, stability])).toEqual([
      [5, 1],
      [5, 1],
    ]);
  });
});

/** All partitions of n vertices, as labels. */
function partitionsOf(n: number): number[][] {
  let all: number[][] = [[]];
  for (let v = 0; v < n; v += 1)
    all = all.flatMap((of) => range(Math.max(-1, ...of) + 2).map((label) => [...of, label]));
  return all;
}
