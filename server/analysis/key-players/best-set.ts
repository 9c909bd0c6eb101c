/** How good sets of vertices are, the higher the better: prepared for all but one member, then asked for the last. */
export interface SetObjective {
  given(others: readonly number[]): (last: number) => number;
}

export interface BestSet {
  /** Ascending. */
  readonly members: readonly number[];
  readonly value: number;
}

/** Values closer than this are equal. */
const LEAST_GAIN = 1e-12;

/** How many sets of `size` there are among n. */
export function setCount(n: number, size: number): number {
  let count = 1;
  for (let i = 0; i < size; i += 1) count = (count * (n - i)) / (i + 1);
  return Math.round(count);
}

/** The best of all sets; of equal ones that with the lowest numbers. One question per set. */
export function bestOfAll(n: number, size: number, objective: SetObjective): BestSet {
  let best: BestSet | undefined;
  const extend = (others: readonly number[]) => {
    const from = others.length === 0 ? 0 : others[others.length - 1]! + 1;
    const missing = size - others.length;
    if (missing > 1) {
      for (let v = from; v <= n - missing; v += 1) extend([...others, v]);
      return;
    }
    const valueWith = objective.given(others);
    for (let v = from; v < n; v += 1) {
      const value = valueWith(v);
      if (best === undefined || value > best.value + LEAST_GAIN) best = { members: [...others, v], value };
    }
  };
  extend([]);
  return best!;
}

/**
 * A good set among candidates: the best next one is taken until there are enough, then members are exchanged for others as
 * long as that gains, so many rounds at most. Equal ones by their place among the candidates. At least `size` candidates.
 * About size · candidates questions a round. Borgatti 2006.
 */
export function greedyWithSwaps(
  candidates: readonly number[],
  size: number,
  objective: SetObjective,
  rounds = 10,
): BestSet {
  let members: number[] = [];
  let value = Number.NEGATIVE_INFINITY;
  const bestNext = (others: readonly number[]) => {
    const valueWith = objective.given(others);
    let best = { vertex: -1, value: Number.NEGATIVE_INFINITY };
    for (const vertex of candidates) {
      if (others.includes(vertex)) continue;
      const one = valueWith(vertex);
      if (best.vertex < 0 || one > best.value + LEAST_GAIN) best = { vertex, value: one };
    }
    return best;
  };
  for (let i = 0; i < size; i += 1) {
    const next = bestNext(members);
    members = [...members, next.vertex];
    value = next.value;
  }
  for (let round = 0, hasGained = true; hasGained && round < rounds; round += 1) {
    hasGained = false;
    for (let i = 0; i < size && size < candidates.length; i += 1) {
      const others = members.filter((_, at) => at !== i);
      const next = bestNext(others);
      if (next.value <= value + LEAST_GAIN) continue;
      members = [...others, next.vertex];
      value = next.value;
      hasGained = true;
    }
  }
  return { members: members.sort((a, b) => a - b), value };
}
