import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { expect, it } from 'vitest';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { components } from '#analysis/kernels/components';
import { cutPoints } from '#analysis/kernels/cut-points';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { networks } from './random-networks.ts';

function libraryGraph(snapshot: Snapshot, parameters: GraphParameters) {
  const graph = analysedGraph(snapshot, parameters);
  const library = graph.directed ? new DirectedGraph() : new UndirectedGraph();
  for (let v = 0; v < graph.n; v += 1) library.addNode(String(v));
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      const w = graph.targets[e]!;
      if (graph.directed || w > v)
        library.addEdge(String(v), String(w), { length: graph.weights === null ? 1 : 1 / graph.weights[e]! });
    }
  }
  return { graph, library };
}

it.each([
  ['undirected, unweighted', {}],
  ['undirected, weighted', { weight: 'strength' }],
  ['directed, unweighted', { direction: 'directed' }],
] as const)('betweenness and closeness equal the library on 200 random graphs, %s', (_, options) => {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const { graph, library } = libraryGraph(snapshot, { ...DEFAULT_PARAMETERS, ...options });
      const sums = shortestPathSums(graph);
      const theirs = betweenness(library, {
        getEdgeWeight: graph.weights === null ? null : 'length',
        normalized: false,
      });
      for (let v = 0; v < graph.n; v += 1) expect(sums.betweenness[v]).toBeCloseTo(theirs[String(v)]!, 9);
      if (graph.directed || graph.weights !== null) return;
      const close = closeness(library, { wassermanFaust: true });
      for (let v = 0; v < graph.n; v += 1) {
        const others = sums.reachable[v]! - 1;
        const ours = others === 0 ? 0 : (others / (graph.n - 1)) * (others / sums.distanceSum[v]!);
        expect(ours).toBeCloseTo(close[String(v)]!, 9);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

it('articulation actors and bridges are those whose removal adds a part, on 200 random graphs', () => {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
      const cuts = cutPoints(graph);
      const whole = components(graph);
      for (let v = 0; v < graph.n; v += 1) {
        const id = snapshot.actors[graph.actorOf[v]!]!.id;
        const rest = snapshotOf(
          snapshot.actors.filter((one) => one.id !== id),
          snapshot.ties.filter((one) => one.from !== id && one.to !== id),
        );
        const isIsolate = graph.offsets[v] === graph.offsets[v + 1];
        const parts = components(analysedGraph(rest, DEFAULT_PARAMETERS)).sizes.length + (isIsolate ? 1 : 0);
        expect(cuts.articulations.has(v)).toBe(parts > whole.sizes.length);
        const sizes = cuts.articulations.get(v);
        if (sizes !== undefined) expect(sizes.reduce((a, b) => a + b, 0)).toBe(whole.sizes[whole.of[v]!]! - 1);
      }
      const bridges = new Set(cuts.bridges.map(({ a, b }) => `${Math.min(a, b)}-${Math.max(a, b)}`));
      for (let v = 0; v < graph.n; v += 1) {
        for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
          const w = graph.targets[e]!;
          if (w < v) continue;
          const [a, b] = [snapshot.actors[v]!.id, snapshot.actors[w]!.id];
          const rest = snapshot.ties.filter(
            (one) => !((one.from === a && one.to === b) || (one.from === b && one.to === a)),
          );
          const parts = components(analysedGraph(snapshotOf(snapshot.actors, rest), DEFAULT_PARAMETERS)).sizes.length;
          expect(bridges.has(`${v}-${w}`)).toBe(parts > whole.sizes.length);
        }
      }
    }),
    { numRuns: 200, seed: 2 },
  );
});

it('a directed network has the cut points of the same network without direction', () => {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const valuesOf = (parameters: Partial<GraphParameters>) => {
        const graph = analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, ...parameters });
        return networkValues(new MeasureContext(snapshot, graph), DEFAULT_OPTIONS).values;
      };
      const [plain, directed] = [valuesOf({}), valuesOf({ direction: 'directed', weight: 'strength' })];
      for (const key of ['components', 'articulationActors', 'bridges']) expect(directed[key], key).toBe(plain[key]);
    }),
    { numRuns: 200, seed: 4 },
  );
});

it('relabelling actors changes no value', () => {
  fc.assert(
    fc.property(networks, (snapshot) => {
      const reversed = new Map(snapshot.actors.map(({ id }, i) => [id, `z${String(99 - i)}`]));
      const other = snapshotOf(
        snapshot.actors.map(({ id }) => actor(reversed.get(id)!)),
        snapshot.ties.map(({ from, to }) => tie('related-to', reversed.get(from)!, reversed.get(to)!)),
      );
      const a = shortestPathSums(analysedGraph(snapshot, DEFAULT_PARAMETERS));
      const b = shortestPathSums(analysedGraph(other, DEFAULT_PARAMETERS));
      snapshot.actors.forEach(({ id }, v) => {
        const w = other.indexOf.get(reversed.get(id)!)!;
        expect(b.betweenness[w]).toBeCloseTo(a.betweenness[v]!, 9);
        expect(b.inverseDistanceSum[w]).toBeCloseTo(a.inverseDistanceSum[v]!, 9);
      });
    }),
    { numRuns: 100, seed: 3 },
  );
});
