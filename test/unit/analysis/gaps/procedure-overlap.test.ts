import { describe, expect, it } from 'vitest';
import { Analyst } from '#analysis/jobs';
import { asActorId } from '#model/ids';
import type { ApplicationRequirement } from '#model/vocabulary';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

/**
 * Funds f (budget, statutes, quotes), g (budget, statutes), h (nothing recorded), k (evaluation), and x and y aligned.
 *   a: two grants of f (10.10 and no amount), one of g (5)      b: a grant of f (1.01), a refusal of g
 *   c: a grant of g, one of h (no amounts)                      d: a grant of f, one of k
 *   e: a grant of x, one of y
 */
const fund = (id: string, applicationRequirements?: ApplicationRequirement[], respondent?: boolean) =>
  actor(id, {
    type: 'fund',
    ...(applicationRequirements === undefined ? {} : { applicationRequirements }),
    ...(respondent === undefined ? {} : { respondent }),
  });
const granted = (from: string, to: string, amountEur?: number) =>
  tie('funds', from, to, { status: 'granted', ...(amountEur === undefined ? {} : { amountEur }) });
const analyst = new Analyst(
  snapshotOf(
    [
      fund('f', ['budget', 'statutes', 'quotes'], true),
      fund('g', ['budget', 'statutes'], true),
      fund('h'),
      fund('k', ['evaluation']),
      fund('x'),
      fund('y'),
      ...['a', 'b', 'c', 'd', 'e'].map((id) => actor(id, { type: 'initiative', municipality: 'GM0001' })),
      actor('o'),
    ],
    [
      granted('f', 'a', 10.1),
      granted('f', 'a'),
      granted('g', 'a', 5),
      granted('f', 'b', 1.01),
      tie('funds', 'g', 'b', { status: 'refused' }),
      granted('g', 'c'),
      granted('h', 'c'),
      granted('f', 'd', 7),
      granted('k', 'd', 8),
      granted('x', 'e'),
      granted('y', 'e'),
      tie('aligns-with', 'y', 'x'),
      // Money of an organisation that is no fund makes no pair.
      granted('o', 'a', 3),
    ],
  ),
);
const ask = (filter = {}) => analyst.answer({ kind: 'procedure-overlaps', filter, limit: 50, spread: 0 }).items;
const of = (...pair: string[]) => ask().find(({ actors }) => actors.join() === pair.join())!;

describe('funds that could align procedures, worked out by hand', () => {
  it('finds the pairs with a shared applicant that are not aligned yet', () => {
    expect(ask().map(({ actors }) => actors.join())).toEqual(['f,g', 'f,k', 'g,h']);
  });

  it('counts applicants, grantees, cents, requirements and what aligning spares', () => {
    // f gives to a, b, d; g to a, c: shared a. Jaccard 1/4, overlap 1/2. Applicants a (2 to f, 1 to g) and b (1 and 1).
    expect(of('f', 'g').figures).toEqual({
      sharedApplicants: 2,
      sharedGrantees: 1,
      jaccard: 0.25,
      overlapCoefficient: 0.5,
      sharedCents: 1010 + 500,
      sharedRequirements: 2,
      sparedApplications: 2,
      sparedDocuments: 4,
    });
    expect(of('f', 'g').cautions).toEqual([{ code: 'overlap-amount-unknown', params: { count: 1 } }]);
    expect(of('g', 'h').figures).toMatchObject({ sharedCents: null, sharedRequirements: null, sparedDocuments: null });
    expect(of('f', 'k').figures).toMatchObject({ sharedCents: 1500, sharedRequirements: 0, sparedDocuments: 0 });
  });

  it('scores by the work spared: applications × (1 + shared requirements), over the most', () => {
    // f–g 2 × (1 + 2) = 6; f–k 1 × 1; g–h 1 × 1.
    expect(ask().map(({ score }) => score)).toEqual([1, 1 / 6, 1 / 6]);
    expect([of('f', 'g').confidence, of('f', 'k').confidence, of('g', 'h').confidence]).toEqual([1, 0.7, 0.35]);
    expect(of('f', 'k').cautions.map(({ code }) => code)).toEqual(['no-shared-requirements', 'not-asked']);
  });

  it('is asked of a fund, an applicant, a place', () => {
    expect(ask({ actor: asActorId('h') }).map(({ actors }) => actors.join())).toEqual(['g,h']);
    expect(ask({ actor: asActorId('d') }).map(({ actors }) => actors.join())).toEqual(['f,k']);
    expect(ask({ municipality: 'GM0002' })).toEqual([]);
  });

  it('has a route between the two', () => {
    expect(of('f', 'g').introductions[0]).toEqual(['f', 'a', 'g']);
  });
});
