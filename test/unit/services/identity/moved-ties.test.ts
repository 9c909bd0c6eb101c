import { describe, expect, it } from 'vitest';
import { asActorId, asRevision, asTieId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import { tieIdBase } from '../../../../server/services/editing/free-ids.ts';
import { movedTies } from '../../../../server/services/identity/moved-ties.ts';
import type { Stored } from '../../../../server/store/graph-store.ts';

const tie = (id: string, type: TieType, from: string, to: string, more: object = {}): Stored<Tie> => ({
  value: { id: asTieId(id), type, from: asActorId(from), to: asActorId(to), ...more },
  version: asRevision(1),
});

/** Moves ties of `old` to `new`; gives what is put and how many were joined and dropped. */
async function move(ties: readonly Stored<Tie>[], present: readonly Stored<Tie>[] = [], merging = true) {
  const all = new Set<string>([...ties, ...present].map(({ value }) => value.id));
  const [from, to] = [asActorId('old'), asActorId('new')];
  const isTaken = async (id: string) => all.has(id);
  const { changes, ...counts } = await movedTies({ from, to, ties, present, merging, isTaken });
  const gone = changes.flatMap((change) => (change.op === 'delete-tie' ? [change.id] : []));
  expect(gone).toEqual(ties.map(({ value }) => value.id));
  return { puts: changes.flatMap((change) => (change.op === 'put-tie' ? [change.tie] : [])), ...counts };
}

describe('ties that move', () => {
  it('keep what they say and their id', async () => {
    const found = await move([tie('t', 'partners-with', 'GM0166', 'old', { strength: 2 })]);
    expect(found).toEqual({
      puts: [{ id: 't', type: 'partners-with', from: 'GM0166', to: 'new', strength: 2 }],
      moved: 1,
      joined: 0,
      dropped: 0,
    });
  });

  it('get an id anew that was made from their ends', async () => {
    const funds = (to: string) => tie('?', 'funds', 'GM0166', to, { startedOn: '2020', amountEur: 5 }).value;
    const [before, after] = [tieIdBase(funds('old')), tieIdBase(funds('new'))];
    const stored = (id: string, to: string) => ({ value: { ...funds(to), id: asTieId(id) }, version: asRevision(1) });
    const ties = [stored(before, 'old'), stored(`${before}-2`, 'old')];
    const { puts } = await move(ties, [stored(after, 'new')]);
    expect(puts.map(({ id }) => id)).toEqual([`${after}-2`, `${after}-3`]);
  });

  it('are dropped between the two, and stay where they went to itself before', async () => {
    const found = await move([tie('between', 'knows', 'old', 'new'), tie('itself', 'related-to', 'old', 'old')]);
    expect(found.puts).toEqual([{ id: 'itself', type: 'related-to', from: 'new', to: 'new' }]);
    expect(found.dropped).toBe(1);
  });

  it('are joined where nothing that both say differs', async () => {
    const present = [tie('there', 'collaborates-with', 'x', 'new', { strength: 3, attributes: { a: 1 } })];
    const { puts, joined } = await move(
      [tie('t', 'collaborates-with', 'old', 'x', { strength: 3, note: 'jaarlijks', attributes: { b: 2 } })],
      present,
    );
    expect(joined).toBe(1);
    expect(puts).toEqual([
      {
        ...present[0]!.value,
        note: 'jaarlijks',
        attributes: { a: 1, b: 2 },
      },
    ]);
  });

  it.each<[string, TieType, object, object]>([
    ['say something else', 'collaborates-with', { strength: 3 }, { strength: 2 }],
    ['say something else in an attribute', 'knows', { attributes: { a: 1 } }, { attributes: { a: 2 } }],
    ['go on where the other ended', 'collaborates-with', {}, { endedOn: '2020' }],
    [
      'would end before they begin',
      'collaborates-with',
      { endedOn: '2020', startedOn: '2019' },
      { startedOn: '2018', endedOn: '2020' },
    ],
    ['are money', 'funds', {}, {}],
    ['go the other way', 'related-to', { from: 'new', to: 'x' }, {}],
  ])('are not joined where they %s', async (_what, type, there, moving) => {
    const { puts, joined } = await move([tie('t', type, 'x', 'old', moving)], [tie('there', type, 'x', 'new', there)]);
    expect([puts.map(({ id }) => id), joined]).toEqual([['t'], 0]);
  });

  it('are neither joined nor dropped when an actor is split', async () => {
    const ties = [tie('a', 'knows', 'old', 'x'), tie('b', 'knows', 'x', 'old')];
    expect((await move(ties, [], false)).puts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
