import { expect, it } from 'vitest';
import { readGrants } from '../../../../server/exchange/readers/threesixty-giving-reader.ts';
import { all, piecesOf } from './reading.ts';

const read = (file: unknown, size = 11) =>
  all(readGrants(piecesOf(typeof file === 'string' ? file : JSON.stringify(file, null, 1), size)));
const fault = (path: string, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', path, code, fatal });

const FUNDER = { id: 'GB-CHC-1164883', name: 'Fund', department: 'Small grants' };
const RECIPIENT = { id: 'GB-COH-1', name: 'Group', companyNumber: 123, url: 'https://example.org', postalCode: 'N1' };
const GRANT = { id: '360G-a-1', fundingOrganization: [FUNDER], recipientOrganization: [RECIPIENT] };

it('reads a grant with all that stands in it', async () => {
  const grant = {
    ...GRANT,
    title: 'Garden',
    description: 'A garden',
    currency: 'GBP',
    amountAwarded: 1000.5,
    amountAppliedFor: 2000,
    amountDisbursed: null,
    awardDate: '2016-05-01T00:00:00Z',
    plannedDates: [
      { startDate: '2016-06', endDate: '2016-12', duration: 6 },
      { startDate: '2017', endDate: '2017-12-31' },
    ],
    grantProgramme: [{ title: 'Green', code: 'g' }, { title: 'Local' }, {}],
    fromOpenCall: 'Yes',
    beneficiaryLocation: [{ name: 'Leeds' }],
    relatedActivity: ['a', 'b'],
    dataSource: '',
  };
  for (const size of [1, 10_000]) {
    expect(await read({ version: '1.1', grants: [grant] }, size)).toEqual([
      {
        kind: 'grant',
        row: 4,
        id: '360G-a-1',
        title: 'Garden',
        description: 'A garden',
        currency: 'GBP',
        amountAwarded: 1000.5,
        amountAppliedFor: 2000,
        awardDate: '2016-05-01T00:00:00Z',
        startDate: '2016-06',
        endDate: '2017-12-31',
        programmes: ['Green', 'Local'],
        funder: { id: 'GB-CHC-1164883', name: 'Fund', attributes: { department: 'Small grants' } },
        recipient: {
          id: 'GB-COH-1',
          name: 'Group',
          companyNumber: '123',
          url: 'https://example.org',
          attributes: { postalCode: 'N1' },
        },
        attributes: { fromOpenCall: 'Yes', beneficiaryLocation: '[{"name":"Leeds"}]', relatedActivity: ['a', 'b'] },
      },
    ]);
  }
});

it('keeps nothing of a person', async () => {
  const recipientIndividual = { id: 'p1', name: 'Jan Jansen' };
  const items = await read({
    grants: [
      { id: '1', fundingOrganization: [FUNDER], recipientIndividual },
      {
        ...GRANT,
        recipientOrganization: [{ ...RECIPIENT, contactName: 'Jan Jansen', email: 'jan@example.org', telephone: '06' }],
      },
    ],
  });
  expect(items.map((item) => item.kind)).toEqual(['grant', 'grant']);
  expect(items[0]).toMatchObject({ recipient: 'private-person' });
  expect(JSON.stringify(items)).not.toMatch(/jan|06|p1/i);
});

it('tells what it leaves out', async () => {
  const { fundingOrganization, ...unfunded } = GRANT;
  expect(
    await read({
      grants: [
        { ...GRANT, id: '' },
        unfunded,
        { id: '3', fundingOrganization, recipientOrganization: [{}] },
        { ...GRANT, id: '4', fundingOrganization: [FUNDER, { name: 'Other' }], amountAwarded: '1.000' },
        7,
      ],
    }),
  ).toEqual([
    fault('grants/0/id', 'missing-id', false),
    fault('grants/1/fundingOrganization', 'missing-end', false),
    fault('grants/2/recipientOrganization', 'missing-end', false),
    fault('grants/3/fundingOrganization', 'several-organisations', false),
    fault('grants/3/amountAwarded', 'bad-value', false),
    expect.objectContaining({ kind: 'grant', id: '4', funder: expect.objectContaining({ name: 'Fund' }) }),
    fault('grants/4/id', 'missing-id', false),
  ]);
});

it('ends at what is no file of grants', async () => {
  expect(await read('{"nodes":[]}')).toEqual([fault('grants', 'wrong-root', true)]);
  expect(await read('{"grants":{}}')).toEqual([fault('grants', 'wrong-root', true)]);
  const [first, last] = await read(`{"grants":[${JSON.stringify(GRANT)},`);
  expect(first).toMatchObject({ kind: 'grant', id: '360G-a-1' });
  expect(last).toEqual(fault('lines/1', 'malformed-json', true));
});
