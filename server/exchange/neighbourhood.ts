import { firstDay, holdsAt } from '#model/partial-date';
import type { TieType } from '#model/tie-types';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';

export interface Drawing {
  readonly contents: NetworkContents;
  readonly positions: DrawingPositions;
}

/**
 * The part of a drawing within `depth` steps of an actor. Steps go along ties of the types that hold at the reference
 * date of the network (along all where it has none); told are all ties among those found. O(actors + depth × ties).
 */
export function neighbourhood(
  { contents, positions }: Drawing,
  around: { readonly actor: string; readonly depth: number; readonly tieTypes: readonly TieType[] },
): Drawing {
  const { network, actors, ties } = contents;
  const day = network.referenceDate === undefined ? null : firstDay(network.referenceDate);
  const types = new Set(around.tieTypes);
  const steps = ties.filter((tie) => types.has(tie.type) && (day === null || holdsAt(tie, day)));
  const found = new Set<string>([around.actor]);
  for (let step = 0; step < around.depth; step += 1) {
    const reached: string[] = [];
    for (const { from, to } of steps) {
      if (found.has(from) && !found.has(to)) reached.push(to);
      else if (found.has(to) && !found.has(from)) reached.push(from);
    }
    for (const id of reached) found.add(id);
  }
  const places = actors.flatMap(({ id }, index) => (found.has(id) ? [index] : []));
  return {
    contents: {
      network,
      actors: places.map((index) => actors[index]!),
      ties: ties.filter(({ from, to }) => found.has(from) && found.has(to)),
    },
    positions: {
      x: places.map((index) => positions.x[index]!),
      y: places.map((index) => positions.y[index]!),
    },
  };
}
