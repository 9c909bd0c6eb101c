import fc from 'fast-check';
import type { Change, Expectation } from '../../server/model/changes.ts';
import { asRevision } from '../../server/model/ids.ts';
import { TIE_TYPES } from '../../server/model/tie-types.ts';
import { ACTOR_TYPES } from '../../server/model/vocabulary.ts';
import { actor, deleteActor, deleteTie, putActor, putTie, tie } from './sample.ts';

/** Few ids, so that changes meet; some of them hard to order. */
const ACTOR_IDS = ['a', 'b', 'B', 'c/d', 'é', '\ue000', '\u{10000}', '～', '1', '10'];
const TIE_IDS = ['t', 't1', 'T', '\u{1f600}', '\uffee', 'x y', 'a', 'z'];

const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }));
const date = fc.constantFrom('2016', '2016-05', '2019-12-31', '2020-02-29');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const attributes = fc.dictionary(
  text,
  fc.oneof(text, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text, { maxLength: 3 })),
  { maxKeys: 3 },
);

const anActor = fc
  .record({
    id: fc.constantFrom(...ACTOR_IDS),
    type: fc.constantFrom(...ACTOR_TYPES),
    name: text,
    aliases: optional(fc.array(text, { maxLength: 3 })),
    themes: optional(fc.uniqueArray(fc.constantFrom('zorg', 'energie', 'wonen'))),
    municipality: optional(fc.constantFrom('a', 'b')),
    foundedOn: optional(date),
    endedOn: optional(fc.constantFrom('2021', '2022-06-30')),
    members: optional(fc.nat()),
    latitude: optional(fc.double({ min: -90, max: 90, noNaN: true })),
    grantMaxEur: optional(fc.nat().map((cents) => cents / 100)),
    respondent: optional(fc.boolean()),
    attributes: optional(attributes),
  })
  .map(({ id, type, ...more }) => actor(id, type, known(more)));

const aTie = fc
  .record({
    id: fc.constantFrom(...TIE_IDS),
    from: fc.constantFrom(...ACTOR_IDS),
    to: fc.constantFrom(...ACTOR_IDS),
    type: fc.oneof(fc.constantFrom('knows' as const, 'related-to' as const), fc.constantFrom(...TIE_TYPES)),
    strength: optional(fc.nat({ max: 5 })),
    confidence: optional(fc.constantFrom(0, 0.5, 1)),
    startedOn: optional(date),
    endedOn: optional(fc.constantFrom('2021', 'unknown')),
    amountEur: optional(fc.nat().map((cents) => cents / 100)),
    note: optional(text),
    attributes: optional(attributes),
  })
  .map(({ id, from, to, type, ...more }) => tie(id, from, to, type, known(more)));

const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('any' as const) },
  { weight: 1, arbitrary: fc.constant('absent' as const) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map(asRevision) },
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anActor, expectation).map(([one, expect]) => putActor(one, expect)) },
  { weight: 8, arbitrary: fc.tuple(aTie, expectation).map(([one, expect]) => putTie(one, expect)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ACTOR_IDS), fc.boolean(), expectation)
      .map(([id, cascade, expect]) => deleteActor(id, cascade, expect)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...TIE_IDS), expectation).map(([id, expect]) => deleteTie(id, expect)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, fc.boolean())
      .map(([title, synthetic]) => ({ op: 'put-network', description: { title, synthetic }, expect: 'any' }) as const),
  },
);

/** All actors first, so that many of the random ties find their ends; then a few lists of changes, some of them faulty. */
export const commits: fc.Arbitrary<Change[][]> = fc
  .array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 4, maxLength: 14 })
  .map((lists) => [ACTOR_IDS.map((id) => putActor(actor(id, id < 'c' ? 'fund' : 'initiative'))), ...lists]);

export const searched = fc.oneof(text, fc.constantFrom('a', 'na', 'name', 'E', 'me of'));

export { ACTOR_IDS, TIE_IDS };

const known = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
