import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inducedGraph } from '#analysis/graph/induced-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { components } from '#analysis/kernels/components';
import { undirectedView } from '#analysis/kernels/symmetric-rows';
import { seededRandom, shuffled } from '#analysis/random';
import { bestConnectedFirst } from '#analysis/robustness/best-connected-first';
import { funders, lossesOf } from '#analysis/robustness/funder-losses';
import { removalCurve } from '#analysis/robustness/removal-curve';
import { robustness } from '#analysis/robustness/robustness';
import { randomNetwork } from '../../bench/random-network.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { range, sum } from './dense-matrix.ts';
import { contextOf, FORMS, named, on200, renamed } from './graph-forms.ts';
import { networks } from './random-networks.ts';

type Graph = ReturnType<typeof contextOf>['graph'];

/** Largest part and connected pairs of what is left, from nothing but its parts. */
function naiveLeft(graph: Graph, gone: readonly number[]) {
  const { sizes } = components(
    inducedGraph(
      graph,
      range(graph.n).filter((v) => !gone.includes(v)),
    ),
  );
  return { largest: Math.max(0, ...sizes), pairs: sum(sizes.map((size) => (size * (size - 1)) / 2)) };
}

const EVERYONE = (snapshot: { actors: readonly unknown[] }) => new Set(range(snapshot.actors.length));

describe.each(FORMS)('%s', (_, parameters) => {
  it('curves equal counting the parts after every removal, and never rise, on 200 random networks', () => {
    on200(parameters, 81, ({ graph }) => {
      const view = undirectedView(graph);
      const order = shuffled(graph.n, seededRandom(graph.m));
      const { largest, connectedPairs } = removalCurve(view, order);
      for (const removed of range(graph.n + 1)) {
        const expected = naiveLeft(view, [...order.slice(0, removed)]);
        expect([largest[removed], connectedPairs[removed]]).toEqual([expected.largest, expected.pairs]);
        if (removed > 0) {
          expect(largest[removed]).toBeLessThanOrEqual(largest[removed - 1]!);
          expect(connectedPairs[removed]).toBeLessThanOrEqual(connectedPairs[removed - 1]!);
        }
      }
    });
  });

  it('the targeted order always takes the one with most neighbours left', () => {
    on200(parameters, 82, ({ graph }) => {
      const view = undirectedView(graph);
      const order = [...bestConnectedFirst(view)];
      expect([...order].sort((a, b) => a - b)).toEqual(range(graph.n));
      order.forEach((v, removed) => {
        const left = range(graph.n).filter((w) => !order.slice(0, removed).includes(w));
        const degreeOf = (w: number) =>
          left.filter((x) => view.targets.subarray(view.offsets[w]!, view.offsets[w + 1]!).includes(x)).length;
        const most = Math.max(...left.map(degreeOf));
        expect(v).toBe(left.find((w) => degreeOf(w) === most));
      });
    });
  });

  it('what the loss of one leaves equals counting the parts without it', () => {
    on200(parameters, 83, ({ graph }) => {
      const view = undirectedView(graph);
      for (const { vertex, largest, connectedPairs, leftAlone } of lossesOf(view, range(graph.n))) {
        const expected = naiveLeft(view, [vertex]);
        expect([largest, connectedPairs]).toEqual([expected.largest, expected.pairs]);
        const row = [...view.targets.subarray(view.offsets[vertex]!, view.offsets[vertex + 1]!)];
        expect(leftAlone).toBe(row.filter((w) => view.offsets[w + 1]! - view.offsets[w]! === 1).length);
      }
    });
  });
});

describe('the answer', () => {
  it('keeps within its bounds, begins with the whole and ends with nothing', () => {
    on200({}, 84, (context) => {
      const { graph, snapshot } = context;
      const answer = robustness(context, { funders: EVERYONE(snapshot), seed: 1 });
      if (graph.n < 2) {
        expect(answer.reasons.targeted).toBe('too-few-actors');
        return;
      }
      const whole = naiveLeft(undirectedView(graph), []);
      const [first, last] = [answer.targeted[0]!, answer.targeted.at(-1)!];
      expect(first.largestPart).toBeCloseTo(whole.largest / graph.n, 12);
      expect(first.reach).toBeCloseTo(whole.pairs / ((graph.n * (graph.n - 1)) / 2), 12);
      expect([last.removed, last.largestPart, last.reach]).toEqual([graph.n, 0, 0]);
      expect(answer.draws).toBe(200);
      for (const { largestPart, reach } of answer.random) {
        for (const { mean, low, high } of [largestPart, reach]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
          expect(mean).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
      expect(answer.index.targeted).toBeGreaterThanOrEqual(0);
      expect(answer.index.targeted).toBeLessThanOrEqual(0.5);
    });
  });

  it('other names change nothing of the loss of each', () => {
    on200({}, 85, ({ snapshot }) => {
      const lossOf = (one: typeof snapshot) => {
        const { funders: items } = robustness(contextOf(one), { funders: EVERYONE(one), seed: 1 });
        return new Map(items.map(({ actorId, name: _, ...rest }) => [actorId as string, rest]));
      };
      const { other, idOf } = renamed(snapshot);
      const [one, two] = [lossOf(snapshot), lossOf(other)];
      for (const [id, loss] of one) expect(two.get(idOf(id))).toEqual(loss);
    });
  });

  it('a further tie lowers no reach, whoever goes', () => {
    fc.assert(
      fc.property(networks, fc.nat(23), fc.nat(23), (snapshot, i, j) => {
        const n = snapshot.actors.length;
        const [from, to] = [snapshot.actors[i % n]!.id, snapshot.actors[j % n]!.id];
        if (from === to) return;
        const more = snapshotOf(snapshot.actors, [...snapshot.ties, tie('related-to', from, to)]);
        const order = shuffled(n, seededRandom(i));
        const [before, after] = [snapshot, more].map((one) => removalCurve(contextOf(one).graph, order));
        before!.connectedPairs.forEach((pairs, removed) => {
          expect(after!.connectedPairs[removed]).toBeGreaterThanOrEqual(pairs);
        });
      }),
      { numRuns: 200, seed: 86 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const context = contextOf(randomNetwork(300, 500));
    const random = (seed: number) => robustness(context, { funders: new Set(), seed }).random;
    expect(random(1)).toEqual(random(1));
    expect(random(1)).not.toEqual(random(2));
  });

  it('a star falls apart with its hub', () => {
    const { targeted, index, reasons } = robustness(contextOf(named('ab ac ad ae')), { funders: new Set(), seed: 1 });
    expect(targeted.map(({ largestPart }) => largestPart)).toEqual([1, 0.2, 0.2, 0.2, 0.2, 0]);
    expect(targeted.map(({ reach }) => reach)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(index.targeted).toBeCloseTo(0.16, 12);
    expect(reasons).toEqual({ funders: 'no-funders' });
  });

  it('funders are those at the beginning of a grant that counts, whatever their type', () => {
    const snapshot = snapshotOf(
      [
        actor('f', { type: 'fund' }),
        actor('g', { type: 'fund' }),
        actor('o'),
        ...['a', 'b', 'c'].map((id) => actor(id, { type: 'initiative' })),
      ],
      [
        tie('funds', 'f', 'a', { status: 'granted' }),
        tie('funds', 'f', 'b', { status: 'paid' }),
        tie('funds', 'o', 'b'),
        tie('funds', 'g', 'c', { status: 'refused' }),
        tie('collaborates-with', 'b', 'c'),
      ],
    );
    const context = contextOf(snapshot);
    const { funders: items } = robustness(context, { funders: funders(snapshot, DEFAULT_PARAMETERS), seed: 1 });
    // f a b o c hang together, 10 of 15 pairs; without f: o, b, c, 3 pairs; without o: f, a, b, c, 6 pairs.
    expect(items.map(({ actorId, reach, leftAlone }) => [actorId, reach, leftAlone])).toEqual([
      ['f', 3 / 15, 1],
      ['o', 6 / 15, 0],
    ]);
  });

  it('tells whole per cents above 100 actors', () => {
    const { targeted } = robustness(contextOf(randomNetwork(250, 400)), { funders: new Set(), seed: 1 });
    expect(targeted).toHaveLength(101);
    expect(targeted.slice(0, 3).map(({ removed }) => removed)).toEqual([0, 3, 5]);
  });
});
