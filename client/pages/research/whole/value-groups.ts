import type { NetworkValues } from '#contract/measures';
import type { WholeNetwork } from '../../../api/research-queries.ts';
import type { CsvTable } from '../../../state/csv-table.ts';

/** A value of the whole network that is one number. */
export type ValueKey = Exclude<keyof NetworkValues, 'densityByType'>;

/** The values in the groups in which they are read. */
export const GROUPS = [
  { id: 'size', keys: ['nodes', 'ties', 'edges', 'components', 'largestComponent', 'isolates'] },
  {
    id: 'cohesion',
    keys: [
      'density',
      'transitivity',
      'averageClustering',
      'maxCore',
      'corePeripheryFit',
      'articulationActors',
      'bridges',
    ],
  },
  { id: 'distance', keys: ['diameter', 'averagePathLength', 'fragmentation', 'distanceFragmentation'] },
  {
    id: 'centralisation',
    keys: ['degreeCentralisation', 'betweennessCentralisation', 'closenessCentralisation'],
  },
  {
    id: 'mixing',
    keys: ['modularity', 'assortativityByType', 'assortativityByDegree', 'eiIndex', 'eiIndexRescaled'],
  },
] as const satisfies readonly { readonly id: string; readonly keys: readonly ValueKey[] }[];

/** All values, then the density for every two types, as they are kept. */
export function wholeCsv({ values, reasons }: Pick<WholeNetwork, 'values' | 'reasons'>): CsvTable {
  const rows = GROUPS.flatMap(({ keys }) => keys.map((key) => [key, values[key], reasons[key] ?? null]));
  const densities = (values.densityByType ?? []).map(({ a, b, density }) => [`density ${a} ${b}`, density, null]);
  return { columns: ['value_id', 'value', 'reason'], rows: [...rows, ...densities] };
}
