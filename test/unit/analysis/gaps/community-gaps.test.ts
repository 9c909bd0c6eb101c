import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraints } from '#analysis/actors/constraint';
import { constraintWithTie } from '#analysis/gaps/constraint-with-tie';
import { type DatedNetwork, datedNetwork } from '#analysis/gaps/dated-network';
import { CELLS, cellOf, cellOfPair, countPairs } from '#analysis/gaps/tie-rates/pair-counts';
import { ELSEWHERE, placeClass, profilesOf, UNKNOWN_PLACE } from '#analysis/gaps/tie-rates/profiles';
import { tiesBetweenGroups } from '#analysis/gaps/tie-rates/ties-between-groups';
import { analysedGraph, hasPair } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { Analyst } from '#analysis/jobs';
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

/** The cell of a pair, straight from the definition. */
function cellByHand({ snapshot, graph, places }: DatedNetwork, u: number, v: number): number {
  const [x, y] = [u, v].map((w) => snapshot.actors[graph.actorOf[w]!]!);
  const [here, there] = [u, v].map((w) => [...places.of[graph.actorOf[w]!]!]);
  const actorsAt = (place: string) => [...graph.actorOf].filter((one) => places.of[one]!.has(place)).length;
  const smallest = (sizes: readonly number[]) => Math.min(...sizes);
  const shared = here!.filter((place) => there!.includes(place)).map(actorsAt);
  const adjoining = here!.flatMap((a) =>
    there!.filter((b) => places.neighboursOf(a).has(b)).map((b) => Math.max(actorsAt(a), actorsAt(b))),
  );
  const place =
    here!.length === 0 || there!.length === 0
      ? UNKNOWN_PLACE
      : shared.length > 0
        ? placeClass('same', smallest(shared))
        : adjoining.length > 0
          ? placeClass('near', smallest(adjoining))
          : ELSEWHERE;
  const sharesTheme = (x!.themes ?? []).some((theme) => y!.themes?.includes(theme));
  return cellOf(ACTOR_TYPES.indexOf(x!.type), ACTOR_TYPES.indexOf(y!.type), sharesTheme, place);
}

it('places are classed by the power of two of their actors', () => {
  expect([1, 2, 3, 4, 7, 8].map((actors) => placeClass('same', actors))).toEqual([2, 4, 4, 6, 6, 8]);
  expect(placeClass('near', 5)).toBe(placeClass('same', 5) + 1);
  expect(placeClass('near', 2 ** 31 - 1)).toBe(placeClass('near', 2 ** 23));
});

describe('pairs by cell', () => {
  it('are counted as if each had been looked at', () => {
    fc.assert(
      fc.property(grouped, ({ network, groupOf }) => {
        const { graph } = network;
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
            const cell = cellByHand(network, u, v);
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

  it('lead to the expectations and deviations that summing over all pairs gives, never more than there are pairs', () => {
    fc.assert(
      fc.property(grouped, ({ network, groupOf }) => {
        const { graph } = network;
        const cells = new Map<number, { pairs: number; tied: number }>();
        const pairs: { groups: string; cell: number; tied: boolean }[] = [];
        for (let u = 0; u < graph.n; u += 1) {
          for (let v = u + 1; v < graph.n; v += 1) {
            const cell = cellByHand(network, u, v);
            const tied = hasPair(graph, u, v);
            const counts = cells.get(cell) ?? { pairs: 0, tied: 0 };
            cells.set(cell, { pairs: counts.pairs + 1, tied: counts.tied + Number(tied) });
            const [a, b] = [groupOf[u]!, groupOf[v]!].sort((p, q) => p - q);
            if (a! >= 0 && a !== b) pairs.push({ groups: `${a} ${b}`, cell, tied });
          }
        }
        for (const { a, b, observed, expected, z } of tiesBetweenGroups(network, groupOf, 0)) {
          const between = pairs.filter(({ groups }) => groups === `${a} ${b}`);
          const rates = between.map(({ cell }) => cells.get(cell)!.tied / cells.get(cell)!.pairs);
          const ties = between.filter(({ tied }) => tied).length;
          const sum = rates.reduce((total, rate) => total + rate, 0);
          const variance = rates.reduce((total, rate) => total + rate * (1 - rate), 0);
          expect(observed).toBe(ties);
          expect(expected).toBeCloseTo(sum, 9);
          expect(expected).toBeLessThanOrEqual(between.length + 1e-9);
          expect(z).toBeCloseTo((ties - sum) / Math.sqrt(variance), 6);
        }
      }),
      { numRuns: 100 },
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

describe('a city beside villages', () => {
  /** Ten villages whose three initiatives all work together; a city of forty in cliques of four. */
  const name = (place: number, i: number) => `p${String(place).padStart(2, '0')}-${String(i).padStart(2, '0')}`;
  const town = (place: number) => `GM${String(place).padStart(4, '0')}`;
  const villages = Array.from({ length: 10 }, (_, i) => i + 1);
  const sizeOf = (place: number) => (place === 0 ? 40 : 3);
  const network = snapshotOf(
    [0, ...villages].flatMap((place) => [
      actor(town(place), { type: 'municipality' }),
      ...Array.from({ length: sizeOf(place) }, (_, i) =>
        actor(name(place, i), { type: 'initiative', municipality: town(place), themes: ['voedsel'] }),
      ),
    ]),
    [
      ...villages.flatMap((place) => pairsOf([0, 1, 2].map((i) => name(place, i)))),
      ...Array.from({ length: 10 }, (_, c) => [0, 1, 2, 3].map((i) => name(0, 4 * c + i))).flatMap(pairsOf),
    ].map(([x, y]) => tie('collaborates-with', x, y)),
  );

  it('is not expected to be tied as a village is', () => {
    // In the city 60 of 780 pairs are tied, in the villages all 30: one rate for both would be 90/810.
    const dated = datedNetwork(network, undefined);
    const groupOf = new Int32Array(dated.graph.n).fill(-1);
    [0, 4].forEach((first, group) => {
      for (let i = first; i < first + 4; i += 1) {
        groupOf[dated.graph.vertexOf[dated.snapshot.indexOf.get(name(0, i))!]!] = group;
      }
    });
    const [between] = tiesBetweenGroups(dated, groupOf, 0);
    expect(between).toMatchObject({ observed: 0 });
    expect(between!.expected).toBeCloseTo((16 * 60) / 780, 12);
  });
});

it('says so where there are no two groups', () => {
  const lonely = snapshotOf([actor('a'), actor('b')], [tie('collaborates-with', 'a', 'b')]);
  expect(
    new Analyst(lonely).answer({ kind: 'community-gaps', filter: {}, seed: 1, limit: 20, spread: 0 }).reasons,
  ).toEqual({ items: 'no-communities' });
});
