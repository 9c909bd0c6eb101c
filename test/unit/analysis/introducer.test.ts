import { describe, expect, it } from 'vitest';
import { Introducer } from '#analysis/introductions/introducer';
import { firstDay, type PartialDate } from '#model/partial-date';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

const day = firstDay('2024-01-01' as PartialDate);
const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => actor(id));
const make = (ties: ReturnType<typeof tie>[]) => {
  const snapshot = snapshotOf(people, ties);
  const introducer = new Introducer(snapshot, day);
  return (from: string, to: string) => introducer.routes(snapshot.indexOf.get(from)!, snapshot.indexOf.get(to)!);
};

describe('routes of introduction', () => {
  it('prefers strong and fresh ties among routes of the same length', () => {
    const routes = make([
      tie('collaborates-with', 'a', 'b', { strength: 1, startedOn: '2010' as PartialDate }),
      tie('collaborates-with', 'b', 'd', { strength: 1, startedOn: '2010' as PartialDate }),
      tie('collaborates-with', 'a', 'c', { strength: 5, startedOn: '2023' as PartialDate }),
      tie('collaborates-with', 'c', 'd', { strength: 5, startedOn: '2023' as PartialDate }),
    ]);
    expect(routes('a', 'd')).toEqual([
      ['a', 'c', 'd'],
      ['a', 'b', 'd'],
    ]);
  });

  it('does not always ask the same broker', () => {
    const equal = { strength: 3, startedOn: '2023' as PartialDate };
    const routes = make([
      tie('knows', 'a', 'b', equal),
      tie('knows', 'a', 'c', equal),
      ...['b', 'c'].flatMap((broker) => ['d', 'e'].map((to) => tie('knows', broker, to, equal))),
    ]);
    expect(routes('a', 'd')[0]).toEqual(['a', 'b', 'd']);
    expect(routes('a', 'e')[0]).toEqual(['a', 'c', 'e']);
  });

  it('names a direct contact as such', () => {
    expect(make([tie('knows', 'a', 'b')])('a', 'b')).toEqual([['a', 'b']]);
  });

  it('follows only ties along which people know each other, that hold, and that were granted', () => {
    expect(make([tie('active-in', 'a', 'b'), tie('knows', 'b', 'c')])('a', 'c')).toEqual([]);
    expect(
      make([tie('knows', 'a', 'b', { endedOn: '2020' as PartialDate }), tie('knows', 'b', 'c')])('a', 'c'),
    ).toEqual([]);
    expect(make([tie('funds', 'a', 'b', { status: 'refused' }), tie('knows', 'b', 'c')])('a', 'c')).toEqual([]);
  });

  it('goes four steps at most', () => {
    const chain = 'abcdefg'.split('');
    const routes = make(chain.slice(1).map((id, i) => tie('knows', chain[i]!, id)));
    expect(routes('a', 'e')[0]).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(routes('a', 'f')).toEqual([]);
  });

  it('a direct contact stays best, however faint, before a longer way', () => {
    const dear = { strength: 0, startedOn: '1990' as PartialDate };
    const cheap = { strength: 5, startedOn: '2023-12' as PartialDate };
    const routes = make([
      tie('knows', 'a', 'g', dear),
      ...'abcg'
        .split('')
        .slice(1)
        .map((id, i) => tie('knows', 'abcg'[i]!, id, cheap)),
    ]);
    // One dear step is 2 long, three cheap ones just over 3: the direct contact stays best.
    expect(routes('a', 'g')[0]).toEqual(['a', 'g']);
  });
});
