import { describe, expect, it } from 'vitest';
import {
  actorMeasureQuery,
  analysisQuery,
  brokerageQuery,
  graphQuery,
  keyPlayerQuery,
  measureQuery,
  robustnessQuery,
  shapesQuery,
} from '#contract/analysis-parameters';
import {
  fitting,
  GRAPH_PARAMETERS,
  type ParameterName,
  parametersOf,
  TIED_PARAMETERS,
  taken,
  UNWEIGHTED_PARAMETERS,
} from '../../../../client/state/research-parameters.ts';

/** An address in which everything is set that any part may set. */
const FULL = new URLSearchParams({
  actorTypes: 'fund,initiative',
  tieTypes: 'knows',
  fundingStatus: 'paid',
  zeroAmounts: 'true',
  asOf: '2024-01-01',
  weight: 'amountEur',
  direction: 'directed',
  normalized: 'true',
  group: 'theme',
  paths: 'exact',
  seed: '7',
  intervals: 'true',
  size: '2',
});

describe.each([
  ['measures of actors', actorMeasureQuery, [...GRAPH_PARAMETERS, 'group', 'normalized', 'paths', 'seed', 'intervals']],
  ['the whole network', measureQuery, [...GRAPH_PARAMETERS, 'group', 'paths', 'seed']],
  ['core and periphery', graphQuery, GRAPH_PARAMETERS],
  ['brokerage', brokerageQuery, ['group', ...UNWEIGHTED_PARAMETERS, 'seed']],
  ['key players', keyPlayerQuery, ['size', ...UNWEIGHTED_PARAMETERS, 'seed']],
  ['shapes', shapesQuery, TIED_PARAMETERS],
  ['robustness', robustnessQuery, [...TIED_PARAMETERS, 'seed']],
] as const)('what is asked of %s', (_, query, takes: readonly ParameterName[]) => {
  const accepts = (parameters: object) => analysisQuery(query).safeParse(parameters).success;

  it('is what the service takes, whatever else the address holds', () => {
    const asked = fitting(taken(parametersOf(FULL), takes));
    expect(Object.keys(asked).sort()).toEqual(takes.filter((name) => FULL.has(name)).sort());
    expect(accepts(asked)).toBe(true);
  });

  it('goes together with a projection', () => {
    const address = new URLSearchParams([...FULL, ['projection', 'members-by-coalition']]);
    const asked = fitting(taken(parametersOf(address), takes));
    expect(asked).toMatchObject({ projection: 'members-by-coalition' });
    expect(accepts(asked)).toBe(true);
    expect(accepts({ ...asked, tieTypes: 'knows' })).toBe(false);
  });
});

it('an analysis without projections keeps its ties and direction where the address has one', () => {
  const address = new URLSearchParams([...FULL, ['projection', 'members-by-coalition']]);
  const asked = fitting(taken(parametersOf(address), ['tieTypes', 'direction']));
  expect(asked).toEqual({ tieTypes: 'knows', direction: 'directed' });
});
