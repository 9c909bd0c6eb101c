import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { rankedValues } from '#analysis/actors/actor-values';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { rankIntervals } from '#analysis/uncertainty/rank-intervals';
import { readClassic } from '../../fixtures/classics/read-classic.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

const karate = readClassic('karate');

/** Karate, where those are asked whose number the rule accepts; undefined: it is not known. */
function karateWith(respondent: (id: number) => boolean | undefined) {
  const snapshot = snapshotOf(
    karate.nodes.map(({ id }) => {
      const asked = respondent(Number(id));
      return actor(id, asked === undefined ? {} : { respondent: asked });
    }),
    karate.edges.map(([a, b]) => tie('related-to', a, b)),
  );
  return new MeasureContext(snapshot, analysedGraph(snapshot, DEFAULT_PARAMETERS));
}
const intervalsOf = (measure: string, context: MeasureContext, seed = 1) => {
  const intervals = rankIntervals(ACTOR_MEASURES.get(measure)!, context, { ...DEFAULT_OPTIONS, seed });
  if (typeof intervals === 'string') throw new Error(intervals);
  return intervals;
};

describe('rank intervals', () => {
  it.each(['degree', 'betweenness', 'constraint', 'participation'])(
    'of %s are the ranks themselves where all were asked',
    (measure) => {
      const context = karateWith(() => true);
      const { low, high, removedShare } = intervalsOf(measure, context);
      expect(removedShare).toBe(0);
      for (const { actorId, rank } of rankedValues(ACTOR_MEASURES.get(measure)!, context, DEFAULT_OPTIONS)) {
        const v = context.snapshot.indexOf.get(actorId)!;
        expect([low[v], high[v]]).toEqual([rank, rank]);
      }
    },
  );

  it('leave out the share that was not asked, at most half', () => {
    expect(
      intervalsOf(
        'degree',
        karateWith((id) => id % 4 > 0),
      ).removedShare,
    ).toBeCloseTo(9 / 34, 12);
    expect(
      intervalsOf(
        'degree',
        karateWith((id) => (id === 0 ? true : undefined)),
      ).removedShare,
    ).toBe(0.5);
  });

  it('are the same for the same seed, lie between 1 and n, and are wider where fewer were asked', () => {
    const width = (share: number) => {
      const { low, high } = intervalsOf(
        'degree',
        karateWith((id) => id >= 34 * share),
      );
      low.forEach((one, v) => {
        expect(one!).toBeGreaterThanOrEqual(1);
        expect(high[v]!).toBeGreaterThanOrEqual(one!);
        expect(high[v]!).toBeLessThanOrEqual(34);
      });
      return high.reduce<number>((sum, one, v) => sum + one! - low[v]!, 0);
    };
    expect(width(0.1)).toBeLessThan(width(0.45));
    const context = karateWith((id) => id > 9);
    expect(intervalsOf('degree', context, 7)).toEqual(intervalsOf('degree', context, 7));
    expect(intervalsOf('degree', context, 7)).not.toEqual(intervalsOf('degree', context, 8));
  });

  it.each([
    ['degree', 4],
    ['betweenness', 30],
    ['closeness', 12],
    ['core-number', 20],
    ['clustering', 10],
  ])('of %s always take in the rank that they qualify, with %i not asked', (measure, notAsked) => {
    const context = karateWith((id) => id >= notAsked);
    const { low, high } = intervalsOf(measure, context);
    let within = 0;
    for (const { actorId, rank } of rankedValues(ACTOR_MEASURES.get(measure)!, context, DEFAULT_OPTIONS)) {
      const v = context.snapshot.indexOf.get(actorId)!;
      expect(low[v]!).toBeLessThanOrEqual(rank!);
      expect(high[v]!).toBeGreaterThanOrEqual(rank!);
      if (low[v]! < high[v]!) within += 1;
    }
    expect(within).toBeGreaterThan(0);
  });

  it('are not given to who has no rank among all', () => {
    const snapshot = snapshotOf(
      [...'abcdefghij'].map((id, i) => actor(id, { respondent: i % 3 > 0 })),
      ['ab', 'ac', 'ad', 'bc', 'ef', 'fg', 'hi'].map((pair) => tie('related-to', pair[0]!, pair[1]!)),
    );
    const context = new MeasureContext(snapshot, analysedGraph(snapshot, DEFAULT_PARAMETERS));
    const { low, high } = intervalsOf('eigenvector', context);
    const items = rankedValues(ACTOR_MEASURES.get('eigenvector')!, context, DEFAULT_OPTIONS);
    const limits = items.map(({ actorId, rank }) => {
      const v = snapshot.indexOf.get(actorId)!;
      return [rank === null, low[v] === null, high[v] === null];
    });
    expect(limits).toContainEqual([true, true, true]);
    expect(limits.every(([none, noLow, noHigh]) => none === noLow && none === noHigh)).toBe(true);
  });

  it('keep the best connected near the top', () => {
    const context = karateWith((id) => id > 3);
    const { high } = intervalsOf('degree', context);
    expect(high[context.snapshot.indexOf.get('33')!]).toBeLessThanOrEqual(3);
  });

  it('are not made where it is not known who was asked, or of nobody', () => {
    const reasonOf = (context: MeasureContext) =>
      rankIntervals(ACTOR_MEASURES.get('degree')!, context, DEFAULT_OPTIONS);
    expect(reasonOf(karateWith(() => undefined))).toBe('not-known-who-was-asked');
    const empty = snapshotOf([], []);
    expect(reasonOf(new MeasureContext(empty, analysedGraph(empty, DEFAULT_PARAMETERS)))).toBe('empty');
  });

  it('of path measures are made for up to 2,000 actors', () => {
    const ids = Array.from({ length: 2_001 }, (_, i) => `v${String(i).padStart(4, '0')}`);
    const snapshot = snapshotOf(
      ids.map((id) => actor(id, { respondent: true })),
      [],
    );
    const context = new MeasureContext(snapshot, analysedGraph(snapshot, DEFAULT_PARAMETERS));
    expect(rankIntervals(ACTOR_MEASURES.get('closeness')!, context, DEFAULT_OPTIONS)).toBe(
      'too-many-actors-for-intervals',
    );
    expect(typeof rankIntervals(ACTOR_MEASURES.get('degree')!, context, DEFAULT_OPTIONS)).toBe('object');
  });
});
