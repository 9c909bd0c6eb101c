import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraints } from '#analysis/actors/constraint';
import { constraintWithTie } from '#analysis/gaps/constraint-with-tie';
import { datedNetwork } from '#analysis/gaps/dated-network';
import { CELLS, cellOf, cellOfPair, countPairs } from '#analysis/gaps/tie-rates/pair-counts';
import { profilesOf } from '#analysis/gaps/tie-rates/profiles';
import { tiesBetweenGroups } from '#analysis/gaps/tie-rates/ties-between-groups';
import { analysedGraph, hasPair } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { Analyst } from '#analysis/jobs';
import { proximity } from '#analysis/score/places';
import { asActorId } from '#model/ids';
import { ACTOR_TYPES } from '#model/vocabulary';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

const THEMES = Array.from({ length: 40 }, (_, i) => `thema-${i}`);
const PLACES = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];

/** Random networks of all types with places, some in two, four municipalities in a row, and groups drawn at random. */
const grouped = fc
  .record({
    people: fc.array(
      fc.record({
        type: fc.nat(4),
        themes: fc.uniqueArray(fc.nat(39), { maxLength: 3 }),
        home: fc.option(fc.nat(3), { nil: undefined }),
        also: fc.option(fc.nat(3), { nil: undefined }),
        group: fc.integer({ min: -1, max: 3 }),
      }),
      { minLength: 2, maxLength: 30 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 80 }),
  })
  .map(({ people, pairs }) => {
    const towns = PLACES.map((code, i) =>
      actor(code, { type: 'municipality', neighbours: i < 3 ? [PLACES[i + 1]!] : [] }),
    );
    const id = (i: number) => `p${String(i).padStart(2, '0')}`;
    const others = people.map(({ type, themes, home }, i) =>
      actor(id(i), {
        type: ACTOR_TYPES[type === 1 ? 0 : type]!,
        themes: themes.map((one) => THEMES[one]!),
        ...(home === undefined ? {} : { municipality: PLACES[home]! }),
      }),
    );
    const ties = [
      ...people.flatMap(({ also }, i) => (also === undefined ? [] : [tie('active-in', id(i), PLACES[also]!)])),
      ...pairs
        .filter(([a, b]) => a < people.length && b < people.length && a !== b)
        .map(([a, b]) => tie('related-to', id(a), id(b))),
    ];
    return {
      network: datedNetwork(snapshotOf([...towns, ...others], ties), undefined),
      // The four municipalities come first.
      groupOf: Int32Array.from([0, 1, 2, 3, ...people.map(({ group }) => group)]),
    };
  });

describe('pairs by cell', () => {
  it('are counted as if each had been looked at', () => {
    fc.assert(
      fc.property(grouped, ({ network, groupOf }) => {
        const { snapshot, graph, places } = network;
        const profiles = profilesOf(network);
        const counted = new Map<string, number>();
        countPairs(profiles, groupOf, (a, b, cell, pairs) => {
          expect(a).toBeLessThanOrEqual(b);
          expect(cell).toBeLessThan(CELLS);
          counted.set(`${a} ${b} ${cell}`, (counted.get(`${a} ${b} ${cell}`) ?? 0) + pairs);
        });
        const seen = new Map<string, number>();
        for (let u = 0; u < graph.n; u += 1) {
          for (let v = u + 1; v < graph.n; v += 1) {
            if (groupOf[u]! < 0 || groupOf[v]! < 0) continue;
            const [x, y] = [u, v].map((w) => snapshot.actors[graph.actorOf[w]!]!);
            const near = proximity(places, graph.actorOf[u]!, graph.actorOf[v]!);
            const cell = cellOf(
              ACTOR_TYPES.indexOf(x!.type),
              ACTOR_TYPES.indexOf(y!.type),
              (x!.themes ?? []).some((theme) => y!.themes?.includes(theme)),
              near === null ? 'unknown' : near === 1 ? 'same' : near === 0.5 ? 'near' : 'elsewhere',
            );
            expect(cellOfPair(profiles, u, v)).toBe(cell);
            const [a, b] = [groupOf[u]!, groupOf[v]!].sort((p, q) => p - q);
            const key = `${a} ${b} ${cell}`;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
        }
        for (const [key, pairs] of counted) expect(pairs, key).toBe(seen.get(key) ?? 0);
        for (const key of seen.keys()) expect(counted.has(key), key).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('lead to expectations that add up to the ties of the network where all are in groups', () => {
    fc.assert(
      fc.property(grouped, ({ network }) => {
        const { graph } = network;
        // Everyone a group of its own: the expectations of all pairs add up to the number of ties.
        const all = tiesBetweenGroups(
          network,
          Int32Array.from({ length: graph.n }, (_, v) => v),
          0,
        );
        const certain = graph.m - all.reduce((sum, { observed }) => sum + observed, 0);
        const expected = all.reduce((sum, one) => sum + one.expected, 0);
        // Pairs of a cell in which all are tied have no variance and are left out, with as many ties as expected.
        expect(expected + certain).toBeCloseTo(graph.m, 8);
      }),
      { numRuns: 60 },
    );
  });
});

it('the constraint with one more tie is the one of the network that has it', () => {
  fc.assert(
    fc.property(grouped, fc.nat(100), fc.nat(100), ({ network }, x, y) => {
      const { snapshot, graph } = network;
      const [u, v] = [x % graph.n, y % graph.n];
      const before = constraints(graph)[u]!;
      const mine = constraintWithTie(graph, u, null);
      if (Number.isNaN(before)) expect(mine).toBeNull();
      else expect(mine).toBeCloseTo(before, 12);
      if (u === v || hasPair(graph, u, v)) return;
      const [a, b] = [u, v].map((w) => snapshot.actors[graph.actorOf[w]!]!.id);
      const grown = snapshotOf(snapshot.actors, [...snapshot.ties, tie('related-to', a!, b!)]);
      expect(constraintWithTie(graph, u, v)).toBeCloseTo(constraints(analysedGraph(grown, DEFAULT_PARAMETERS))[u]!, 12);
    }),
    { numRuns: 150 },
  );
});

/**
 * Three cliques of six initiatives in one municipality, all on one theme: a1–a6, b1–b6, c1–c6. Between a and c, and
 * between b and c, three ties each; between a and b none.
 */
const clique = (name: string) => [1, 2, 3, 4, 5, 6].map((i) => `${name}${i}`);
const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((x, i) => ids.slice(i + 1).map((y): [string, string] => [x, y]));
const cliques = snapshotOf(
  [
    actor('GM0001', { type: 'municipality' }),
    ...['a', 'b', 'c']
      .flatMap(clique)
      .map((id) =>
        actor(id, { type: 'initiative', municipality: 'GM0001', themes: ['voedsel'], respondent: id < 'b' }),
      ),
  ],
  [
    ...['a', 'b', 'c'].flatMap((name) => pairsOf(clique(name))),
    ...(['a', 'b'] as const).flatMap((name) => [1, 2, 3].map((i): [string, string] => [`${name}${i}`, `c${i}`])),
  ].map(([x, y]) => tie('collaborates-with', x, y)),
);
const ask = (filter = {}) =>
  new Analyst(cliques).answer({ kind: 'community-gaps', filter, seed: 1, limit: 20, spread: 0 });

describe('three groups, worked out by hand', () => {
  it('finds the two without ties between them', () => {
    // 18 initiatives, one cell: 153 pairs, 45 + 6 ties: p = 1/3. Between two groups 36 pairs: 12 expected, variance 8.
    const { items, parameters, hubShare } = ask();
    expect(items.map(({ figures }) => figures!.ties)).toEqual([0, 3, 3]);
    expect(items[0]!.figures!.expected).toBeCloseTo(12, 12);
    expect(items[0]!.figures!.z).toBeCloseTo(-12 / Math.sqrt(8), 12);
    expect(items[1]!.figures!.z).toBeCloseTo(-9 / Math.sqrt(8), 12);
    const sides = items[0]!.groups!.map(({ members }) => members[0]![0]).sort();
    expect(sides).toEqual(['a', 'b']);
    expect(parameters).toMatchObject({ seed: 1, expectedAtLeast: 3, zAtMost: -1.64 });
    expect(hubShare).not.toBeNull();
  });

  it('bridges it by pairs across, none of them twice, and says what they do for both ends', () => {
    const [gap] = ask().items;
    expect(gap!.bridges).toHaveLength(3);
    const ends = gap!.bridges!.flatMap(({ actors }) => actors);
    expect(new Set(ends).size).toBe(6);
    for (const { actors, tieType, constraint } of gap!.bridges!) {
      expect(actors.map(([side]) => side).sort()).toEqual(['a', 'b']);
      expect(tieType).toBe('collaborates-with');
      for (const { before, after } of constraint) expect(after).toBeLessThan(before!);
    }
    expect(gap!.actors).toEqual(gap!.bridges![0]!.actors);
    expect(gap!.nextStep).toMatchObject({ code: 'make-tie', params: { a: gap!.actors[0], b: gap!.actors[1] } });
  });

  it('is as sure as pairs across were asked on one side or the other', () => {
    // All of a were asked, none of b or c.
    const [gap, ...others] = ask().items;
    expect(gap!.confidence).toBe(1);
    expect(others.map(({ confidence }) => confidence).sort()).toEqual([0, 1]);
    expect(gap!.cautions).toContainEqual({ code: 'members-not-asked', params: { count: 6, of: 12 } });
  });

  it('with an actor it bridges from there', () => {
    const { items } = ask({ actor: asActorId('a5') });
    expect(items).toHaveLength(2);
    for (const { bridges } of items) {
      expect(bridges).toHaveLength(1);
      expect(bridges![0]!.actors).toContain('a5');
    }
  });
});

it('says so where there are no two groups', () => {
  const lonely = snapshotOf([actor('a'), actor('b')], [tie('collaborates-with', 'a', 'b')]);
  expect(
    new Analyst(lonely).answer({ kind: 'community-gaps', filter: {}, seed: 1, limit: 20, spread: 0 }).reasons,
  ).toEqual({ items: 'no-communities' });
});
