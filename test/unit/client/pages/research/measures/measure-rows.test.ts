import { describe, expect, it } from 'vitest';
import type { ActorMeasure } from '../../../../../../client/api/answers.ts';
import {
  measureCsv,
  measureRows,
  missingReasons,
  ordered,
  orderOf,
  orderWord,
} from '../../../../../../client/pages/research/measures/measure-rows.ts';

const item = (actorId: string, value: number | null, rank: number | null, reason?: string) => ({
  actorId,
  name: actorId.toUpperCase(),
  type: 'initiative' as const,
  value,
  rank,
  ...(reason === undefined ? {} : { reason }),
});
const answer = (
  measure: string,
  items: ActorMeasure['items'],
  intervals?: ActorMeasure['intervals'],
): ActorMeasure => ({
  network: 'n',
  revision: 1,
  parameters: {},
  measure,
  definition: '',
  items,
  ...(intervals ? { intervals } : {}),
});
const DEGREE = answer('degree', [item('b', 2, 1), item('c', 1, 2), item('a', 0, 3)]);
const CONSTRAINT = answer('constraint', [item('c', 1, 1), item('b', 0.5, 2), item('a', null, null, 'Alleen.')]);

describe('measures side by side', () => {
  it('join answers by actor', () => {
    const rows = measureRows([DEGREE, CONSTRAINT]);
    expect(rows.map(({ id, cells }) => [id, ...cells.map(({ value }) => value)])).toEqual([
      ['b', 2, 0.5],
      ['c', 1, 1],
      ['a', 0, null],
    ]);
  });

  it('are ordered by any head, what has no value last either way', () => {
    const rows = measureRows([DEGREE, CONSTRAINT]);
    const ids = (word: string) =>
      ordered(rows, orderOf(word, 'degree'), ['degree', 'constraint'])
        .map(({ id }) => id)
        .join('');
    expect(ids('name')).toBe('abc');
    expect(ids('-name')).toBe('cba');
    expect(ids('constraint')).toBe('bca');
    expect(ids('-constraint')).toBe('cba');
    expect(ids('')).toBe('bca');
  });

  it('keep their order in an address', () => {
    for (const word of ['name', '-degree']) expect(orderWord(orderOf(word, 'x'))).toBe(word);
  });

  it('tell every reason once, with how many it holds for', () => {
    expect(missingReasons([DEGREE, CONSTRAINT])).toEqual([{ measure: 'constraint', reason: 'Alleen.', count: 1 }]);
  });

  it('are kept with all digits, ranks, intervals and reasons', () => {
    const sure = answer('degree', [{ ...item('b', 1 / 3, 1), low: 1, high: 2 }], { draws: 200, removedShare: 0.5 });
    expect(measureCsv(measureRows([sure, CONSTRAINT]), [sure, CONSTRAINT])).toEqual({
      columns: [
        'actor_id',
        'name',
        'type',
        'degree',
        'degree_rank',
        'degree_rank_low',
        'degree_rank_high',
        'degree_reason',
        'constraint',
        'constraint_rank',
        'constraint_reason',
      ],
      rows: [['b', 'B', 'initiative', 1 / 3, 1, 1, 2, null, 0.5, 2, null]],
    });
  });
});
