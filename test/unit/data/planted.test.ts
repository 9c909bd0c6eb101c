/** What was hidden in the demo on purpose is really there at the reference date. */
import { describe, expect, it } from 'vitest';
import { listOf, readNetwork, readText } from './data-files.ts';
import { firstDay, holdsOn } from './partial-dates.ts';

type Pair = [string, string];

interface Planted {
  readonly seed: number;
  readonly underConnected: readonly string[];
  readonly bridges: readonly string[];
  readonly twins: readonly Pair[];
  readonly partners: readonly Pair[];
}

const planted: Planted = JSON.parse(readText('demo/planted.json'));
const { network, actors, ties } = readNetwork('demo');
const today = firstDay(String(network.referenceDate));
const actor = new Map(actors.map((row) => [row.id!, row]));

const COLLABORATION = new Set([
  'collaborates-with',
  'partners-with',
  'funds',
  'advocates-for',
  'aligns-with',
  'hosts',
  'member-of',
]);
const UNFUNDED = new Set(['refused', 'requested']);

const present = ties.filter(
  ({ type, status, startedOn, endedOn }) =>
    COLLABORATION.has(type!) && !UNFUNDED.has(status!) && holdsOn(today, startedOn, endedOn),
);

const partners = new Map<string, Set<string>>(actors.map(({ id }) => [id!, new Set()]));
for (const { from, to } of present) {
  partners.get(from!)!.add(to!);
  partners.get(to!)!.add(from!);
}

/** Everybody who can be reached from `start`, without going through `lost` or over the pair `cut`. */
function reach(start: string, lost?: string, cut?: Pair): Set<string> {
  const seen = new Set([start]);
  for (const one of seen) {
    for (const next of partners.get(one)!) {
      if (next !== lost && !(cut?.includes(one) && cut.includes(next))) seen.add(next);
    }
  }
  return seen;
}

const areTied = ([a, b]: Pair, types: (type: string) => boolean) =>
  ties.some(({ type, from, to }) => types(type!) && ((from === a && to === b) || (from === b && to === a)));

describe('planted', () => {
  it('hides enough, each initiative in one role', () => {
    expect(planted.underConnected.length).toBeGreaterThanOrEqual(15);
    expect(planted.bridges.length).toBeGreaterThanOrEqual(8);
    expect(planted.twins.length).toBeGreaterThanOrEqual(20);
    const cast = [...planted.underConnected, ...planted.twins.flat(), ...planted.partners.map(([, id]) => id)];
    expect(new Set(cast).size).toBe(cast.length);
  });

  it.each(planted.underConnected)('%s has less than its age, size and themes promise', (id) => {
    const { type, respondent, foundedOn, members, themes } = actor.get(id)!;
    expect({ type, respondent }).toEqual({ type: 'initiative', respondent: 'true' });
    expect(Number(foundedOn!.slice(0, 4))).toBeLessThan(2013);
    expect(Number(members)).toBeGreaterThan(100);
    expect(listOf(themes).length).toBeGreaterThanOrEqual(4);
    expect(partners.get(id)!.size).toBeLessThanOrEqual(1);
  });

  it.each(planted.bridges)('without %s at least three others are cut off', (id) => {
    const tie = present.find((row) => row.id === id);
    const around: readonly string[] = tie ? [tie.from!, tie.to!] : [...partners.get(id)!];
    const before = reach(around[0]!);
    const largest = Math.max(
      ...around.map((start) => (tie ? reach(start, undefined, [tie.from!, tie.to!]) : reach(start, id)).size),
    );
    const left = tie ? before.size : before.size - 1;
    expect(before.size).toBeGreaterThan(actors.length / 2);
    expect(left - largest).toBeGreaterThanOrEqual(3);
  });

  it.each(planted.twins)('%s and %s should know each other', (...pair) => {
    const [a, b] = pair.map((id) => actor.get(id)!) as [Record<string, string>, Record<string, string>];
    expect(a.municipality).toBe(b.municipality);
    expect(listOf(a.themes).sort()).toEqual(listOf(b.themes).sort());
    expect([a.needs, a.offers]).toEqual([b.offers, b.needs]);
    expect(areTied(pair, () => true)).toBe(false);
    const common = [...partners.get(pair[0])!].filter((id) => partners.get(pair[1])!.has(id));
    expect(common.filter((id) => actor.get(id)!.type !== 'fund').length).toBeGreaterThanOrEqual(2);
  });

  it.each(planted.partners)('%s should know %s', (...pair) => {
    const [municipality, initiative] = pair;
    expect(actor.get(initiative)!.municipality).toBe(municipality);
    const priorities = listOf(actor.get(municipality)!.themes);
    for (const theme of listOf(actor.get(initiative)!.themes)) expect(priorities).toContain(theme);
    expect(areTied(pair, (type) => type !== 'active-in')).toBe(false);
    const common = [...partners.get(municipality)!].filter((id) => partners.get(initiative)!.has(id));
    expect(common.length).toBeGreaterThanOrEqual(2);
  });
});
