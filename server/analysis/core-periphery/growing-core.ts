import type { PairWeights } from './pattern-fit.ts';

/** A core with what moves need to know: for each vertex the weight of its ties with the periphery. */
export class GrowingCore {
  readonly inCore: Uint8Array;
  readonly open: Float64Array;
  size = 0;
  covered = 0;
  readonly #pairs: PairWeights;

  constructor(pairs: PairWeights) {
    this.#pairs = pairs;
    this.inCore = new Uint8Array(pairs.n);
    this.open = openWeights(pairs);
  }

  /** Puts a vertex into the core, or back out. O(degree). */
  move(v: number): void {
    const { offsets, targets, mutual } = this.#pairs;
    const sign = this.inCore[v] === 1 ? -1 : 1;
    this.covered += sign * this.open[v]!;
    this.size += sign;
    this.inCore[v] = sign === 1 ? 1 : 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) this.open[targets[e]!]! -= sign * mutual[e]!;
  }
}

/** Weight of all pairs at each vertex. O(n + m). */
export function openWeights({ n, offsets, mutual }: PairWeights): Float64Array {
  return Float64Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) sum += mutual[e]!;
    return sum;
  });
}
