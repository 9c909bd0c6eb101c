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

describe.each(['strength', 'amountEur'])('shortest paths weighted by %s', (weight) => {
  const accepts = (parameters: object) => analysisQuery(measureQuery).safeParse(parameters);

  it('are never asked for from a sample, which the service refuses', () => {
    expect(fitting({ weight, paths: 'sampled', seed: '7' })).toEqual({ weight, seed: '7' });
    expect(accepts({ weight, paths: 'sampled' }).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['paths'], 'weighted shortest paths are always exact: leave paths out, or weight'],
    ]);
    for (const paths of ['auto', 'exact']) expect(accepts({ weight, paths }).success).toBe(true);
  });
});

it('shortest paths without a weight may be sampled, as amounts have none in a projection', () => {
  expect(fitting({ paths: 'sampled' })).toEqual({ paths: 'sampled' });
  const asked = fitting({ projection: 'members-by-coalition', weight: 'amountEur', paths: 'sampled' });
  expect(asked).toEqual({ projection: 'members-by-coalition', paths: 'sampled' });
  expect(analysisQuery(measureQuery).safeParse(asked).success).toBe(true);
});

it('an analysis without projections keeps its ties and direction where the address has one', () => {
  const address = new URLSearchParams([...FULL, ['projection', 'members-by-coalition']]);
  const asked = fitting(taken(parametersOf(address), ['tieTypes', 'direction']));
  expect(asked).toEqual({ tieTypes: 'knows', direction: 'directed' });
});
