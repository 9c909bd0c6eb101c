import {
  actorMeasureQuery,
  communityQuery,
  type graphQuery,
  keyPlayerQuery,
  type tiedQuery,
  type unweightedQuery,
} from '#contract/analysis-parameters';
import { COLLABORATION_TIES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';

/** Parameters of analyses, by the names that the service gives them: what the address holds is what is asked. */
const SCHEMAS = {
  ...actorMeasureQuery,
  algorithm: communityQuery.algorithm,
  resolution: communityQuery.resolution,
  size: keyPlayerQuery.size,
} as const;
export type ParameterName = keyof typeof SCHEMAS;
export const PARAMETER_NAMES = Object.keys(SCHEMAS) as ParameterName[];

/** Parameters that are not as by default, each as it stands in an address. */
export type Parameters = Readonly<Partial<Record<ParameterName, string>>>;

/** Which actors and ties are analysed: the same for all analyses. */
export const TIED_PARAMETERS = [
  'actorTypes',
  'tieTypes',
  'fundingStatus',
  'zeroAmounts',
  'asOf',
  'projection',
] as const satisfies readonly (keyof typeof tiedQuery)[];

/** The same where the direction of ties may count, but not their weight. */
export const UNWEIGHTED_PARAMETERS = [
  ...TIED_PARAMETERS,
  'direction',
] as const satisfies readonly (keyof typeof unweightedQuery)[];

/** The same where both may count. */
export const GRAPH_PARAMETERS = [
  ...UNWEIGHTED_PARAMETERS,
  'weight',
] as const satisfies readonly (keyof typeof graphQuery)[];

/** What holds where an address says nothing; the default of `asOf` is the network's own day. */
export const DEFAULTS: Readonly<Record<ParameterName, string>> = {
  actorTypes: ACTOR_TYPES.join(','),
  tieTypes: COLLABORATION_TIES.join(','),
  fundingStatus: 'granted,paid,unknown',
  zeroAmounts: 'false',
  asOf: '',
  weight: 'none',
  direction: 'undirected',
  projection: 'none',
  normalized: 'false',
  group: 'type',
  paths: 'auto',
  mode: 'one-mode',
  seed: '1',
  intervals: 'false',
  algorithm: 'louvain',
  resolution: '1',
  size: '3',
};

const sameList = (a: string, b: string): boolean => a.split(',').sort().join() === b.split(',').sort().join();

/** Whether a value is what holds by default; the order of a list says nothing. */
export const isDefault = (name: ParameterName, value: string): boolean => sameList(value, DEFAULTS[name]);

/** Whether the service takes a value for a parameter. */
export const isValid = (name: ParameterName, value: string): boolean => SCHEMAS[name].safeParse(value).success;

/** Reads the parameters of an address; what cannot be read is as by default. */
export function parametersOf(query: URLSearchParams): Parameters {
  const read = PARAMETER_NAMES.flatMap((name) => {
    const value = query.get(name);
    return value !== null && !isDefault(name, value) && isValid(name, value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(read);
}

/**
 * Those of the parameters of one analysis that go together: a projection has its own type of tie, and neither direction
 * nor amounts; weighted shortest paths are never sampled.
 */
export function fitting(parameters: Parameters): Parameters {
  const { paths, ...rest } = projected(parameters);
  if (paths === undefined || (paths === 'sampled' && rest.weight !== undefined)) return rest;
  return { ...rest, paths };
}

function projected(parameters: Parameters): Parameters {
  if (parameters.projection === undefined) return parameters;
  const { direction: _, tieTypes: __, ...rest } = parameters;
  if (rest.weight !== 'amountEur') return rest;
  const { weight: ___, ...others } = rest;
  return others;
}

/** Those of the parameters that an analysis takes. */
export const taken = (parameters: Parameters, names: readonly ParameterName[]): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name as ParameterName)));
