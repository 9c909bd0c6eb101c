import { analysedGraph, parametersTold } from './graph/analysed-graph.ts';
import type { GraphParameters } from './graph/parameters.ts';
import { projectedGraph } from './graph/projected-graph.ts';
import { PROJECTION_RULES, type Projection } from './graph/projections.ts';
import type { Snapshot } from './graph/snapshot.ts';
import { MeasureContext } from './measure.ts';
import type { Sides } from './two-mode/sides.ts';

/** Which graph a question is about. */
export interface GraphAsk {
  readonly graph: GraphParameters;
  /** Absent: none. Joins actors that share partners instead of those that have a tie. */
  readonly projection?: Projection | undefined;
}

/** An answer with the parameters that it was made with. */
export type Told<T> = T & { readonly parameters: Readonly<Record<string, unknown>> };

/** The graph that a question is about, with what answers tell of how it was made. */
export function measured(
  snapshot: Snapshot,
  { graph: parameters, projection }: GraphAsk,
  sides?: Sides | null,
): { context: MeasureContext; told: Record<string, unknown> } {
  const graph =
    projection === undefined ? analysedGraph(snapshot, parameters) : projectedGraph(snapshot, parameters, projection);
  return {
    context: new MeasureContext(snapshot, graph, sides),
    told: {
      ...parametersTold(snapshot, parameters, graph),
      ...(projection === undefined ? {} : { tieTypes: [PROJECTION_RULES[projection].tie] }),
      projection: projection ?? 'none',
    },
  };
}
