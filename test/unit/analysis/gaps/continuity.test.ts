import { describe, expect, it } from 'vitest';
import { Analyst } from '#analysis/jobs';
import { asActorId } from '#model/ids';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

/**
 * On 2025-06-30. Initiatives in GM0001, each with its grants:
 *   sole      one grant of f that ends 2026-06-30, exactly twelve months on; two contact persons; asked
 *   later     one grant of f that ends 2026-07-01, a day too late to be flagged for its end; not known whether asked
 *   most      300 of f and 100 of g, both without end: Σ s² = (3/4)² + (1/4)² = 0.625
 *   even      100 of f and 100 of g: Σ s² = 0.5, not above it
 *   partly    300 of f, and a grant of g of which the amount is not known: the most may be of either
 *   followed  a grant that ends 2025-12 and one that begins 2026
 *   open      a grant without end, one contact person; a request of g is open
 *   none      no money on record, contact persons unknown
 *   nothing   a grant of 0 and a refused one
 */
const funds = (from: string, to: string, more: Record<string, unknown>) =>
  tie('funds', from, to, { status: 'granted', startedOn: '2024' as never, ...more });
const initiative = (id: string, more: Record<string, unknown> = {}) =>
  actor(id, { type: 'initiative', municipality: 'GM0001', contactPersons: 2, respondent: true, ...more });

const snapshot = snapshotOf(
  [
    actor('GM0001', { type: 'municipality' }),
    actor('f', { type: 'fund' }),
    actor('g', { type: 'fund' }),
    initiative('sole'),
    actor('later', { type: 'initiative', contactPersons: 2 }),
    initiative('most'),
    initiative('even'),
    initiative('partly'),
    initiative('followed'),
    initiative('open', { contactPersons: 1 }),
    actor('none', { type: 'initiative' }),
    initiative('nothing'),
  ],
  [
    funds('f', 'sole', { amountEur: 10, endedOn: '2026-06-30' }),
    funds('f', 'later', { amountEur: 10, endedOn: '2026-07-01' }),
    funds('f', 'most', { amountEur: 300 }),
    funds('g', 'most', { amountEur: 100 }),
    funds('f', 'even', { amountEur: 100 }),
    funds('g', 'even', { amountEur: 100 }),
    funds('f', 'partly', { amountEur: 300 }),
    funds('g', 'partly', {}),
    funds('f', 'followed', { endedOn: '2025-12' }),
    funds('f', 'followed', { startedOn: '2026' }),
    funds('f', 'open', {}),
    funds('g', 'open', { status: 'requested' }),
    funds('f', 'nothing', { amountEur: 0 }),
    funds('g', 'nothing', { status: 'refused' }),
    tie('partners-with', 'GM0001', 'sole'),
  ],
  { referenceDate: '2025-06-30' as never },
);
const analyst = new Analyst(snapshot);
const ask = (filter = {}, asOf?: string) =>
  analyst.answer({ kind: 'continuity', filter, asOf, limit: 50, spread: 0 }).items;
const of = (id: string) => ask().find(({ actors }) => actors[0] === id);
const risksOf = (id: string) => of(id)?.reasons.map(({ code }) => code) ?? [];

describe('continuity, worked out by hand', () => {
  it('flags what is on record and nothing else', () => {
    expect(risksOf('sole')).toEqual(['sole-funder', 'grant-ends']);
    expect(risksOf('later')).toEqual(['sole-funder']);
    expect(risksOf('most')).toEqual(['concentrated-funding']);
    expect(of('most')!.reasons[0]!.params).toEqual({ actor: 'f', cents: 30_000, of: 40_000 });
    expect(of('most')!.nextStep.code).toBe('spread-funding');
    expect(risksOf('even')).toEqual([]);
    expect(risksOf('partly')).toEqual([]);
    expect(risksOf('followed')).toEqual(['sole-funder']);
    expect(risksOf('open')).toEqual(['sole-funder', 'one-contact-person']);
    expect(risksOf('none')).toEqual([]);
    expect(risksOf('nothing')).toEqual([]);
  });

  it('counts kinds of risk of three, and money that ends soonest first among equals', () => {
    expect(ask().map(({ actors, score }) => [actors[0], score])).toEqual([
      ['sole', 2 / 3],
      ['open', 2 / 3],
      ['followed', 1 / 3],
      ['later', 1 / 3],
      ['most', 1 / 3],
    ]);
    expect(of('sole')!.figures).toEqual({
      funders: 1,
      concentration: 1,
      grantedCents: 1000,
      daysLeft: 365,
      contactPersons: 2,
    });
    expect(of('most')!.figures).toMatchObject({ concentration: 0.625, grantedCents: 40_000, daysLeft: null });
  });

  it('says what is unknown, and is less sure then', () => {
    expect(of('sole')!.confidence).toBe(1);
    // Money, end and persons are known, but nobody knows whether it was asked.
    expect(of('later')!.confidence).toBeCloseTo(0.4, 12);
    expect(of('later')!.cautions.map(({ code }) => code)).toEqual(['not-asked']);
    // The end is not known: two of three.
    expect(of('most')!.confidence).toBeCloseTo(2 / 3, 12);
    expect(of('most')!.cautions).toEqual([{ code: 'end-unknown', params: { count: 2, of: 2 } }]);
    expect(of('open')!.cautions.map(({ code }) => code)).toEqual(['more-requested', 'end-unknown']);
  });

  it('has a route from the municipality, or from the fund that asks, and a step', () => {
    expect(of('sole')!.introductions[0]).toEqual(['GM0001', 'sole']);
    expect(of('most')!.introductions[0]).toEqual(['GM0001', 'sole', 'f', 'most']);
    expect(of('later')!.introductions).toEqual([]);
    const asked = ask({ actor: asActorId('g') });
    expect(asked.map(({ actors }) => actors[0])).toEqual(['most']);
    expect(asked[0]!.introductions[0]).toEqual(['g', 'most']);
    expect(of('sole')!.nextStep.code).toBe('plan-successor');
    expect(of('open')!.nextStep.code).toBe('find-second-funder');
  });

  it('is asked of a place, an actor or a day', () => {
    expect(ask({ municipality: 'GM0001' }).some(({ actors }) => actors[0] === 'later')).toBe(false);
    expect(ask({ actor: asActorId('open') })).toHaveLength(1);
    // Without a day nothing that rests on dates is flagged.
    expect(ask({}, 'all').flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('grant-ends');
  });

  it('takes 28 February for twelve months after a leap day', () => {
    const leap = (endedOn: string) =>
      new Analyst(
        snapshotOf([actor('f', { type: 'fund' }), initiative('a')], [funds('f', 'a', { endedOn })], {
          referenceDate: '2024-02-29' as never,
        }),
      ).answer({ kind: 'continuity', filter: {}, limit: 1, spread: 0 }).items[0]!.reasons;
    expect(leap('2025-02-28').map(({ code }) => code)).toContain('grant-ends');
    expect(leap('2025-03-01').map(({ code }) => code)).not.toContain('grant-ends');
  });
});
