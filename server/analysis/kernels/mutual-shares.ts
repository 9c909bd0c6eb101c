import type { SymmetricRows } from './symmetric-rows.ts';

/** How a vertex spreads itself over its neighbours, per entry of its row. Mutual weight of u and v: a_uv + a_vu. */
export interface MutualShares {
  /** p_uv: mutual weight over the sum of it in the row. */
  readonly proportion: Float64Array;
  /** m_uv: mutual weight over the largest in the row. */
  readonly relative: Float64Array;
}

/** Burt's proportions and relative strengths. O(n + m). Burt 1992. */
export function mutualShares({ n, offsets, out, back }: SymmetricRows): MutualShares {
  const proportion = new Float64Array(out.length);
  const relative = new Float64Array(out.length);
  for (let v = 0; v < n; v += 1) {
    let sum = 0;
    let most = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const mutual = out[e]! + back[e]!;
      sum += mutual;
      most = Math.max(most, mutual);
    }
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const mutual = out[e]! + back[e]!;
      proportion[e] = mutual / sum;
      relative[e] = mutual / most;
    }
  }
  return { proportion, relative };
}
