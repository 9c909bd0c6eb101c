import type { AnalysedGraph } from '../../graph/analysed-graph.ts';
import { transposedRows } from '../transposed-rows.ts';

/** As many walks at once as an integer has bits. */
const AT_ONCE = 32;

/** For each vertex, over the pivots that it reaches (itself left out): how many, and sums of their distances in steps. */
export interface PivotDistances {
  readonly reached: Float64Array;
  readonly distanceSum: Float64Array;
  readonly inverseDistanceSum: Float64Array;
  /** 1 where the vertex is a pivot. */
  readonly isPivot: Uint8Array;
}

/**
 * Steps from every vertex to each of some pivots, along arcs outwards: 32 walks at once from the pivots against the arcs,
 * one bit each (Then et al. 2014). O(pivots/32 · levels · (n + m)), memory O(n + m).
 */
export function pivotDistances(graph: AnalysedGraph, pivots: Uint32Array): PivotDistances {
  const { n } = graph;
  const { offsets, targets } = graph.directed ? transposedRows(graph) : graph;
  const told: PivotDistances = {
    reached: new Float64Array(n),
    distanceSum: new Float64Array(n),
    inverseDistanceSum: new Float64Array(n),
    isPivot: new Uint8Array(n),
  };
  const seen = new Int32Array(n);
  let front = new Int32Array(n);
  let next = new Int32Array(n);
  for (let first = 0; first < pivots.length; first += AT_ONCE) {
    seen.fill(0);
    front.fill(0);
    const batch = pivots.subarray(first, first + AT_ONCE);
    batch.forEach((pivot, bit) => {
      front[pivot]! |= 1 << bit;
      seen[pivot]! |= 1 << bit;
      told.isPivot[pivot] = 1;
    });
    for (let level = 1, isGoing = true; isGoing; level += 1) {
      isGoing = false;
      next.fill(0);
      for (let v = 0; v < n; v += 1) {
        const bits = front[v]!;
        if (bits === 0) continue;
        for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) next[targets[e]!]! |= bits;
      }
      for (let v = 0; v < n; v += 1) {
        const fresh = next[v]! & ~seen[v]!;
        next[v] = fresh;
        if (fresh === 0) continue;
        isGoing = true;
        seen[v]! |= fresh;
        const count = bitsIn(fresh);
        told.reached[v]! += count;
        told.distanceSum[v]! += count * level;
        told.inverseDistanceSum[v]! += count / level;
      }
      [front, next] = [next, front];
    }
  }
  return told;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
