import type { Robustness } from '../../../api/research-queries.ts';
import type { CsvTable } from '../../../state/csv-table.ts';

/** Share of all actors in the largest part after so many are gone: the best connected first, and at random. */
export interface CurvePoint {
  readonly removed: number;
  readonly targeted: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The two curves of an answer as one: both are told at the same steps. */
export function curveOf({ targeted, random }: Robustness): CurvePoint[] {
  const atRandom = new Map(random.map(({ removed, largestPart }) => [removed, largestPart]));
  return targeted.flatMap(({ removed, largestPart }) => {
    const band = atRandom.get(removed);
    return band === undefined ? [] : [{ removed, targeted: largestPart, ...band }];
  });
}

/** At how many removals a curve is first at half of where it began or below; undefined where it never is. */
export function halvedAt(points: readonly CurvePoint[], of: (point: CurvePoint) => number): number | undefined {
  const [first] = points;
  if (first === undefined || of(first) === 0) return undefined;
  return points.find((point) => of(point) <= of(first) / 2)?.removed;
}

/** Both curves with reach, then what is left without each funder. */
export function robustnessCsv({ targeted, random, funders }: Robustness): CsvTable {
  return {
    columns: ['what', 'removed', ...withBand('largest_part'), ...withBand('reach'), 'left_alone'],
    rows: [
      ...targeted.map(({ removed, largestPart, reach }) => [
        'targeted',
        removed,
        ...exact(largestPart),
        ...exact(reach),
        null,
      ]),
      ...random.map(({ removed, largestPart, reach }) => [
        'random',
        removed,
        ...band(largestPart),
        ...band(reach),
        null,
      ]),
      ...funders.map(({ actorId, removed, largestPart, reach, leftAlone }) => [
        `without ${actorId}`,
        removed,
        ...exact(largestPart),
        ...exact(reach),
        leftAlone,
      ]),
    ],
  };
}

/** The columns of a value that may have a band around it. */
const withBand = (name: string): string[] => [name, `${name}_low`, `${name}_high`];
const exact = (value: number) => [value, null, null];
const band = ({ mean, low, high }: Robustness['random'][number]['reach']) => [mean, low, high];
