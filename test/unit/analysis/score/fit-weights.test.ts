import { describe, expect, it } from 'vitest';
import { seededRandom } from '#analysis/random';
import { fitWeights, weightsTold } from '#analysis/score/fit-weights';
import { learningPairs } from '#analysis/score/learning-pairs';
import { DEFAULT_WEIGHTS, TOTAL_WEIGHT } from '#analysis/score/weights';
import { firstDay, type PartialDate } from '#model/partial-date';
import { actor, shippedNetwork, snapshotOf, tie } from '../../../fixtures/networks.ts';

const day = (date: string) => firstDay(date as PartialDate);
const THEMES = ['voedsel', 'energie', 'wonen', 'jeugd', 'zorg'];
const PLACES = Array.from({ length: 8 }, (_, i) => `GM000${i + 1}`);

/**
 * Initiatives in eight municipalities, each on one of five themes. Before 2020 each has a tie with the next one; in 2020
 * to 2022 ties come between those that `by` says: 160 a year, so that the last of the three years is learnt from.
 */
function grown(by: (a: { theme: string; place: string }, b: { theme: string; place: string }) => boolean) {
  const random = seededRandom(7);
  const people = Array.from({ length: 160 }, (_, i) => ({
    id: `i${String(i).padStart(3, '0')}`,
    theme: THEMES[Math.floor(random() * THEMES.length)]!,
    place: PLACES[Math.floor(random() * PLACES.length)]!,
  }));
  const towns = PLACES.map((code) => actor(code, { type: 'municipality' }));
  const actors = people.map(({ id, theme, place }) =>
    actor(id, { type: 'initiative', themes: [theme], municipality: place }),
  );
  const early = people.map(({ id }, i) =>
    tie('collaborates-with', id, people[(i + 1) % people.length]!.id, { startedOn: '2019' as PartialDate }),
  );
  const later: ReturnType<typeof tie>[] = [];
  const taken = new Set<string>();
  while (later.length < 480) {
    const [i, j] = [random(), random()].map((one) => Math.floor(one * people.length)).sort((a, b) => a - b);
    const [a, b] = [people[i!]!, people[j!]!];
    if (i === j || taken.has(`${i} ${j}`) || !by(a, b)) continue;
    taken.add(`${i} ${j}`);
    const startedOn = String(2020 + Math.floor(later.length / 160)) as PartialDate;
    later.push(tie('collaborates-with', a.id, b.id, { startedOn }));
  }
  return snapshotOf([...towns, ...actors], [...early, ...later]);
}

describe('weights from the past', () => {
  it('follow what brought ties: here the theme and not the place', () => {
    const fit = fitWeights(
      grown((a, b) => a.theme === b.theme),
      null,
      1,
    );
    expect(fit.reason).toBeNull();
    const { theme, place, topology, funder, needs } = fit.weights!;
    expect(theme).toBeGreaterThan(4);
    expect(place).toBeLessThan(0.5);
    expect([funder, needs]).toEqual([0, 0]);
    expect(theme + place + topology + funder + needs).toBeCloseTo(TOTAL_WEIGHT, 12);
  });

  it('and here the place and not the theme', () => {
    const { theme, place } = fitWeights(
      grown((a, b) => a.place === b.place),
      null,
      1,
    ).weights!;
    expect(place).toBeGreaterThan(3);
    expect(theme).toBeLessThan(0.5);
  });

  it('are not used where ties come by chance: they foretell no better than a flat guess would', () => {
    const { weights, reason, told } = fitWeights(
      grown(() => true),
      null,
      1,
    );
    const losses = told.logLoss as { fitted: number; default: number };
    // Ten non-ties a tie: the flat guess loses the entropy of 1 in 11.
    const flat = -(Math.log(1 / 11) + 10 * Math.log(10 / 11)) / 11;
    expect(losses.fitted).toBeGreaterThan(flat - 0.01);
    if (reason === null) expect(losses.fitted).toBeLessThan(losses.default);
    else expect(weights).toBeNull();
  });

  it('are the same with the same seed, and others with another', () => {
    const network = grown((a, b) => a.theme === b.theme);
    expect(fitWeights(network, null, 3)).toEqual(fitWeights(network, null, 3));
    expect(fitWeights(network, null, 3).weights).not.toEqual(fitWeights(network, null, 4).weights);
  });

  it('are not learnt from fewer than 100 ties or from ties without a date, and the answer says so', () => {
    const samen = fitWeights(shippedNetwork('samen'), day('2024-11-25'), 1);
    expect(samen).toMatchObject({ weights: null, reason: 'too-few-new-ties' });
    expect(weightsTold(samen)).toMatchObject({ kind: 'default', ...DEFAULT_WEIGHTS, reason: 'too-few-new-ties' });
    const undated = snapshotOf([actor('a'), actor('b')], [tie('collaborates-with', 'a', 'b')]);
    expect(fitWeights(undated, null, 1).reason).toBe('no-dated-ties');
  });
});

describe('what is learnt from', () => {
  const network = grown((a, b) => a.theme === b.theme);

  it('is the last fifth of the ties, whole years', () => {
    // 160 in each of 2019 to 2022: a fifth of 640 began in 2022.
    const pairs = learningPairs(network, null, 1)!;
    expect(pairs.cut).toBe(day('2022-01-01'));
    // But for the few that were tied before already: neighbours in the row.
    expect(pairs.cases.length).toBeGreaterThan(150);
    expect(pairs.cases.length).toBeLessThanOrEqual(160);
    for (const { untied } of pairs.cases) expect(untied).toHaveLength(10);
  });

  it('is nothing that began after the day of analysis', () => {
    const pairs = learningPairs(network, day('2021-12-31'), 1)!;
    expect(pairs.cut).toBe(day('2021-01-01'));
    expect(pairs.cases.length).toBeLessThanOrEqual(160);
    const past = snapshotOf(
      network.actors,
      network.ties.filter(({ startedOn }) => startedOn! < '2022'),
    );
    expect(learningPairs(past, day('2021-12-31'), 1)).toEqual(pairs);
  });

  it('has features from before the cut only', () => {
    // Of the pairs tied in 2022 all share their theme, and none has its own tie in its topology.
    const one = learningPairs(network, null, 1)!;
    for (const { tied } of one.cases) expect(tied.theme).toBe(1);
    const later = snapshotOf(
      network.actors,
      network.ties.map((each) => (each.startedOn === '2022' ? { ...each, strength: 5 } : each)),
    );
    expect(learningPairs(later, null, 1)).toEqual(one);
  });
});
