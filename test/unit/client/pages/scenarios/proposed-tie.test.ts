import { describe, expect, it } from 'vitest';
import type { Finding, Findings } from '#contract/findings';
import { proposedTie } from '../../../../../client/pages/scenarios/proposed-tie.ts';

const names = Object.fromEntries(
  Object.entries({ f: 'fund', i: 'initiative', m: 'municipality' }).map(([id, type]) => [
    id,
    { name: id, type, themes: [], places: [] },
  ]),
) satisfies Findings['names'];
const finding = (tieType: string | undefined, ...actors: string[]) => ({ tieType, actors }) as unknown as Finding;

describe('the tie that a finding proposes', () => {
  it('runs from the fund, whichever end is named first', () => {
    const tie = { type: 'funds', from: 'f', to: 'i' };
    expect(proposedTie(finding('funds', 'i', 'f'), names)).toEqual(tie);
    expect(proposedTie(finding('funds', 'f', 'i'), names)).toEqual(tie);
  });

  it('runs as its type allows', () => {
    expect(proposedTie(finding('partners-with', 'i', 'm'), names)).toEqual({
      type: 'partners-with',
      from: 'm',
      to: 'i',
    });
  });

  it('is none where there is no type or no pair', () => {
    expect(proposedTie(finding(undefined, 'i', 'f'), names)).toBeUndefined();
    expect(proposedTie(finding('funds', 'i'), names)).toBeUndefined();
  });
});
