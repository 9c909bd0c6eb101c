import { describe, expect, it } from 'vitest';
import { ACTOR_FIELDS, type ActorField } from '../../../server/model/actor.ts';
import { type TieField, tieFieldsOf } from '../../../server/model/tie.ts';
import { TIE_RULES, TIE_TYPES } from '../../../server/model/tie-types.ts';
import { ACTOR_TYPES } from '../../../server/model/vocabulary.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, type StoreUnderTest, tie } from '../sample.ts';

const TEXTS = [
  'O\'Brien "x" `y` \\ \\u0041 \\n',
  "'; DROP TABLE actor; --",
  "' OR 1=1 --",
  '}) DETACH DELETE n //',
  '{{label}} {{tieType}} $name',
  '\u202eمرحبا بالعالم\u202c שלום',
  '👩‍👩‍👧‍👦 𝒳 \u{10ffff} \ufffd \ufeff',
  'e\u0301 é ﬁ İ ß',
  'nul \0 bell \u0007 escape \u001b delete \u007f line \u2028',
  '  spaces \t and \r\n lines  ',
  '',
];

/** A value for each field of an actor that is hard to keep. */
const ACTOR_VALUES: Record<Exclude<ActorField, 'id' | 'type'>, unknown> = {
  name: TEXTS.join('|'),
  aliases: TEXTS,
  themes: ['energie', 'zorg & welzijn', 'zorg'],
  description: TEXTS[8],
  website: 'https://example.org/?q=%27',
  registerNumber: '00000001',
  legalForm: 'cooperative',
  initiatedBy: 'together',
  foundedOn: '2016',
  endedOn: '2024-02',
  members: 2 ** 53 - 1,
  volunteers: 0,
  needs: [],
  offers: ['geld', 'kennis'],
  contactPersons: 3,
  population: 17_000_000,
  areaKm2: 12,
  province: 'Fryslân',
  neighbours: ['GM0002', 'GM0001'],
  worksIn: ['national'],
  grantMinEur: 0.01,
  grantMaxEur: 90_071_992_547_409.91,
  acceptsInformal: false,
  applicationRequirements: ['quotes'],
  municipality: 'GM0166',
  source: TEXTS[4],
  sourceDate: '2024-02-29',
  latitude: -0.000001,
  longitude: 5,
  respondent: true,
  visibility: 'hidden',
  attributes: { text: 'x', n: 1.5, yes: true, list: [3, 1, 2] },
};

/** And for each field of a tie. */
const TIE_VALUES: Record<Exclude<TieField, 'id' | 'type' | 'from' | 'to'>, unknown> = {
  form: 'premises',
  strength: 0,
  startedOn: '2020-12-31',
  endedOn: 'unknown',
  source: TEXTS[1],
  sourceDate: '1999',
  reportedBy: 'third',
  confidence: 1,
  savingsEur: 1_234_567.89,
  savingsSource: TEXTS[5],
  note: TEXTS[0],
  status: 'refused',
  amountEur: 0.29,
  requestedEur: 1.1,
  paidEur: 0,
  programme: TEXTS[6],
  towards: 'GM0001',
  area: 'WK016600',
  attributes: { 'a/b~c': '', list: ['x'] },
};

export function describeFaithfulness(current: () => StoreUnderTest): void {
  describe('faithfulness', () => {
    it('keeps every property of every type of actor', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const actors = ACTOR_TYPES.map((type) => {
        const fields = ACTOR_FIELDS[type].filter((field) => field !== 'id' && field !== 'type');
        const values = Object.fromEntries(fields.map((field) => [field, ACTOR_VALUES[field]]));
        return actor(type === 'municipality' ? 'GM0001' : type, type, values);
      });
      await store.commit(
        id,
        actors.map((one) => putActor(one)),
        NOTE,
      );
      for (const one of actors) expect((await store.getActor(id, one.id))?.value).toStrictEqual(one);
      expect((await dump(store, id)).actors.map((one) => one.value)).toHaveLength(ACTOR_TYPES.length);

      const bare = actors.map((one) => actor(one.id, one.type));
      await store.commit(
        id,
        bare.map((one) => putActor(one)),
        NOTE,
      );
      for (const one of bare) expect((await store.getActor(id, one.id))?.value).toStrictEqual(one);
    });

    it('keeps every property of every type of tie', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const actors = ACTOR_TYPES.flatMap((type) => ['1', '2'].map((end) => actor(`${type}-${end}`, type)));
      const ties = TIE_TYPES.map((type) => {
        const fields = tieFieldsOf(type).filter((field) => !['id', 'type', 'from', 'to'].includes(field));
        const values = Object.fromEntries(fields.map((field) => [field, TIE_VALUES[field as keyof typeof TIE_VALUES]]));
        const rule = TIE_RULES[type];
        return tie(`of ${type}`, `${rule.from[0]}-1`, `${rule.to[0]}-2`, type, values);
      });
      await store.commit(id, [...actors.map((one) => putActor(one)), ...ties.map((one) => putTie(one))], NOTE);
      for (const one of ties) expect((await store.getTie(id, one.id))?.value).toStrictEqual(one);
      const bare = ties.map((one) => tie(one.id, one.from, one.to, one.type));
      await store.commit(
        id,
        bare.map((one) => putTie(one)),
        NOTE,
      );
      for (const one of bare) expect((await store.getTie(id, one.id))?.value).toStrictEqual(one);
    });

    it('keeps attributes to the letter, names and values', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const named = Object.fromEntries(TEXTS.map((text, index) => [`${text}${index}`, text]));
      const attributes = {
        ...named,
        ...{ half: '\ud83d', big: 2 ** 53, small: -(2 ** 53), tiny: 5e-324, tenth: 0.1, no: false },
        ...{
          none: [],
          texts: TEXTS,
          numbers: [1, 2.5],
          flags: [true, false],
          constructor: 'c',
          '10': 'ten',
          '9': 'nine',
        },
      };
      const a = actor('a', 'organisation', { attributes });
      const t = tie('t', 'a', 'a', 'related-to', { attributes });
      await store.commit(id, [putActor(a), putTie(t)], NOTE);
      expect((await store.getActor(id, a.id))?.value).toStrictEqual(a);
      expect((await store.getTie(id, t.id))?.value).toStrictEqual(t);
    });

    it('keeps odd ids', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const ids = [
        ...TEXTS.filter((text) => /^[^\p{Cc}\p{Cs}]+$/u.test(text)),
        'a/b',
        '/',
        '%',
        '_',
        '0',
        '1e3',
        'x'.repeat(200),
      ];
      const actors = ids.map((one) => actor(one));
      const ties = ids.map((one, index) => tie(one, one, ids[(index + 1) % ids.length]!));
      await store.commit(id, [...actors.map((one) => putActor(one)), ...ties.map((one) => putTie(one))], NOTE);
      for (const one of actors) expect((await store.getActor(id, one.id))?.value).toStrictEqual(one);
      for (const one of ties) expect((await store.getTie(id, one.id))?.value).toStrictEqual(one);
      const { items } = await store.listTies(id, { actor: actor(ids[0]!).id }, { limit: 9 });
      expect(items).toHaveLength(2);
    });

    it('keeps money to the cent', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const amounts = [0, 0.01, 0.29, 1.1, 4.35, 19.99, 1_000_000.01, 8_589_934_592.07, 90_071_992_547_409.91];
      const ties = amounts.map((amountEur, index) => tie(`m${index}`, 'f', 'a', 'funds', { amountEur }));
      await store.commit(id, [putActor(actor('f', 'fund')), putActor(actor('a')), ...ties.map((t) => putTie(t))], NOTE);
      expect((await dump(store, id)).ties.map((one) => one.value.amountEur)).toEqual(amounts);
    });

    it('keeps the note of a change, odd texts too', async () => {
      const { store } = current();
      const id = await freshNetwork(store);
      const note = { at: '2026-05-05T05:05:05.005Z', by: TEXTS[0]!, reason: TEXTS[6]!, importId: TEXTS[1]! };
      const { revision, counts } = await store.commit(id, [putActor(actor('a'))], note);
      expect((await store.getHistory(id, revision))?.entry).toStrictEqual({ revision, ...note, counts });
      expect((await store.getNetwork(id))?.updatedAt).toBe(note.at);
    });
  });
}
