import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { components } from '#analysis/kernels/components';
import { longestRouteAtMost } from '#analysis/kernels/paths/longest-route';
import { pivotDistances } from '#analysis/kernels/paths/pivot-distances';
import { RouteSampler } from '#analysis/kernels/paths/route-sampler';
import { sampledPathSums } from '#analysis/kernels/paths/sampled-paths';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { seededRandom } from '#analysis/random';
import { randomNetwork } from '../../bench/random-network.ts';
import { networks } from './random-networks.ts';

describe.each(['undirected', 'directed'] as const)('%s networks', (direction) => {
  const graphOf = (snapshot: Parameters<typeof analysedGraph>[0]) =>
    analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, direction });

  it('distances to all vertices as pivots are the exact ones', () => {
    fc.assert(
      fc.property(networks, (snapshot) => {
        const graph = graphOf(snapshot);
        const exact = shortestPathSums(graph);
        const told = pivotDistances(
          graph,
          Uint32Array.from({ length: graph.n }, (_, v) => v),
        );
        for (let v = 0; v < graph.n; v += 1) {
          expect(told.reached[v]).toBe(exact.reachable[v]! - 1);
          expect(told.distanceSum[v]).toBe(exact.distanceSum[v]);
          expect(told.inverseDistanceSum[v]).toBeCloseTo(exact.inverseDistanceSum[v]!, 10);
        }
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('drawn routes are shortest ones, and all of them as likely', () => {
    fc.assert(
      fc.property(networks, (snapshot) => {
        const graph = graphOf(snapshot);
        if (graph.n < 2) return;
        const sampler = new RouteSampler(graph, seededRandom(9));
        const exact = shortestPathSums(graph);
        // Every ordered pair 30 times: counts over draws estimate betweenness without bias.
        const counts = new Float64Array(graph.n);
        for (let from = 0; from < graph.n; from += 1) {
          for (let to = 0; to < graph.n; to += 1) {
            if (from === to) continue;
            const lengths = new Set<number>();
            for (let draw = 0; draw < 30; draw += 1) {
              const route = sampler.between(from, to);
              lengths.add(route.length);
              expect(new Set([...route, from, to]).size).toBe(route.length + 2);
              for (const v of route) counts[v]! += 1 / 30;
            }
            expect(lengths.size).toBe(1);
          }
        }
        const half = graph.directed ? 1 : 2;
        for (let v = 0; v < graph.n; v += 1) {
          const pairs = graph.n * (graph.n - 1);
          // Each draw adds at most 1: the standard error of a sum of `pairs` means of 30 draws is below √(pairs/120).
          expect(Math.abs(counts[v]! / half - exact.betweenness[v]!)).toBeLessThan(
            (5 * Math.sqrt(pairs / 120)) / half + 1e-9,
          );
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

it('sampled values are within the errors that are told', () => {
  const graph = analysedGraph(randomNetwork(3_000, 9_000), DEFAULT_PARAMETERS);
  const exact = shortestPathSums(graph);
  const { sums, sampling } = sampledPathSums(graph, 1);
  const { n } = graph;
  let [offBetweenness, offHarmonic, offDistance] = [0, 0, 0];
  for (let v = 0; v < n; v += 1) {
    offBetweenness = Math.max(
      offBetweenness,
      Math.abs(sums.betweenness[v]! - exact.betweenness[v]!) / (((n - 1) * (n - 2)) / 2),
    );
    offHarmonic = Math.max(offHarmonic, Math.abs(sums.inverseDistanceSum[v]! - exact.inverseDistanceSum[v]!) / (n - 1));
    offDistance = Math.max(offDistance, Math.abs(sums.distanceSum[v]! - exact.distanceSum[v]!) / (n - 1));
  }
  expect(offDistance).toBeLessThan(sampling.error.meanDistance!);
  expect(offBetweenness).toBeLessThan(sampling.error.betweenness);
  expect(offHarmonic).toBeLessThan(sampling.error.harmonic);
  expect(offBetweenness).toBeGreaterThan(0);
  expect(sampling.routes).toBeGreaterThan(10_000);
  // The same seed is the same sample.
  expect(sampledPathSums(graph, 1).sums.betweenness).toEqual(sums.betweenness);
  expect(sampledPathSums(graph, 2).sums.betweenness).not.toEqual(sums.betweenness);
});

it('no shortest route has more vertices than is told', () => {
  fc.assert(
    fc.property(networks, fc.constantFrom('undirected', 'directed'), (snapshot, direction) => {
      const graph = analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, direction });
      const longest = shortestPathSums(graph).eccentricity.reduce((most, one) => Math.max(most, one), 0);
      expect(longestRouteAtMost(graph, components(graph))).toBeGreaterThanOrEqual(longest + 1);
    }),
    { numRuns: 300, seed: 13 },
  );
});

it('parts that chance could pass by are exact', () => {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
      if (graph.n < 3) return;
      expect(sampledPathSums(graph, 3).sums).toEqual(shortestPathSums(graph));
    }),
    { numRuns: 20, seed: 8 },
  );
});
