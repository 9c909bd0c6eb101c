import type { Groups } from './groups.ts';

/**
 * How many pairs of actors with known groups there could be, and how many of them have a group in common.
 *
 * Goes over classes, not actors, by way of the groups that they share: O(Σ over groups of its classes squared).
 */
export function possiblePairs({ classOf, groupsOfClass }: Groups): { all: number; within: number } {
  const sizes = new Float64Array(groupsOfClass.length);
  let known = 0;
  for (const one of classOf) {
    if (one < 0) continue;
    sizes[one]! += 1;
    known += 1;
  }
  const classesOfGroup = new Map<string, number[]>();
  groupsOfClass.forEach((groups, one) => {
    for (const group of groups) {
      const list = classesOfGroup.get(group);
      if (list === undefined) classesOfGroup.set(group, [one]);
      else list.push(one);
    }
  });
  /** The class from which another was last counted. */
  const countedFrom = new Int32Array(groupsOfClass.length).fill(-1);
  let ordered = 0;
  groupsOfClass.forEach((groups, one) => {
    for (const group of groups) {
      for (const other of classesOfGroup.get(group)!) {
        if (countedFrom[other] === one) continue;
        countedFrom[other] = one;
        ordered += sizes[one]! * (other === one ? sizes[one]! - 1 : sizes[other]!);
      }
    }
  });
  return { all: (known * (known - 1)) / 2, within: ordered / 2 };
}
