import { describe, expect, it } from 'vitest';
import { inducedGraph } from '#analysis/graph/induced-graph';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { bestOfAll, greedyWithSwaps, setCount } from '#analysis/key-players/best-set';
import { fragmentingSet } from '#analysis/key-players/fragmenting-set';
import { keyPlayers } from '#analysis/key-players/key-players';
import { reachingSet } from '#analysis/key-players/reaching-set';
import { ResidualCloseness } from '#analysis/key-players/residual-closeness';
import { sampledLoss } from '#analysis/key-players/sampled-loss';
import { randomNetwork } from '../../bench/random-network.ts';
import { classicSnapshot, readClassic } from '../../fixtures/classics/read-classic.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';
import { contextOf, FORMS, named, on200, renamed } from './graph-forms.ts';

type Graph = ReturnType<typeof contextOf>['graph'];

/** Steps between all, by Floyd & Warshall on what is left. */
function steps(graph: Graph, gone: readonly number[] = []): number[][] {
  const a = matrixOf(graph);
  const d = a.map((row, v) => row.map((weight, w) => (v === w ? 0 : weight > 0 ? 1 : Number.POSITIVE_INFINITY)));
  const left = range(graph.n).filter((v) => !gone.includes(v));
  for (const k of left)
    for (const i of left) for (const j of left) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  return left.map((i) => left.map((j) => d[i]![j]!));
}

function naiveFragmentation(graph: Graph, gone: readonly number[]): number {
  const d = steps(graph, gone);
  const n = d.length;
  return 1 - sum(d.flatMap((row, i) => row.map((one, j) => (i === j ? 0 : 1 / one)))) / (n * (n - 1));
}

function naiveReach(graph: Graph, members: readonly number[]): number {
  const d = steps(graph);
  return sum(range(graph.n).map((j) => Math.max(...members.map((v) => (v === j ? 1 : 1 / d[v]![j]!))))) / graph.n;
}

function setsOf(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  return setsOf(n, size - 1).flatMap((set) =>
    range(n)
      .filter((v) => v > (set.at(-1) ?? -1))
      .map((v) => [...set, v]),
  );
}

describe.each(FORMS)('%s', (_, parameters) => {
  it.each([1, 2])('the best sets of %i are those that a naive comparison finds, on 200 random networks', (size) => {
    on200(parameters, 90 + size, ({ graph }) => {
      if (graph.n < size + 2 || graph.n > 12 || graph.m === 0) return;
      const fragmenting = fragmentingSet(graph, size, 1);
      const reaching = reachingSet(graph, size);
      expect([fragmenting.isBest, reaching.isBest]).toEqual([true, true]);
      const sets = setsOf(graph.n, size);
      expect(sets).toHaveLength(setCount(graph.n, size));
      expect(fragmenting.before).toEqual({ value: expect.closeTo(naiveFragmentation(graph, []), 12) });
      expect(fragmenting.after.value).toBeCloseTo(naiveFragmentation(graph, fragmenting.members), 12);
      expect(fragmenting.after.value).toBeCloseTo(Math.max(...sets.map((set) => naiveFragmentation(graph, set))), 12);
      expect(reaching.value).toBeCloseTo(naiveReach(graph, reaching.members), 12);
      expect(reaching.value).toBeCloseTo(Math.max(...sets.map((set) => naiveReach(graph, set))), 12);
    });
  });

  it('closeness without some equals closeness in what is left', () => {
    on200(parameters, 93, ({ graph }) => {
      const residual = new ResidualCloseness(graph);
      const gone = range(graph.n).filter((v) => v % 3 === 1);
      for (const v of gone) residual.remove(v);
      const left = range(graph.n).filter((v) => v % 3 !== 1);
      const { inverseDistanceSum } = shortestPathSums({ ...inducedGraph(graph, left), weights: null });
      left.forEach((v, i) => {
        expect(residual.of(v)).toBeCloseTo(inverseDistanceSum[i]!, 12);
      });
      for (const v of gone) residual.putBack(v);
      const { inverseDistanceSum: whole } = shortestPathSums({ ...graph, weights: null });
      for (const v of range(graph.n)) expect(residual.of(v)).toBeCloseTo(whole[v]!, 12);
    });
  });

  it('what goes with a set, estimated from all others, is what goes', () => {
    on200(parameters, 96, ({ graph }) => {
      if (graph.n < 5) return;
      const residual = new ResidualCloseness(graph);
      const members = [0, 2, 4];
      const others = Uint32Array.from(range(graph.n).filter((v) => !members.includes(v)));
      const total = () => sum([...others].map((v) => residual.of(v)));
      const whole = sum(range(graph.n).map((v) => residual.of(v)));
      const lost = sampledLoss(graph, residual, members, others).given(members.slice(0, 2))(members[2]!);
      for (const v of members) residual.remove(v);
      expect(lost).toBeCloseTo(whole - total(), 9);
    });
  });

  it('values keep within 0 and 1, more members never reach less, and other names change nothing', () => {
    on200(parameters, 94, (context) => {
      const { graph, snapshot } = context;
      if (graph.n < 4 || graph.m === 0) return;
      const { fragmentation, reach } = keyPlayers(context, { size: 2, seed: 1 });
      for (const value of [fragmentation!.before.value, fragmentation!.after.value, reach!.value]) {
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
      expect(reachingSet(graph, 1).value).toBeLessThanOrEqual(reach!.value + 1e-12);
      const again = keyPlayers(contextOf(renamed(snapshot).other, parameters), { size: 2, seed: 1 });
      expect(again.fragmentation!.after.value).toBeCloseTo(fragmentation!.after.value, 12);
      expect(again.reach!.value).toBeCloseTo(reach!.value, 12);
    });
  });
});

it('greedy with exchanges never does better than all sets, and nearly always as well', () => {
  let all = 0;
  let best = 0;
  on200({}, 95, ({ graph }) => {
    if (graph.n < 5 || graph.m === 0) return;
    const residual = new ResidualCloseness(graph);
    const objective = {
      given: (others: readonly number[]) => (last: number) => {
        for (const v of [...others, last]) residual.remove(v);
        const value = -sum(
          range(graph.n)
            .filter((v) => !residual.isGone(v))
            .map((v) => residual.of(v)),
        );
        for (const v of [...others, last]) residual.putBack(v);
        return value;
      },
    };
    const optimum = bestOfAll(graph.n, 3, objective);
    const found = greedyWithSwaps(range(graph.n), 3, objective);
    expect(found.value).toBeLessThanOrEqual(optimum.value + 1e-9);
    all += 1;
    if (found.value > optimum.value - 1e-9) best += 1;
  });
  expect(all).toBeGreaterThan(100);
  expect(best / all).toBeGreaterThan(0.95);
});

describe('by hand', () => {
  it('a star: without its hub fragmentation goes from 0.3 to 1, and the hub reaches all', () => {
    const { fragmentation, reach } = keyPlayers(contextOf(named('ab ac ad ae')), { size: 1, seed: 1 });
    expect(fragmentation!.members.map(({ actorId }) => actorId)).toEqual(['a']);
    expect(fragmentation!.before.value).toBeCloseTo(0.3, 12);
    expect(fragmentation!.after.value).toBe(1);
    expect(reach!.members.map(({ actorId }) => actorId)).toEqual(['a']);
    expect(reach!.value).toBe(1);
  });

  it('two stars that touch need both hubs to reach everyone', () => {
    const { reach } = keyPlayers(contextOf(named('ab ac ad de df dg')), { size: 2, seed: 1 });
    expect(reach!.members.map(({ actorId }) => actorId)).toEqual(['a', 'd']);
    expect(reach!.value).toBe(1);
  });

  it.each([
    ['a b', 1, 'too-few-actors'],
    ['ab bc', 2, 'too-few-actors'],
    ['a b c', 1, 'no-ties'],
  ])('%s, %i: none, with the reason', (pairs, size, reason) => {
    expect(keyPlayers(contextOf(named(pairs)), { size, seed: 1 })).toEqual({
      fragmentation: null,
      reach: null,
      reason,
    });
  });
});

it('karate: all sets of three are compared, and the two leaders are always among them', () => {
  const { graph, snapshot } = contextOf(classicSnapshot(readClassic('karate')));
  const fragmenting = fragmentingSet(graph, 3, 1);
  expect(fragmenting.isBest).toBe(true);
  expect(fragmenting.before.value).toBeCloseTo(0.508, 4);
  const ids = fragmenting.members.map((v) => snapshot.actors[v]!.id as string);
  expect(ids).toEqual(expect.arrayContaining(['0', '33']));
  expect(naiveFragmentation(graph, fragmenting.members)).toBeCloseTo(fragmenting.after.value, 12);
});

describe('on 6,000 actors', () => {
  const context = contextOf(randomNetwork(6_000, 12_000));

  it('sets are searched among the most promising, from actors drawn at random, with a stated error', () => {
    const { members, isBest, candidates, sources, before, after } = fragmentingSet(context.graph, 2, 1);
    expect([isBest, candidates, members.length]).toEqual([false, 40, 2]);
    expect(sources).toBeLessThan(6_000);
    expect(before.value).toBeLessThan(after.value);
    const { inverseDistanceSum } = shortestPathSums(context.graph);
    const exact = 1 - sum([...inverseDistanceSum]) / (6_000 * 5_999);
    expect(before.standardError).toBeGreaterThan(0);
    expect(Math.abs(before.value - exact)).toBeLessThan(4 * before.standardError!);
  });

  it('is the same for the same seed', () => {
    const of = (seed: number) => keyPlayers(context, { size: 1, seed });
    expect(of(5)).toEqual(of(5));
  });
});
