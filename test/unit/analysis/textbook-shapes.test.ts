import { describe, expect, it } from 'vitest';
import { prepareScorer } from '#analysis/gaps/finding-list';
import { singlePointsOfFailure } from '#analysis/gaps/single-points-of-failure';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

function graphOf(pairs: readonly [string, string][]) {
  const ids = [...new Set(pairs.flat())];
  return snapshotOf(
    ids.map((id) => actor(id)),
    pairs.map(([a, b]) => tie('collaborates-with', a, b)),
  );
}
const valuesOf = (snapshot: ReturnType<typeof snapshotOf>) =>
  networkValues(new MeasureContext(snapshot, analysedGraph(snapshot, DEFAULT_PARAMETERS)), DEFAULT_OPTIONS);

const STAR: [string, string][] = ['b', 'c', 'd', 'e'].map((leaf) => ['a', leaf]);
const PATH: [string, string][] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['d', 'e'],
];

describe('textbook shapes', () => {
  it('a star of five', () => {
    const { values } = valuesOf(graphOf(STAR));
    expect(values.density).toBeCloseTo(0.4, 12);
    expect(values.degreeCentralisation).toBeCloseTo(1, 12);
    expect(values.betweennessCentralisation).toBeCloseTo(1, 12);
    expect(values.closenessCentralisation).toBeCloseTo(1, 12);
    expect(values.distanceFragmentation).toBeCloseTo(0.3, 12);
    expect(values.fragmentation).toBe(0);
  });

  it('a star of five without its hub is wholly fragmented', () => {
    const { values } = valuesOf(
      snapshotOf(
        ['b', 'c', 'd', 'e'].map((id) => actor(id)),
        [],
      ),
    );
    expect(values.fragmentation).toBe(1);
    expect(values.isolates).toBe(4);
  });

  it('a path of five', () => {
    const { values } = valuesOf(graphOf(PATH));
    expect(values.density).toBeCloseTo(0.4, 12);
    expect(values.betweennessCentralisation).toBeCloseTo(0.4167, 4);
    expect(values.closenessCentralisation).toBeCloseTo(0.4222, 4);
    expect(values.distanceFragmentation).toBeCloseTo(0.3583, 4);
    expect(values.diameter).toBe(4);
  });
});

describe('single points of failure', () => {
  // Two triangles joined by the path c–x–p; three actors hang on each side of x.
  const snapshot = graphOf([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
    ['c', 'x'],
    ['x', 'p'],
    ['p', 'q'],
    ['q', 'r'],
    ['p', 'r'],
  ]);
  const list = singlePointsOfFailure(prepareScorer(snapshot, undefined), {}, { limit: 20, spread: 0 });
  const of = (...actors: string[]) => list.items.find((item) => [...item.actors].join() === actors.join());

  it('finds the actors and bridges that cut off three or more, with the share of pairs they separate', () => {
    // Seven actors, 21 pairs. Without x: 3 + 3 left, 9 pairs apart. Without c: {a,b} and {x,p,q,r}: 2 cut off, too few.
    expect(of('x')!.score).toBeCloseTo(9 / 21, 12);
    expect(of('x')!.cutsOff).toHaveLength(3);
    expect(of('c')).toBeUndefined();
    // The bridge c–x parts {a,b,c} from the other four: 12 pairs.
    expect(of('c', 'x')!.score).toBeCloseTo(12 / 21, 12);
    expect(of('p', 'x')!.score).toBeCloseTo(12 / 21, 12);
    expect(list.items).toHaveLength(3);
  });

  it('repairs with one tie across the parts, never with the actor that is the risk', () => {
    const { repairs } = of('x')!;
    expect(repairs).toHaveLength(1);
    const sides = repairs![0]!.actors.map((id) => ('abc'.includes(id) ? 'left' : 'pqr'.includes(id) ? 'right' : id));
    expect(sides.sort()).toEqual(['left', 'right']);
    expect(repairs![0]!.keeps).toBe(3);
  });

  it('says how many a repair keeps connected, and looks for a second where three or more stay cut off', () => {
    // A hub with a core of four behind it and five leaves of its own: one tie brings one leaf back, two bring two.
    const star = graphOf([
      ['hub', 'k1'],
      ['k1', 'k2'],
      ['k2', 'k3'],
      ['k3', 'k1'],
      ['hub', 'k2'],
      ['k3', 'k4'],
      ['k4', 'k1'],
      ...['l1', 'l2', 'l3', 'l4', 'l5'].map((leaf): [string, string] => ['hub', leaf]),
    ]);
    const { items } = singlePointsOfFailure(prepareScorer(star, undefined), {}, { limit: 5, spread: 0 });
    const [hub] = items.filter(({ actors }) => actors[0] === 'hub' && actors.length === 1);
    expect(hub!.cutsOff).toHaveLength(5);
    expect(hub!.repairs!.map(({ keeps }) => keeps)).toEqual([1, 2]);
  });

  it('never mends with a town hall far away', () => {
    const pairs: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'x'],
      ['x', 'p'],
      ['p', 'q'],
      ['q', 'r'],
      ['p', 'r'],
    ];
    const snapshot = snapshotOf(
      [...new Set(pairs.flat())].map((id) =>
        id === 'x'
          ? actor(id)
          : 'abc'.includes(id)
            ? actor(`${id}`, { type: 'initiative', municipality: 'GM0001' })
            : actor(id === 'q' ? 'GM0009' : id, id === 'q' ? { type: 'municipality' } : { municipality: 'GM0009' }),
      ),
      pairs.map(([a, b]) => tie('related-to', a === 'q' ? 'GM0009' : a, b === 'q' ? 'GM0009' : b)),
    );
    const { items } = singlePointsOfFailure(prepareScorer(snapshot, undefined), {}, { limit: 20, spread: 0 });
    for (const { repairs } of items) for (const { actors } of repairs!) expect(actors).not.toContain('GM0009');
  });
});
