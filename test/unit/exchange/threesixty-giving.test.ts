import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import type { NetworkContents } from '../../../server/exchange/network-contents.ts';
import { type GrantItem, readGrants } from '../../../server/exchange/readers/threesixty-giving-reader.ts';
import { writeGrants } from '../../../server/exchange/threesixty-giving.ts';
import { asTieId } from '../../../server/model/ids.ts';
import type { PartialDate } from '../../../server/model/partial-date.ts';
import { shippedNetwork } from '../../fixtures/networks.ts';
import { ACTORS, CONTENTS, TIES, textOf } from './contents.ts';
import { all, piecesOf } from './readers/reading.ts';
import { absent, schemaFiles } from './schema-files.ts';

const read = (contents: NetworkContents) => all(readGrants(piecesOf(textOf(writeGrants(contents)), 10_000)));
const funds = ({ ties }: NetworkContents) => ties.filter(({ type }) => type === 'funds');

it.each<[string, NetworkContents]>([
  ['odd contents', CONTENTS],
  ['the network samen', shippedNetwork('samen')],
  ['the network demo', shippedNetwork('demo')],
])('loses nothing of the grants of %s', async (_, contents) => {
  const byId = new Map(contents.actors.map((actor) => [actor.id, actor]));
  const items = await read(contents);
  const grants = items.slice(0, -1);
  expect(grants.length).toBeGreaterThan(0);
  expect(grants.map((grant) => (grant as GrantItem).extension)).toEqual(
    funds(contents).map((tie) => ({ tie, from: byId.get(tie.from), to: byId.get(tie.to) })),
  );
  expect(new Set(grants.map((grant) => (grant as GrantItem).id)).size).toBe(grants.length);
  const { id: _i, revision: _r, createdAt: _c, updatedAt: _u, ...said } = contents.network;
  expect(items.at(-1)).toEqual({ kind: 'network', row: 1, said });
});

it('tells of a grant what the standard has a place for', async () => {
  const tie = { ...TIES[0]!, id: asTieId('t 1/é'), startedOn: '2020-05-01' as PartialDate, programme: 'Groen' };
  const actors = [ACTORS[0]!, { ...ACTORS[1]!, registerNumber: '00123456' }];
  const [grant] = await read({ ...CONTENTS, actors, ties: [tie] });
  expect(grant).toMatchObject({
    id: '360G-coalitiekaart-net-t_20_1_2f__e9_',
    title: 'Groen',
    description: tie.note,
    currency: 'EUR',
    amountAwarded: 99.99,
    amountAppliedFor: 100,
    amountDisbursed: 0,
    awardDate: '2020-05-01',
    startDate: '2020-05-01',
    programmes: ['Groen'],
    funder: { id: 'NL-KVK-00123456', name: '-Fonds' },
    recipient: { id: 'NL-KVK-01234567', url: 'https://example.nl/?a=1&b=2' },
    attributes: {},
  });
});

it('makes up no date and no amount', async () => {
  const [bare, asked] = await read({
    ...CONTENTS,
    ties: [
      { id: asTieId('a'), type: 'funds', from: ACTORS[1]!.id, to: ACTORS[0]!.id, startedOn: '2016' as PartialDate },
      { id: asTieId('b'), type: 'funds', from: ACTORS[1]!.id, to: ACTORS[0]!.id, status: 'refused', amountEur: 500 },
    ],
  });
  expect(bare).not.toHaveProperty('awardDate');
  expect(bare).not.toHaveProperty('amountAwarded');
  expect(bare).toMatchObject({ startDate: '2016', funder: { id: '360G-coalitiekaart-net-fonds' } });
  expect(asked).toMatchObject({ amountAwarded: 0, amountAppliedFor: 500 });
});

/** What may be missing, since nothing is made up. */
const UNKNOWN = ['awardDate', 'amountAwarded'];

it.for<[string, NetworkContents]>([
  ['odd contents', CONTENTS],
  ['the network samen', shippedNetwork('samen')],
  ['the network demo', shippedNetwork('demo')],
])('writes %s as the published schema has it', ([, contents], { skip }) => {
  const files = schemaFiles('360giving', ['360-giving-schema.json', '360-giving-package-schema.json']);
  skip(files === undefined, absent('360giving'));
  const [ofGrant, ofPackage] = files!.map((file) => JSON.parse(file.contents));
  // They name their own language by an address that it does not have (http for https).
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const { grants, ...file } = JSON.parse(textOf(writeGrants(contents)));
  // The package refers to the schema of grants of an earlier version by its address: both are checked apart.
  ofPackage.properties.grants.items = {};
  expect([ajv.validate(ofPackage, { ...file, grants }), ajv.errors]).toEqual([true, null]);
  const validate = ajv.compile(ofGrant);
  for (const grant of grants) {
    const known = { amountAwarded: 0, awardDate: '2020-01-01', ...grant };
    expect([grant.id, validate(known), validate.errors]).toEqual([grant.id, true, null]);
    const missing = UNKNOWN.filter((name) => !(name in grant));
    expect([grant.id, validate(grant)]).toEqual([grant.id, missing.length === 0]);
  }
});
