/** How the shortest paths of an answer were sampled, as far as pages tell of it. */
export interface SampledPaths {
  readonly routes: number;
  readonly pivots: number;
  /** Whether distances are estimates too: not where those to every actor were taken. */
  readonly isDistanceSampled: boolean;
}

/** What the parameters of an answer say of its shortest paths; undefined where these are exact or nothing rests on them. */
export function sampledPathsOf({ sampling }: Readonly<Record<string, unknown>>): SampledPaths | undefined {
  if (sampling === undefined) return undefined;
  const { routes, pivots, error } = sampling as Told;
  return { routes, pivots, isDistanceSampled: error.harmonic > 0 };
}

interface Told {
  readonly routes: number;
  readonly pivots: number;
  readonly error: { readonly harmonic: number };
}
