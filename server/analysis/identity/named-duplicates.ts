import type { Actor } from '#model/actor';
import { type DuplicatePair, findDuplicates } from './find-duplicates.ts';

/** Pairs of a whole network with the names to show, the likeliest first. */
export interface NamedDuplicates {
  readonly items: readonly (DuplicatePair & { readonly aName: string; readonly bName: string })[];
  /** How many pairs there are in all. */
  readonly count: number;
}

/** All actors of a network compared with each other; what people decided is not left out. */
export function namedDuplicates(actors: readonly Actor[], limit: number): NamedDuplicates {
  const { items, count } = findDuplicates(actors, [], { decided: () => false, limit });
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  return { items: items.map((pair) => ({ ...pair, aName: names.get(pair.a)!, bName: names.get(pair.b)! })), count };
}
