import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  isDefault,
  isValid,
  PARAMETER_NAMES,
  parametersOf,
  taken,
} from '../../../../client/state/research-parameters.ts';

const read = (query: string) => parametersOf(new URLSearchParams(query));

describe('parameters of an address', () => {
  it('are those that are not as by default and that the service takes', () => {
    expect(read('seed=7&weight=none&direction=sideways&resolution=abc&asOf=2024-01-01&other=1')).toEqual({
      seed: '7',
      asOf: '2024-01-01',
    });
  });

  it('say nothing by the order of a list', () => {
    expect(read('fundingStatus=unknown,paid,granted')).toEqual({});
    expect(read('fundingStatus=granted')).toEqual({ fundingStatus: 'granted' });
  });

  it('go together: a projection has neither direction nor amounts', () => {
    expect(read('projection=initiatives-by-funder&direction=directed&weight=amountEur')).toEqual({
      projection: 'initiatives-by-funder',
    });
    expect(read('projection=initiatives-by-funder&weight=strength')).toEqual({
      projection: 'initiatives-by-funder',
      weight: 'strength',
    });
  });

  it('are asked only of analyses that take them', () => {
    expect(taken({ seed: '7', size: '2' }, ['seed'])).toEqual({ seed: '7' });
  });

  it.each(PARAMETER_NAMES.filter((name) => name !== 'asOf'))('have a default that the service takes: %s', (name) => {
    expect(isValid(name, DEFAULTS[name])).toBe(true);
    expect(isDefault(name, DEFAULTS[name])).toBe(true);
  });
});
