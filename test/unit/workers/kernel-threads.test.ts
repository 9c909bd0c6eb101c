import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import { BLOCKS } from '#analysis/kernels/paths/path-slab';
import { type BlockRunner, fillBlock, shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { KernelThreads } from '../../../server/workers/kernels/kernel-threads.ts';
import { randomNetwork } from '../../bench/random-network.ts';
import { networks } from '../analysis/random-networks.ts';

/** Shares all work, however little. */
class Eager extends KernelThreads {
  override wantsShared(): boolean {
    return true;
  }
}

const graphOf = (parameters: Partial<GraphParameters> = {}) =>
  analysedGraph(randomNetwork(3_000, 9_000), { ...DEFAULT_PARAMETERS, ...parameters });

describe('shortest paths on several threads', () => {
  it.each([
    ['unweighted', {}],
    ['weighted', { weight: 'strength' }],
    ['directed', { direction: 'directed' }],
  ] as const)('are the same to the last digit, %s', (_name, parameters) => {
    const graph = graphOf(parameters);
    const alone = shortestPathSums(graph);
    expect(shortestPathSums(graph, new Eager(3))).toEqual(alone);
  });

  it('are the same again and again with the same threads', () => {
    const threads = new Eager(2);
    const graph = graphOf();
    const alone = shortestPathSums(graph);
    for (let round = 0; round < 5; round += 1) expect(shortestPathSums(graph, threads)).toEqual(alone);
  });

  it('are whole where a block is filled twice, in any order', () => {
    fc.assert(
      fc.property(
        networks,
        fc.shuffledSubarray([...Array(BLOCKS).keys(), ...Array(BLOCKS).keys()], { minLength: 2 * BLOCKS }),
        (snapshot, order) => {
          const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
          const twice: BlockRunner = {
            wantsShared: () => true,
            run: (slab) => {
              for (const block of order) fillBlock(slab, block);
            },
          };
          expect(shortestPathSums(graph, twice)).toEqual(shortestPathSums(graph));
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });

  it('leaves little work to one', () => {
    expect(new KernelThreads(2).wantsShared(1_000_000)).toBe(false);
    expect(new KernelThreads(2).wantsShared(3_200_000_000)).toBe(true);
    expect(new KernelThreads(1).wantsShared(3_200_000_000)).toBe(false);
  });
});
