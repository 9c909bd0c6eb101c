import type { Actor } from '#model/actor';
import { asActorId, asNetworkId, asRevision, asTieId } from '#model/ids';
import type { PartialDate } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { NetworkContents } from '../../../server/exchange/network-contents.ts';

const date = (text: string) => text as PartialDate;

/** Two actors and two ties with every property, and with text that formats trip over. */
export const ACTORS: readonly Actor[] = [
  {
    id: asActorId('=a<&"\'/ é🌱'),
    type: 'initiative',
    name: '+SUM("A1") <b>مبادرة</b> & co',
    aliases: ['x|y', '', '[z'],
    themes: ['voedsel', 'wonen'],
    description: 'line one\nline two\ttab\r\nwindows,"quoted"; ]]> <!-- -->',
    website: 'https://example.nl/?a=1&b=2',
    registerNumber: '01234567',
    legalForm: 'foundation',
    initiatedBy: 'residents',
    foundedOn: date('2016'),
    endedOn: date('2024-02'),
    members: 0,
    volunteers: 12,
    needs: ['geld'],
    offers: [],
    contactPersons: 2,
    municipality: 'GM0166',
    source: "'=already guarded",
    sourceDate: date('2024-01-31'),
    latitude: -1.5,
    longitude: -0.25,
    respondent: false,
    visibility: 'public',
    attributes: { '@key': '=1+1', list: ['a|b', 'c'], number: -1.5e-7, yes: true, control: 'a\u0001b' },
  },
  {
    id: asActorId('fonds'),
    type: 'fund',
    name: '-Fonds',
    worksIn: ['national'],
    grantMinEur: 0.01,
    grantMaxEur: 12_345.67,
    acceptsInformal: true,
    applicationRequirements: ['budget', 'statutes'],
  },
];

export const TIES: readonly Tie[] = [
  {
    id: asTieId('@t1'),
    type: 'funds',
    from: ACTORS[1]!.id,
    to: ACTORS[0]!.id,
    status: 'granted',
    amountEur: 99.99,
    requestedEur: 100,
    paidEur: 0,
    programme: '- scheme',
    strength: 2.5,
    startedOn: date('2020-05'),
    endedOn: 'unknown',
    source: 'a "source"',
    sourceDate: date('2021'),
    reportedBy: 'both',
    confidence: 0.5,
    savingsEur: 10,
    savingsSource: 's',
    note: '\u202eright to left',
    attributes: { type: 'odd' },
  },
  {
    id: asTieId('t2'),
    type: 'knows',
    from: ACTORS[0]!.id,
    to: ACTORS[1]!.id,
    startedOn: date('2019'),
    endedOn: date('2020-02'),
  },
];

export const CONTENTS: NetworkContents = {
  network: {
    id: asNetworkId('net'),
    title: 'Net & <co>',
    synthetic: true,
    revision: asRevision(7),
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-02T00:00:00.000Z',
  },
  actors: ACTORS,
  ties: TIES,
};

export const POSITIONS = { x: [1.5, -2], y: [0, 3.25] };
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
