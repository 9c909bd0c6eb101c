import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackTest, type BackTestAsk, backTest } from '#analysis/back-test/back-test';
import { pairedBootstrap } from '#analysis/back-test/paired-bootstrap';
import { judge } from '#analysis/back-test/tie-averaged';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { firstDay, type PartialDate } from '#model/partial-date';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

const day = (text: string) => firstDay(text as PartialDate);
const at = (year: string) => ({ startedOn: year as PartialDate });
const run = (snapshot: Parameters<typeof backTest>[0], ask: Partial<BackTestAsk> = {}): BackTest =>
  backTest(snapshot, DEFAULT_PARAMETERS, { cut: day('2018-01-01'), seed: 1, ...ask });
const methodOf = (answer: BackTest, name: string) => answer.methods.find(({ method }) => method === name)!;

/**
 * Three units that give (x, y, z) and four that receive.
 *   2016: x–a, x–b, y–b, y–c, z–d, x–d      2018: y–a (both known), z–new (new), x–a again (no new partner)
 * For a candidates are y and z. Paths of length three a–x–b–y: 1/√(3·2), k_x = 3 and k_b = 2; a–x–d–z: the same,
 * 1/√(3·2). Popularity: y has 2 partners, z has 1.
 */
const units = ['x', 'y', 'z'].map((id) => actor(id));
const others = ['a', 'b', 'c', 'd', 'new'].map((id) => actor(id, { type: 'initiative' }));
const before = [
  ...(['xa', 'xb', 'yb', 'yc', 'zd', 'xd'] as const).map((pair) => tie('funds', pair[0]!, pair[1]!, at('2016'))),
];
const after = [
  tie('funds', 'y', 'a', at('2018')),
  tie('funds', 'z', 'new', at('2018-05')),
  tie('funds', 'x', 'a', at('2018')),
];

describe('a back-test worked out by hand', () => {
  const answer = run(snapshotOf([...units, ...others], [...before, ...after]));

  it('asks for those who found a new partner, both known before', () => {
    expect(answer).toMatchObject({
      tieType: 'funds',
      side: 'to',
      queries: 1,
      meanCandidates: 2,
      newPairs: { known: 1, withNewActor: 1 },
      newActors: 1,
      undatedTies: 0,
      reasons: {},
    });
    expect(answer.notes).toEqual(['undated-facts', 'few-queries']);
  });

  it('orders the candidates by each method, equal scores averaged', () => {
    const ranks = Object.fromEntries(answer.methods.map(({ method, mrr }) => [method, mrr!.value]));
    // Equal: first or second, one as likely as the other, (1 + 1/2)/2.
    expect(ranks).toEqual({
      chance: 0.75,
      popularity: 1,
      'common-neighbours': 0.75,
      l3: 0.75,
      score: 0.75,
      'score-as-recorded': 0.75,
    });
    expect(methodOf(answer, 'popularity')).toMatchObject({ hitAt3: { value: 1 }, auc: { value: 1 }, better: true });
    expect(methodOf(answer, 'popularity').beyondL3).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
  });

  it('takes the other end when asked, and the end at which more found a partner otherwise', () => {
    expect(run(snapshotOf([...units, ...others], [...before, ...after]), { side: 'from' })).toMatchObject({
      side: 'from',
      queries: 1,
      // y does not give to a and d.
      meanCandidates: 2,
    });
  });

  it('never looks behind the cut: what came later changes the answer to nothing but the questions', () => {
    const late = tie('funds', 'z', 'a', at('2019'));
    const more = run(snapshotOf([...units, ...others], [...before, ...after, late]), { side: 'to' });
    // Now both candidates were found.
    expect(methodOf(more, 'l3').mrr!.value).toBe(1);
    expect(methodOf(more, 'l3').auc).toBeNull();
    expect(more.reasons).toEqual({ auc: 'all-candidates-found' });
  });

  it('leaves out ties whose beginning is not known, or known too roughly, and counts them', () => {
    const rough = [tie('funds', 'z', 'a'), tie('funds', 'z', 'b', at('2017'))];
    const asked = run(snapshotOf([...units, ...others], [...before, ...after, ...rough]), { cut: day('2017-06-01') });
    expect(asked).toMatchObject({ undatedTies: 2, queries: 1 });
    expect(asked.notes).toContain('undated-ties');
  });

  it('uses themes, which carry no date, in the line that says so only', () => {
    const themed = [...units, ...others].map((one) =>
      ['a', 'y'].includes(one.id) ? { ...one, themes: ['voedsel'] } : { ...one, themes: ['energie'] },
    );
    const asked = run(snapshotOf(themed, [...before, ...after]));
    expect(methodOf(asked, 'score').mrr!.value).toBe(0.75);
    expect(methodOf(asked, 'score-as-recorded').mrr!.value).toBe(1);
  });
});

describe('a back-test without an answer', () => {
  it.each([
    ['no actors', snapshotOf([], []), 'no-ties-after-cut'],
    ['no dates', snapshotOf(units, [tie('funds', 'x', 'y')]), 'no-ties-after-cut'],
    ['new actors only', snapshotOf([...units, ...others], [...before, after[1]!]), 'no-new-partners'],
    ['nothing before', snapshotOf([...units, ...others], after), 'no-new-partners'],
  ])('%s: null with the reason', (_name, snapshot, reason) => {
    const answer = run(snapshot);
    expect(answer.reasons).toEqual({ methods: reason });
    expect(answer.queries).toBe(0);
    for (const { mrr, hitAt3, auc, beyondL3, better } of answer.methods) {
      expect([mrr, hitAt3, auc, beyondL3, better]).toEqual([null, null, null, null, null]);
    }
  });
});

/** Paths of length three, walked one by one. */
function naive(pairs: readonly (readonly [string, string, number])[], cut: number) {
  const partners = new Map<string, Set<string>>();
  const join = (a: string, b: string) => partners.set(a, new Set([...(partners.get(a) ?? []), b]));
  const known = pairs.filter(([, , year]) => year < cut);
  for (const [a, b] of known) {
    join(a, b);
    join(b, a);
  }
  const found = new Map<string, Set<string>>();
  for (const [a, b, year] of pairs) {
    if (year < cut || !partners.has(a) || !partners.has(b) || partners.get(a)!.has(b)) continue;
    found.set(b, new Set([...(found.get(b) ?? []), a]));
  }
  const givers = [...new Set(known.map(([a]) => a))].sort();
  const outcomes = [...found].map(([actorId, theirs]) => {
    const candidates = givers.filter((one) => !partners.get(actorId)!.has(one));
    const scores = candidates.map((v) => {
      let sum = 0;
      for (const b of partners.get(actorId)!)
        for (const c of partners.get(b)!)
          if (c !== actorId && partners.get(c)!.has(v))
            sum += 1 / Math.sqrt(partners.get(b)!.size * partners.get(c)!.size);
      return Math.round(sum * 1e9) / 1e9;
    });
    return judge(
      scores,
      candidates.map((one) => theirs.has(one)),
    );
  });
  const mean = (of: (one: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  return { queries: outcomes.length, mrr: mean((one) => one.reciprocalRank), hitAt3: mean((one) => one.hitAt3) };
}

it('equals walking every path, on 200 random two-sided networks', () => {
  const grant = fc.tuple(
    fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5'),
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    fc.integer({ min: 2015, max: 2019 }),
  );
  fc.assert(
    fc.property(fc.array(grant, { minLength: 4, maxLength: 25 }), (grants) => {
      const ids = [...new Set<string>([...grants.map(([a]) => a), ...grants.map(([, b]) => b)])];
      const snapshot = snapshotOf(
        ids.map((id) => actor(id)),
        grants.map(([a, b, year]) => tie('funds', a, b, at(String(year)))),
      );
      const ours = run(snapshot, { side: 'to' });
      const theirs = naive(grants, 2018);
      expect(ours.queries).toBe(theirs.queries);
      if (theirs.queries === 0) return;
      const { mrr, hitAt3 } = methodOf(ours, 'l3');
      expect(mrr!.value).toBeCloseTo(theirs.mrr, 9);
      expect(hitAt3!.value).toBeCloseTo(theirs.hitAt3, 9);
    }),
    { numRuns: 200, seed: 7 },
  );
});

describe('the paired bootstrap', () => {
  it('holds the mean, narrows with more queries, and draws the same ones for all columns', () => {
    const column = (count: number) => Float64Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 1 : 0));
    const [few] = pairedBootstrap([column(20)], 1);
    const [many, twice] = pairedBootstrap([column(2_000), column(2_000).map((one) => 2 * one)], 1);
    expect(few!.value).toBe(0.5);
    // A mean of 0/1 in halves has a standard error of 0.5/√n; 90 % is 1.645 of them at either side.
    expect(many!.high - many!.low).toBeCloseTo((2 * 1.645 * 0.5) / Math.sqrt(2_000), 2);
    expect(few!.high - few!.low).toBeCloseTo((2 * 1.645 * 0.5) / Math.sqrt(20), 1);
    expect([twice!.low, twice!.high]).toEqual([2 * many!.low, 2 * many!.high]);
    expect(pairedBootstrap([column(20)], 1)).toEqual(pairedBootstrap([column(20)], 1));
  });
});
