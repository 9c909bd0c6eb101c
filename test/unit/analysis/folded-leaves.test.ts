import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

/** Networks with many actors of one tie, pairs of two, and actors alone: each of `n` ties to one before it, or to none. */
const trees = fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.nat()), { minLength: 1, maxLength: 30 }).map((choices) => {
  const id = (i: number) => `v${String(i).padStart(2, '0')}`;
  const ties = choices.flatMap(([choice, isTied, other], i) => {
    if (i === 0 || !isTied) return [];
    const first = tie('related-to', id(i), id(choice % i));
    // Now and then a second one, so that there are rings too.
    return other % 4 === 0 && choice % i !== other % i ? [first, tie('related-to', id(i), id(other % i))] : [first];
  });
  return snapshotOf(
    choices.map((_, i) => actor(id(i))),
    ties,
  );
});

it('walks with leaves folded equal walks of every vertex, on 500 networks full of leaves', () => {
  fc.assert(
    fc.property(trees, (snapshot) => {
      const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
      const folded = shortestPathSums(graph);
      // Weights of 1 say the same and fold nothing.
      const whole = shortestPathSums({ ...graph, weights: new Float64Array(graph.targets.length).fill(1) });
      for (const key of ['betweenness', 'distanceSum', 'inverseDistanceSum', 'reachable', 'eccentricity'] as const) {
        for (let v = 0; v < graph.n; v += 1) expect(folded[key][v], `${key} of ${v}`).toBeCloseTo(whole[key][v]!, 10);
      }
    }),
    { numRuns: 500, seed: 2 },
  );
});
