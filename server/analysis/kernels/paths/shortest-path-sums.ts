/** Everything that one shortest-path tree from every vertex tells. */
export interface ShortestPathSums {
  readonly betweenness: Float64Array;
  /** Σ_t d(v,t) over the t reachable from v. */
  readonly distanceSum: Float64Array;
  /** Σ_t 1/d(v,t). */
  readonly inverseDistanceSum: Float64Array;
  /** Vertices reachable from v, itself included. */
  readonly reachable: Uint32Array;
  /** Largest distance from v to a vertex that it reaches. */
  readonly eccentricity: Float64Array;
}
