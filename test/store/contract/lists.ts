import { describe, expect, it } from 'vitest';
import { type Day, firstDay, type PartialDate } from '../../../server/model/partial-date.ts';
import { compareCodePoints } from '../../../server/model/text.ts';
import type { ActorFilter, TieFilter } from '../../../server/store/graph-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, type StoreUnderTest, tie } from '../sample.ts';

const day = (date: string): Day => firstDay(date as PartialDate);

export function describeLists(current: () => StoreUnderTest): void {
  describe('lists', () => {
    it('orders by code point and pages by key', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const ids = [
        'b',
        'B',
        'a',
        'aa',
        'a-b',
        'a b',
        'é',
        'z',
        '～',
        '\ue000',
        '\u{1f600}',
        '\u{10000}',
        '10',
        '9',
        'A/1',
        'A',
      ];
      const ties = ids.map((one, index) => tie(one, one, 'a', index % 2 === 0 ? 'collaborates-with' : 'related-to'));
      await store.commit(id, [...ids.map((one) => putActor(actor(one))), ...ties.map((one) => putTie(one))], NOTE);
      const sorted = [...ids].sort(compareCodePoints);
      for (const limit of [1, 3, ids.length, ids.length + 1]) {
        expect(await paged((page) => store.listActors(id, {}, page), limit)).toEqual(sorted);
        expect(await paged((page) => store.listTies(id, {}, page), limit)).toEqual(sorted);
        expect(await paged((page) => store.listTies(id, { actor: actor('a').id }, page), limit)).toEqual(sorted);
      }
      const whole = await dump(store, id);
      expect(whole.actors.map((one) => one.value.id)).toEqual(sorted);
      expect(whole.ties.map((one) => one.value.id)).toEqual(sorted);
      expect((await store.listActors(id, {}, { limit: 2, after: 'aa0' })).items[0]?.value.id).toBe('b');
    });

    it('filters actors', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const actors = [
        actor('GM0001', 'municipality', { themes: ['zorg'], name: 'Oss' }),
        actor('home', 'initiative', { municipality: 'GM0001', themes: ['zorg', 'energie'], foundedOn: '2016-05' }),
        actor('guest', 'fund', { municipality: 'GM0009', endedOn: '2020' }),
        actor('both', 'initiative', { municipality: 'GM0001', foundedOn: '2016', endedOn: '2020-06-30' }),
        actor('else', 'organisation', { themes: ['energie'], endedOn: 'unknown' }),
      ];
      const ties = [
        tie('1', 'guest', 'GM0001', 'active-in'),
        tie('2', 'both', 'GM0001', 'active-in'),
        tie('3', 'else', 'GM0001', 'part-of'),
      ];
      await store.commit(id, [...actors.map((one) => putActor(one)), ...ties.map((one) => putTie(one))], NOTE);
      const found = async (filter: ActorFilter) =>
        (await store.listActors(id, filter, { limit: 99 })).items.map((one) => one.value.id);
      expect(await found({ type: 'initiative' })).toEqual(['both', 'home']);
      expect(await found({ theme: 'zorg' })).toEqual(['GM0001', 'home']);
      expect(await found({ theme: 'zor' })).toEqual([]);
      expect(await found({ municipality: 'GM0001' })).toEqual(['both', 'guest', 'home']);
      expect(await found({ type: 'initiative', theme: 'energie', municipality: 'GM0001', text: 'HOME' })).toEqual([
        'home',
      ]);
      expect(await found({ at: day('2015-12-31') })).toEqual(['GM0001', 'guest']);
      expect(await found({ at: day('2016-01-01') })).toEqual(['GM0001', 'both', 'guest']);
      expect(await found({ at: day('2016-05-01') })).toEqual(['GM0001', 'both', 'guest', 'home']);
      expect(await found({ at: day('2020-07-01') })).toEqual(['GM0001', 'guest', 'home']);
      expect(await found({ at: day('2021-01-01') })).toEqual(['GM0001', 'home']);

      await store.commit(id, [putActor(actor('home', 'initiative', { themes: ['cultuur'] }))], NOTE);
      expect(await found({ theme: 'zorg' })).toEqual(['GM0001']);
      expect(await found({ theme: 'cultuur', municipality: 'GM0001' })).toEqual([]);
    });

    it('finds a folded part of a name or alias', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const names: Record<string, [string, ...string[]]> = {
        cafe: ['Het Café', 'Buurthuis Zuid'],
        frl: ['Stichting Fryslân 100%', 'F_100', 'x"y'],
        nl: ['İstanbul ß ﬁets', "'t Hûs"],
        ar: ['مرحبا بالعالم', '😀👍🎉x', 'nul\0nul'],
      };
      const actors = Object.entries(names).map(([one, [name, ...aliases]]) =>
        actor(one, 'coalition', { name, aliases }),
      );
      await store.commit(
        id,
        actors.map((one) => putActor(one)),
        NOTE,
      );
      const found = async (text: string) =>
        (await store.listActors(id, { text }, { limit: 99 })).items.map((one) => one.value.id);
      const answers: Record<string, string[]> = {
        cafe: ['cafe'],
        CAFÉ: ['cafe'],
        fe: ['cafe'],
        é: ['cafe', 'nl'],
        zuid: ['cafe'],
        'het cafe': ['cafe'],
        'cafe buurt': [],
        frys: ['frl'],
        '100%': ['frl'],
        '%': ['frl'],
        _: ['frl'],
        f_1: ['frl'],
        'x"y': ['frl'],
        '"': ['frl'],
        "'t hus": ['nl'],
        fiets: ['nl'],
        istanbul: ['nl'],
        بالعالم: ['ar'],
        '😀': ['ar'],
        '👍🎉x': ['ar'],
        nulnul: ['ar'],
        'a* OR b': [],
        'NOT x': [],
        '': ['ar', 'cafe', 'frl', 'nl'],
      };
      for (const [text, ids] of Object.entries(answers)) expect([text, await found(text)]).toEqual([text, ids]);

      await store.commit(id, [putActor(actor('cafe', 'coalition', { name: 'Nieuw' }))], NOTE);
      expect([await found('zuid'), await found('ca'), await found('nieuw')]).toEqual([[], [], ['cafe']]);
      await store.commit(id, [{ op: 'delete-actor', id: actor('cafe').id, expect: 'any', cascade: false }], NOTE);
      expect(await found('nieuw')).toEqual([]);
    });

    it('filters ties', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const ties = [
        tie('always', 'a', 'b'),
        tie('from', 'a', 'f', 'collaborates-with', { startedOn: '2018-03' }),
        tie('until', 'f', 'a', 'funds', { startedOn: '2016', endedOn: '2018-02' }),
        tie('over', 'f', 'b', 'funds', { endedOn: 'unknown' }),
      ];
      const actors = [actor('a'), actor('b'), actor('f', 'fund'), actor('lone')];
      await store.commit(id, [...actors.map((one) => putActor(one)), ...ties.map((one) => putTie(one))], NOTE);
      const found = async (filter: TieFilter) =>
        (await store.listTies(id, filter, { limit: 99 })).items.map((one) => one.value.id);
      expect(await found({})).toEqual(['always', 'from', 'over', 'until']);
      expect(await found({ type: 'funds' })).toEqual(['over', 'until']);
      expect(await found({ type: 'knows' })).toEqual([]);
      expect(await found({ actor: actor('a').id })).toEqual(['always', 'from', 'until']);
      expect(await found({ actor: actor('a').id, type: 'collaborates-with' })).toEqual(['always', 'from']);
      expect(await found({ actor: actor('lone').id })).toEqual([]);
      expect(await found({ actor: actor('nobody').id })).toEqual([]);
      expect(await found({ at: day('2018-02-28') })).toEqual(['always', 'until']);
      expect(await found({ at: day('2018-03-01') })).toEqual(['always', 'from']);
      expect(await found({ at: day('2015-12-31'), actor: actor('a').id })).toEqual(['always']);
      expect(await paged((page) => store.listTies(id, { actor: actor('a').id }, page), 1)).toEqual([
        'always',
        'from',
        'until',
      ]);
    });
  });
}

type Listed = { items: readonly { value: { id: string } }[]; next?: string };

/** All ids of a list, fetched page by page; checks that pages are full and that `next` is told only where more follow. */
async function paged(
  list: (page: { limit: number; after?: string }) => Promise<Listed>,
  limit: number,
): Promise<string[]> {
  const ids: string[] = [];
  let page = await list({ limit });
  for (;;) {
    ids.push(...page.items.map((one) => one.value.id));
    if (page.next === undefined) return ids;
    expect(page.items).toHaveLength(limit);
    expect(page.next).toBe(ids.at(-1));
    page = await list({ limit, after: page.next });
    expect(page.items.length).toBeGreaterThan(0);
  }
}
