import { describe, expect, it } from 'vitest';
import { orderMissing } from '../../../../client/state/missing-order.ts';

const reason = (code: string) => ({ code, text: `${code}.` });
const items = ['Zon', 'appel', 'Boot', 'Coalitie'].map((name) => ({ actorId: name.toLowerCase(), name }));
const gaps = [
  { actors: ['coalitie', 'GM0001'], reasons: [reason('same-place'), reason('is-coalition'), reason('grant-ends')] },
  { actors: ['GM0001', 'zon'], reasons: [reason('shared-partners')] },
  { actors: ['GM0001', 'elsewhere'], reasons: [] },
];

describe('with whom no cooperation is on record', () => {
  it('comes in the order of the gaps, and those that are in none come after, by name', () => {
    expect(orderMissing(items, gaps, 'GM0001').map(({ item }) => item.name)).toEqual([
      'Coalitie',
      'Zon',
      'appel',
      'Boot',
    ]);
  });

  it('says why it is urgent, and nothing where it is not', () => {
    expect(orderMissing(items, gaps, 'GM0001').map(({ urgent }) => urgent)).toEqual([
      ['is-coalition.', 'grant-ends.'],
      [],
      [],
      [],
    ]);
  });

  it('is by name while the gaps are not known', () => {
    expect(orderMissing(items, [], 'GM0001').map(({ item }) => item.name)).toEqual([
      'appel',
      'Boot',
      'Coalitie',
      'Zon',
    ]);
  });
});
