import type { AnalysedGraph } from './graph/analysed-graph.ts';
import type { Snapshot } from './graph/snapshot.ts';
import type { ShortestPathSums } from './kernels/shortest-path-sums.ts';
import { shortestPathSums } from './kernels/shortest-paths.ts';

export interface Localised {
  readonly nl: string;
  readonly en: string;
}

/** What catalogue, forms and documentation say of a measure. */
export interface MeasureDescription {
  readonly id: string;
  readonly of: 'actor' | 'network';
  readonly name: Localised;
  /** What it means, in one plain sentence. */
  readonly explanation: Localised;
  /** Formula and conventions. */
  readonly definition: string;
  readonly source: string;
  readonly range: string;
  /** How its cost grows with n actors and m pairs. */
  readonly cost: string;
}

export interface MeasureOptions {
  readonly normalized: boolean;
}

/** One value per vertex; undefined values are null with one reason for all of them. */
export interface VertexValues {
  readonly values: readonly (number | null)[];
  readonly reason?: string;
}

/** A measure of actors: described, and computed on a graph. */
export interface ActorMeasure extends MeasureDescription {
  readonly of: 'actor';
  compute(context: MeasureContext, options: MeasureOptions): VertexValues;
}

/** A graph with what several measures share, computed once when first asked for. */
export class MeasureContext {
  readonly snapshot: Snapshot;
  readonly graph: AnalysedGraph;
  #paths: ShortestPathSums | undefined;

  constructor(snapshot: Snapshot, graph: AnalysedGraph) {
    this.snapshot = snapshot;
    this.graph = graph;
  }

  get paths(): ShortestPathSums {
    this.#paths ??= shortestPathSums(this.graph);
    return this.#paths;
  }
}

/** Divides values by a maximum; where that is 0 there is no normalised value. */
export function normalizedBy(values: ArrayLike<number>, maximum: number, reason: string): VertexValues {
  return maximum > 0
    ? { values: Array.from(values, (value) => value / maximum) }
    : { values: Array.from(values, () => null), reason };
}
