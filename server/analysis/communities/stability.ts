import type { FindCommunities, Partition } from './partition.ts';

/** How many other seeds a partition is compared with. */
const RUNS = 10;

/**
 * How stable each community is over seeds: the mean Jaccard overlap of the community with the community that each of
 * its members is in under other seeds, averaged over members and seeds. 1: always the same; null for communities of one.
 * RUNS times the cost of finding them.
 */
export function stabilities(
  find: FindCommunities,
  partition: Partition,
  options: { resolution: number; seed: number },
): (number | null)[] {
  const sums = new Float64Array(partition.sizes.length);
  for (let run = 1; run <= RUNS; run += 1) {
    const other = find({ resolution: options.resolution, seed: options.seed + run });
    const shared = new Map<string, number>();
    for (let v = 0; v < partition.of.length; v += 1) {
      const key = `${partition.of[v]}/${other.of[v]}`;
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
    for (const [key, both] of shared) {
      const [mine, theirs] = key.split('/').map(Number) as [number, number];
      const jaccard = both / (partition.sizes[mine]! + other.sizes[theirs]! - both);
      sums[mine]! += (both / partition.sizes[mine]!) * jaccard;
    }
  }
  return partition.sizes.map((size, community) => (size === 1 ? null : sums[community]! / RUNS));
}
