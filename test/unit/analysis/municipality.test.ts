import { describe, expect, it } from 'vitest';
import { continuityRisks } from '#analysis/gaps/continuity-risks';
import { prepareScorer } from '#analysis/gaps/finding-list';
import { partnerGaps } from '#analysis/gaps/partner-gaps';
import { cooperation } from '#analysis/municipality/cooperation';
import { inventory } from '#analysis/municipality/inventory';
import { asActorId } from '#model/ids';
import { firstDay, type PartialDate } from '#model/partial-date';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

const date = (text: string) => text as PartialDate;
const town = asActorId('GM0001');
const here = { type: 'initiative', municipality: 'GM0001' } as const;

/** One town with a district office; alike towns of the same size, in which three of four initiatives are known. */
const snapshot = snapshotOf(
  [
    actor('GM0001', { type: 'municipality', population: 50_000, areaKm2: 100 }),
    ...['GM0002', 'GM0003', 'GM0004'].map((id) =>
      actor(id, { type: 'municipality', population: 60_000, areaKm2: 120 }),
    ),
    actor('district'),
    actor('by-town', { ...here, initiatedBy: 'residents' }),
    actor('by-district', { ...here, initiatedBy: 'municipality' }),
    actor('formerly', { ...here, respondent: true }),
    actor('unasked', { ...here, name: 'Unasked', contactPersons: 1 }),
    actor('coalition', { type: 'coalition' }),
    ...['GM0002', 'GM0003', 'GM0004'].map((code) => actor(`of-${code}`, { type: 'initiative', municipality: code })),
  ],
  [
    tie('part-of', 'district', 'GM0001'),
    tie('partners-with', 'GM0001', 'by-town', { strength: 4, startedOn: date('2020') }),
    tie('collaborates-with', 'district', 'by-district', { strength: 1 }),
    tie('partners-with', 'GM0001', 'formerly', { startedOn: date('2021'), endedOn: date('2024-03') }),
    tie('member-of', 'GM0001', 'coalition'),
    tie('active-in', 'coalition', 'GM0001'),
    tie('funds', 'GM0001', 'coalition', { status: 'refused', amountEur: 10 }),
    tie('partners-with', 'GM0002', 'of-GM0002'),
    tie('partners-with', 'GM0003', 'of-GM0003'),
  ],
  { referenceDate: date('2024-11-25') },
);

describe('the inventory', () => {
  const answer = inventory(snapshot, town, undefined);
  const of = (id: string) => answer.items.find(({ actorId }) => actorId === id);

  it('lists who is active here, by home or by tie, without the municipality and its units', () => {
    expect(answer.items.map(({ actorId }) => actorId).sort()).toEqual([
      'by-district',
      'by-town',
      'coalition',
      'formerly',
      'unasked',
    ]);
  });

  it("takes the ties of units for the municipality's own and leaves out refused money", () => {
    expect(of('by-district')).toMatchObject({ recorded: true, ties: [{ with: 'district', strength: 1 }] });
    expect(of('coalition')!.ties.map(({ type }) => type)).toEqual(['member-of']);
  });

  it('tells past ties apart from those that hold', () => {
    expect(of('formerly')).toMatchObject({ recorded: false, ties: [], pastTies: 1 });
    expect(inventory(snapshot, town, '2024-03-31').items.find(({ actorId }) => actorId === 'formerly')!.recorded).toBe(
      true,
    );
  });
});

describe('the state of cooperation', () => {
  const answer = cooperation(snapshot, town, undefined);
  const of = (id: string) => answer.figures.find((figure) => figure.id === id)!;

  it('has the six figures in their order', () => {
    expect(answer.figures.map(({ id }) => id)).toEqual([
      'active',
      'connected',
      'strong',
      'coalitions',
      'ended',
      'initiated-by',
    ]);
  });

  it('counts, and says for how many it is not known', () => {
    expect(of('active')).toMatchObject({ value: 4 });
    expect(of('connected')).toMatchObject({ value: 0.5, of: 4, unknown: 1 });
    expect(of('strong')).toMatchObject({ value: 0.5, of: 2, unknown: 0 });
    expect(of('coalitions')).toMatchObject({ value: 1 });
    expect(of('ended')).toMatchObject({ value: 1, unknown: 0 });
    expect(of('initiated-by')).toMatchObject({
      value: 0.5,
      of: 2,
      unknown: 2,
      parts: { residents: 1, municipality: 1, together: 0 },
    });
  });

  it('stands beside the median of alike municipalities, where three have a value', () => {
    // Connected: 1, 1 and 0 in the three others; strong: none of them has a known strength.
    expect(of('connected')).toMatchObject({ alike: 1, alikeCount: 3 });
    expect(of('strong')).toMatchObject({ alike: null, alikeCount: 0 });
  });
});

it('partner gaps are those active here without a tie with town hall or its units', () => {
  const list = partnerGaps(prepareScorer(snapshot, undefined), town, { limit: 10, spread: 0 });
  expect(list.items.map(({ actors }) => actors[1])).toEqual(['unasked', 'formerly']);
  expect(list.items[0]!.reasons.map(({ code }) => code)).toContain('one-contact-person');
  expect(list.items[1]!.cautions.map(({ code }) => code)).toContain('past-tie');
});

describe('continuity at risk', () => {
  const day = firstDay(date('2024-11-25'));
  const risks = (...grants: ReturnType<typeof tie>[]) => {
    const network = snapshotOf(
      [actor('a', { type: 'initiative' }), actor('f', { type: 'fund' }), actor('g', { type: 'fund' })],
      grants,
    );
    return continuityRisks(network, network.indexOf.get('a')!, day).map(({ code }) => code);
  };

  it('one funder; money on one; a last grant that ends', () => {
    expect(risks(tie('funds', 'f', 'a'))).toEqual(['sole-funder']);
    expect(risks(tie('funds', 'f', 'a', { amountEur: 900 }), tie('funds', 'g', 'a', { amountEur: 100 }))).toEqual([
      'concentrated-funding',
    ]);
    expect(risks(tie('funds', 'f', 'a', { amountEur: 500 }), tie('funds', 'g', 'a', { amountEur: 500 }))).toEqual([]);
    expect(
      risks(tie('funds', 'f', 'a', { endedOn: date('2025-06') }), tie('funds', 'g', 'a', { endedOn: date('2025-03') })),
    ).toEqual(['grant-ends']);
  });

  it('never flags an unknown end, a successor, or what was only requested or refused', () => {
    expect(risks(tie('funds', 'f', 'a', { endedOn: date('2025-06') }), tie('funds', 'g', 'a'))).toEqual([]);
    expect(
      risks(
        tie('funds', 'f', 'a', { endedOn: date('2025-06') }),
        tie('funds', 'g', 'a', { startedOn: date('2025-07') }),
      ),
    ).toEqual(['sole-funder']);
    expect(
      risks(tie('funds', 'f', 'a', { status: 'requested' }), tie('funds', 'g', 'a', { status: 'refused' })),
    ).toEqual([]);
  });
});
