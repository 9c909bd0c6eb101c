/**
 * Chance that can be repeated: a seeded generator (mulberry32) with the few draws that the demo needs.
 * Only +, *, shifts and square roots are used, so that every engine gives the same bits.
 */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number, both ends inclusive. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One item, with chance in proportion to its weight; undefined when no weight is above 0. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined;
  /** At most `count` different items, in drawn order. */
  sample<T>(items: readonly T[], count: number): T[];
  /** Pareto with exponent 2, mean 1, at least 0.5, cut at 6: a few large, most small. */
  heavyTail(): number;
  /** About normal (sum of twelve uniforms), mean 0, deviation 1. */
  normal(): number;
  /** A generator of its own for one task, so that a change in one task leaves the others as they were. */
  fork(label: string): Random;
}

export function seededRandom(seed: string): Random {
  const next = mulberry32(fnv1a(seed));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[int(0, items.length - 1)]!;
  }

  function weighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
    const weights = items.map(weight);
    let rest = next() * weights.reduce((sum, w) => sum + w, 0);
    return items.find((_, index) => {
      rest -= weights[index]!;
      return rest < 0;
    });
  }

  function sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)[0]!);
  }

  return {
    next,
    int,
    pick,
    weighted,
    sample,
    chance: (probability) => next() < probability,
    heavyTail: () => Math.min(6, 0.5 / Math.sqrt(1 - next())),
    normal: () => Array.from({ length: 12 }, next).reduce((sum, u) => sum + u, -6),
    fork: (label) => seededRandom(`${seed}/${label}`),
  };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for invented data. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
