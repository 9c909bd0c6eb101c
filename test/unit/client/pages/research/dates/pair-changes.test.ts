import { describe, expect, it } from 'vitest';
import type { WireTie } from '#contract/tie';
import { pairChanges } from '../../../../../../client/pages/research/dates/pair-changes.ts';

const tie = (from: string, to: string, more: object = {}) =>
  ({ id: `${from}-${to}-${JSON.stringify(more)}`, type: 'collaborates-with', from, to, ...more }) as WireTie;
const COUNTING = {
  actorTypes: ['initiative'],
  tieTypes: ['collaborates-with', 'funds'],
  fundingStatus: ['granted', 'unknown'],
  zeroAmounts: false,
};
const all = () => 'initiative' as const;
const changes = (before: WireTie[], after: WireTie[], typeOf: Parameters<typeof pairChanges>[0]['typeOf'] = all) =>
  pairChanges({ ties: before, typeOf }, { ties: after, typeOf: all }, COUNTING);

describe('pairs that come and go', () => {
  it('count once, whichever way their ties run and however many there are', () => {
    expect(
      changes([tie('a', 'b'), tie('c', 'd')], [tie('b', 'a'), tie('a', 'b', { note: 'x' }), tie('a', 'e')]),
    ).toEqual({ came: 1, gone: 1, kept: 1 });
  });

  it('leave out other types, other statuses, amounts of nothing, and ties with oneself', () => {
    const funds = (more: object) => tie('a', 'b', { type: 'funds', ...more });
    const left = [
      tie('a', 'b', { type: 'knows' }),
      funds({ status: 'refused' }),
      funds({ amountEur: 0 }),
      tie('a', 'a'),
    ];
    expect(changes([], left)).toEqual({ came: 0, gone: 0, kept: 0 });
    expect(changes([], [funds({})])).toEqual({ came: 1, gone: 0, kept: 0 });
  });

  it('leave out actors that are not there on that day', () => {
    const ties = [tie('a', 'b')];
    expect(changes(ties, ties, (id) => (id === 'b' ? undefined : 'initiative'))).toEqual({ came: 1, gone: 0, kept: 0 });
  });
});
