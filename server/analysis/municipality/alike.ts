import type { Snapshot } from '../graph/snapshot.ts';
import { meanAndDeviation } from '../statistics/mean-and-deviation.ts';

export const ALIKE_AT_MOST = 20;

/** The municipalities most alike to one, as numbers of the snapshot: nearest first, equal ones by id. */
export type AlikeMunicipalities = (municipality: number) => number[];

/**
 * Prepares to find, for any municipality, the 20 most alike by log population and log density (inhabitants per km²),
 * each standardised over those that have both. None where a municipality lacks either. O(actors) once, then O(k log k)
 * for k municipalities.
 */
export function alikeMunicipalities(snapshot: Snapshot): AlikeMunicipalities {
  const points = new Map<number, [number, number]>();
  snapshot.actors.forEach(({ type, population, areaKm2 }, index) => {
    if (type !== 'municipality' || population === undefined || areaKm2 === undefined) return;
    if (population <= 0 || areaKm2 <= 0) return;
    points.set(index, [Math.log(population), Math.log(population / areaKm2)]);
  });
  const scale = [0, 1].map((axis) => meanAndDeviation([...points.values()].map((point) => point[axis]!)).deviation);
  return (municipality) => {
    const own = points.get(municipality);
    if (own === undefined) return [];
    const distance = (point: [number, number]) =>
      [0, 1].reduce(
        (sum, axis) => sum + (scale[axis] === 0 ? 0 : ((point[axis]! - own[axis]!) / scale[axis]!) ** 2),
        0,
      );
    return [...points]
      .filter(([index]) => index !== municipality)
      .map(([index, point]) => ({ index, away: distance(point) }))
      .sort((a, b) => a.away - b.away || a.index - b.index)
      .slice(0, ALIKE_AT_MOST)
      .map(({ index }) => index);
  };
}
