import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareScorer } from '#analysis/gaps/finding-list';
import { missingTies } from '#analysis/gaps/missing-ties';
import { partnerSuggestions } from '#analysis/gaps/partner-suggestions';
import { singlePointsOfFailure } from '#analysis/gaps/single-points-of-failure';
import { quantile } from '#analysis/score/quantile';
import { asActorId } from '#model/ids';
import { actor, shippedNetwork, snapshotOf, tie } from '../../fixtures/networks.ts';
import { networks } from './random-networks.ts';

/**
 * Eight actors, worked out by hand.
 *
 *   G (municipality)   partners-with A and B, all in G's own place GM0001; GM0002 is its neighbour
 *   A, B, C, D (initiatives); O (organisation); F, H (funds)
 *   pairs: G–A, G–B, A–C, B–C, C–O, F–A (funds), F–D (funds), A–O
 */
const THEMES = { food: 'voedsel', youth: 'jeugd', energy: 'energie' };
const snapshot = snapshotOf(
  [
    actor('GM0001', {
      type: 'municipality',
      themes: [THEMES.food, THEMES.youth],
      neighbours: ['GM0002'],
      respondent: true,
    }),
    actor('a', {
      type: 'initiative',
      municipality: 'GM0001',
      themes: [THEMES.food],
      respondent: true,
      needs: ['kennis', 'ruimte'],
    }),
    actor('b', { type: 'initiative', municipality: 'GM0001', themes: [THEMES.youth], respondent: false }),
    actor('c', { type: 'initiative', municipality: 'GM0001', themes: [THEMES.food], respondent: true }),
    actor('d', { type: 'initiative', municipality: 'GM0002', themes: [THEMES.energy], offers: ['kennis'] }),
    actor('f', { type: 'fund', worksIn: ['GM0001', 'GM0002'], respondent: true }),
    actor('h', { type: 'fund', worksIn: ['GM0009'] }),
    actor('o', { type: 'organisation' }),
  ],
  [
    tie('partners-with', 'GM0001', 'a'),
    tie('partners-with', 'GM0001', 'b'),
    tie('collaborates-with', 'a', 'c'),
    tie('collaborates-with', 'b', 'c'),
    tie('collaborates-with', 'c', 'o'),
    tie('collaborates-with', 'a', 'o'),
    tie('funds', 'f', 'a', { status: 'granted', amountEur: 100 }),
    tie('funds', 'f', 'd', { status: 'granted' }),
    tie('funds', 'h', 'b', { status: 'refused' }),
  ],
);
const scorer = prepareScorer(snapshot, undefined);
const vertex = (id: string) => scorer.graph.vertexOf[snapshot.indexOf.get(id)!]!;
const pairOf = (a: string, b: string) => scorer.scoresFrom(vertex(a)).find(({ v }) => v === vertex(b));

// Degrees: G 2, a 4 (G, c, o, f), b 2 (G, c), c 3 (a, b, o), d 1 (f), f 2 (a, d), h 0 (its grant was refused), o 2 (a, c).
const k = { G: 2, a: 4, b: 2, c: 3, d: 1, f: 2, o: 2 };
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

describe('the score of a possible tie, eight actors worked out by hand', () => {
  it('weighs paths of length three between municipality and initiative', () => {
    // Candidates of partners-with: G–c over G–a–o–c, (G–a–c is length two) = 1/√(k_a k_o); G–b–?–c has none but c itself.
    // G–o over G–a–c–o = 1/√(k_a k_c) and G–b–c–o = 1/√(k_b k_c); G–d over G–a–f–d = 1/√(k_a k_f).
    const sums = {
      c: 1 / Math.sqrt(k.a * k.o),
      o: 1 / Math.sqrt(k.a * k.c) + 1 / Math.sqrt(k.b * k.c),
      d: 1 / Math.sqrt(k.a * k.f),
    };
    const ordered = [sums.c, sums.d, sums.o].sort((x, y) => x - y);
    // Type 7 at 0.75 of three values: halfway between the second and the third.
    const p75 = (ordered[1]! + ordered[2]!) / 2;
    expect(scorer.topology.thirdQuartile['partners-with']).toBeCloseTo(p75, 12);
    expect(pairOf('GM0001', 'c')!.features.topology).toBeCloseTo(sums.c / (sums.c + p75), 12);
    expect(pairOf('GM0001', 'o')!.features.topology).toBeCloseTo(sums.o / (sums.o + p75), 12);
    expect(pairOf('GM0001', 'd')!.features.topology).toBeCloseTo(sums.d / (sums.d + p75), 12);
  });

  it('weighs common neighbours that fund neither among initiatives', () => {
    // a–b share G (funds neither) and c: 1/2 + 1/3. a–d share f, which funds both: 0. b–o share c: 1/3.
    // c–d: none. b–d: none. d–o: none. G is no candidate here.
    const sums = [1 / k.G + 1 / k.c, 1 / k.c];
    const p75 = quantile([...sums], 0.75)!;
    expect(scorer.topology.thirdQuartile['collaborates-with']).toBeCloseTo(p75, 12);
    expect(pairOf('a', 'b')!.features.topology).toBeCloseTo(sums[0]! / (sums[0]! + p75), 12);
    expect(pairOf('b', 'o')!.features.topology).toBeCloseTo(sums[1]! / (sums[1]! + p75), 12);
    expect(pairOf('a', 'd')!.features.topology).toBe(0);
  });

  it('weighs themes by how rare they are', () => {
    // With themes: G, a, b, c, d. voedsel 3/5 (G, a, c), jeugd 2/5 (G, b), energie 1/5 (d).
    const [food, youth] = [-Math.log(3 / 5), -Math.log(2 / 5)];
    expect(pairOf('GM0001', 'c')!.features.theme).toBeCloseTo(food / (food + youth), 12);
    expect(pairOf('a', 'b')!.features.theme).toBe(0);
    expect(pairOf('GM0001', 'o')!.features.theme).toBeNull();
  });

  it('knows places, neighbours, shared funders and needs', () => {
    expect(pairOf('GM0001', 'c')!.features.place).toBe(1);
    expect(pairOf('GM0001', 'd')!.features.place).toBe(0.5);
    expect(pairOf('GM0001', 'o')!.features.place).toBeNull();
    expect(pairOf('a', 'd')!.features).toMatchObject({ funder: 0.5, place: 0.5, needs: 0.5 });
    expect(pairOf('b', 'o')!.features.needs).toBeNull();
    expect(pairOf('c', 'f')!.features.funder).toBe(0);
  });

  it('adds up to the score and the confidence of the definition', () => {
    const { features, score, confidence } = pairOf('a', 'd')!;
    expect(score).toBeCloseTo(sigmoid(-4 + 2 * features.topology + 2 * 0 + 1.5 * 0.5 + 0.5 * 0.5 + 1 * 0.5), 12);
    // All five features known; a was asked, d was not known to be.
    expect(confidence).toBeCloseTo(1 * 0.7, 12);
    // G–c: needs unknown (weight 1 of 7), both asked.
    expect(pairOf('GM0001', 'c')!.confidence).toBeCloseTo((6 / 7) * 1, 12);
    // b–o: theme, place and needs unknown, none asked.
    expect(pairOf('b', 'o')!.confidence).toBeCloseTo((2.5 / 7) * 0.4, 12);
  });

  it('proposes a type by who the two are, and nothing where a fund gives elsewhere or a rule forbids', () => {
    expect(pairOf('GM0001', 'c')!.tie).toBe('partners-with');
    expect(pairOf('f', 'c')!.tie).toBe('funds');
    expect(pairOf('f', 'h')!.tie).toBe('aligns-with');
    expect(pairOf('a', 'b')!.tie).toBe('collaborates-with');
    expect(pairOf('h', 'c')).toBeUndefined();
    expect(pairOf('f', 'GM0001')).toBeUndefined();
    expect(pairOf('a', 'c')).toBeUndefined();
  });

  it('orders by score, and a refused application is a caution, not a tie', () => {
    const list = partnerSuggestions(scorer, asActorId('GM0001'), { limit: 10, spread: 0 });
    expect(list.items.map(({ actors }) => actors[1])).toEqual(
      ['c', 'o', 'd'].sort((x, y) => pairOf('GM0001', y)!.score - pairOf('GM0001', x)!.score),
    );
    expect(list.items.every(({ score }, i) => i === 0 || score <= list.items[i - 1]!.score)).toBe(true);
  });
});

it('quantile is of type 7', () => {
  expect(quantile([4, 1, 3, 2], 0.75)).toBeCloseTo(3.25, 12);
  expect(quantile([5], 0.75)).toBe(5);
  expect(quantile([], 0.75)).toBeNull();
});

it('takes the share of a theme over the actors that exist on the day', () => {
  const made = (endedOn?: string) =>
    snapshotOf(
      [
        actor('a', { themes: ['voedsel', 'jeugd'] }),
        actor('b', { themes: ['voedsel'] }),
        actor('c', { themes: ['jeugd'], ...(endedOn === undefined ? {} : { endedOn: endedOn as never }) }),
      ],
      [],
      { referenceDate: '2024-01-01' as never },
    );
  const overlap = (snapshot: ReturnType<typeof made>) => {
    const scorer = prepareScorer(snapshot, undefined);
    return scorer.scoresFrom(scorer.graph.vertexOf[snapshot.indexOf.get('a')!]!)[0]!.features.theme;
  };
  // With c both themes are two of three: half. Without it voedsel is everyone's and weighs nothing.
  expect(overlap(made())).toBeCloseTo(0.5, 12);
  expect(overlap(made('2020'))).toBe(0);
});

it('leaves out no pair that reaches the least score asked for', () => {
  fc.assert(
    fc.property(networks, fc.double({ min: 0, max: 0.99, noNaN: true }), (snapshot, atLeast) => {
      const scorer = prepareScorer(snapshot, undefined);
      for (let u = 0; u < scorer.graph.n; u += 1) {
        const all = scorer.scoresFrom(u);
        const some = new Set(scorer.scoresFrom(u, () => true, atLeast).map(({ v }) => v));
        for (const { v, score } of all) if (score >= atLeast) expect(some.has(v)).toBe(true);
        // Its own score as the least: rounding must not lose it.
        for (const pair of all) {
          expect(scorer.scoresFrom(u, (v) => v === pair.v, pair.score)).toEqual([pair]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('spread', () => {
  // A hub with eight partners and two actors apart; all on one theme in one place.
  const leaves = Array.from({ length: 8 }, (_, i) => `leaf${i}`);
  const wheel = snapshotOf(
    ['hub', 'x', 'y', ...leaves].map((id) =>
      actor(id, { type: 'initiative', municipality: 'GM0001', themes: id === 'y' ? ['jeugd'] : ['voedsel'] }),
    ),
    leaves.map((id) => tie('collaborates-with', 'hub', id)),
  );
  const list = (spread: number) => {
    const scorer = prepareScorer(wheel, undefined);
    return missingTies(scorer, { actor: asActorId('x') }, { limit: 10, spread });
  };

  it('keeps a hub out of the first places when asked, and tells the share that goes to the 5 % best connected', () => {
    const first = (spread: number) => list(spread).items.map(({ actors }) => actors[1]);
    expect(first(0)[0]).toBe('hub');
    expect(first(1).at(-1)).toBe('hub');
    // Ten pairs have twenty ends, the hub is one of them.
    expect(list(1).hubShare).toBeCloseTo(1 / 20, 12);
  });

  it('chooses other ties to mend with, not other weaknesses', () => {
    const demo = shippedNetwork('demo');
    const weak = (spread: number) => singlePointsOfFailure(prepareScorer(demo, undefined), {}, { limit: 10, spread });
    expect(weak(1).items.map(({ actors }) => actors)).toEqual(weak(0).items.map(({ actors }) => actors));
    expect(weak(1).hubShare!).toBeLessThanOrEqual(weak(0).hubShare!);
  });
});
