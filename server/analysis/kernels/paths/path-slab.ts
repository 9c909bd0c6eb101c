import type { PathRows } from './path-rows.ts';

/**
 * Into so many blocks the sources are cut, whatever the number of threads: each block adds up for itself and blocks are
 * added in their order, so that the last digits do not depend on who was first.
 */
export const BLOCKS = 16;

/** Rows with room for what is found; all of it may lie in shared memory, so that threads fill blocks side by side. */
export interface PathSlab {
  readonly rows: PathRows;
  /** By block and vertex: its share of the betweenness, each ordered pair counted. */
  readonly betweenness: Float64Array;
  /** By vertex. */
  readonly distanceSum: Float64Array;
  readonly inverseDistanceSum: Float64Array;
  readonly reachable: Float64Array;
  readonly eccentricity: Float64Array;
  /** By vertex, of a leaf that hangs on it: all leaves of a vertex are alike. */
  readonly leafDistanceSum: Float64Array;
  readonly leafInverseDistanceSum: Float64Array;
  readonly leafEccentricity: Float64Array;
}

/** The sources of a block: from the first up to the second, not included. */
export const sourcesOf = (block: number, n: number): readonly [number, number] => [
  Math.floor((block * n) / BLOCKS),
  Math.floor(((block + 1) * n) / BLOCKS),
];

/** Room for what is found in rows. `shared`: in memory that threads share, the rows copied there too. */
export function newSlab(rows: PathRows, shared: boolean): PathSlab {
  const { n } = rows;
  const floats = (length: number) =>
    new Float64Array(shared ? new SharedArrayBuffer(8 * length) : new ArrayBuffer(8 * length));
  const ints = (values: Int32Array) => {
    if (!shared) return values;
    const copy = new Int32Array(new SharedArrayBuffer(4 * values.length));
    copy.set(values);
    return copy;
  };
  const lengths = rows.lengths === null ? null : floats(rows.lengths.length);
  lengths?.set(rows.lengths!);
  return {
    rows: {
      n,
      offsets: ints(rows.offsets),
      targets: ints(rows.targets),
      lengths,
      leaves: rows.leaves === null ? null : ints(rows.leaves),
      parts: rows.parts === null ? null : { begin: ints(rows.parts.begin), end: ints(rows.parts.end) },
    },
    betweenness: floats(BLOCKS * n),
    distanceSum: floats(n),
    inverseDistanceSum: floats(n),
    reachable: floats(n),
    eccentricity: floats(n),
    leafDistanceSum: floats(n),
    leafInverseDistanceSum: floats(n),
    leafEccentricity: floats(n),
  };
}
