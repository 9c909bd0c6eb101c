import { describe, expect, it } from 'vitest';
import { Analyst } from '#analysis/jobs';
import type { ScenarioChange } from '#analysis/scenarios/scenario-change';
import { asActorId } from '#model/ids';
import type { TieType } from '#model/tie-types';
import { comparisonInWords } from '../../../../server/services/scenarios/scenario-words.ts';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

/** Hub h with a, b and c, of whom a and b are tied to each other; d and e stand alone. */
const network = snapshotOf(
  [...'abcdeh'].map((id) => actor(id)),
  ['ha', 'hb', 'hc', 'ab'].map((pair) => tie('collaborates-with', pair[0]!, pair[1]!)),
);
const told = (...changes: readonly ScenarioChange[]) => {
  const comparison = new Analyst(network).answer({ kind: 'scenario-comparison', changes });
  return [comparisonInWords(comparison, 'nl'), comparisonInWords(comparison, 'en')];
};
const addTie = (from: string, to: string, type: TieType = 'collaborates-with', more: object = {}): ScenarioChange => ({
  kind: 'add-tie',
  tie: { type, from: asActorId(from), to: asActorId(to), ...more },
});
const remove = (id: string): ScenarioChange => ({ kind: 'remove-actor', actorId: asActorId(id) });

describe('what a scenario would do, in words', () => {
  it('does not call it a gain that who stood alone is taken away', () => {
    expect(told(remove('d'))).toEqual(['Eén actor die alleen stond, valt weg.', 'One actor that stood alone is gone.']);
    expect(told(remove('d'), remove('e'))[0]).toBe('2 actoren die alleen stonden, vallen weg.');
  });

  it('names who is joined and who is left, though they are as many', () => {
    const [dutch, english] = told(remove('h'), addTie('d', 'a'));
    expect(dutch).toBe('Eén actor staat niet meer alleen. Er komt één actor meer alleen te staan.');
    expect(english).toBe('One actor is no longer alone. One more actor ends up alone.');
    expect(told(remove('h'), addTie('d', 'e'))[0]).toMatch(
      /^2 actoren staan niet meer alleen\. Er komt één actor meer alleen te staan\./,
    );
  });

  it.each([
    ['that are known only', addTie('d', 'e', 'knows')],
    ['of a grant that was refused', addTie('d', 'e', 'funds', { status: 'refused' })],
    ['beside one that there is', addTie('a', 'b')],
  ])('says that nothing changes, of ties %s', (_, change) => {
    expect(told(change)).toEqual([
      'Dit verandert niets aan wat gemeten wordt.',
      'This changes nothing that is measured.',
    ]);
  });

  it('tells that reach changes where it does, and nothing else', () => {
    expect(told(addTie('a', 'c'))[0]).toBe('De samenhang blijft zoals die is; wel verandert wie wie bereikt.');
  });
});
