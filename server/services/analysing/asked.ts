import type { z } from 'zod';
import type { GraphParameters } from '#analysis/graph/parameters';
import type { Projection } from '#analysis/graph/projections';
import type { graphQuery } from '#contract/analysis-parameters';
import type { Language } from '#model/network';

/** What every question comes with. */
export interface Asked {
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
}

/** A query as its declaration leaves it. */
export type Query<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;

/** The graph that a query is about. */
export function graphAsk(query: Query<typeof graphQuery>): {
  graph: GraphParameters;
  projection: Projection | undefined;
} {
  const { actorTypes, tieTypes, fundingStatus, zeroAmounts, asOf, weight, direction, projection } = query;
  return {
    graph: { actorTypes, tieTypes, fundingStatus, zeroAmounts, asOf, weight, direction },
    projection: projection === 'none' ? undefined : projection,
  };
}
