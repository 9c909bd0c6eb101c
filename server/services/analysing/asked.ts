import type { z } from 'zod';
import type { GraphParameters } from '#analysis/graph/parameters';
import type { Projection } from '#analysis/graph/projections';
import type { graphQuery, tiedQuery } from '#contract/analysis-parameters';
import type { Language } from '#model/network';

/** What every question comes with. */
export interface Asked {
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
}

/** A query as its declaration leaves it. */
export type Query<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;

/** The graph that a query is about; where a path takes no weight or direction, neither counts. */
export function graphAsk(
  query: Query<typeof tiedQuery> & Partial<Pick<Query<typeof graphQuery>, 'weight' | 'direction'>>,
): {
  graph: GraphParameters;
  projection: Projection | undefined;
} {
  const { actorTypes, tieTypes, fundingStatus, zeroAmounts, asOf, projection } = query;
  const { weight = 'none', direction = 'undirected' } = query;
  return {
    graph: { actorTypes, tieTypes, fundingStatus, zeroAmounts, asOf, weight, direction },
    projection: projection === 'none' ? undefined : projection,
  };
}
