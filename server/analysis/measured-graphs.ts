import { analysedGraph, parametersTold } from './graph/analysed-graph.ts';
import type { GraphParameters } from './graph/parameters.ts';
import { projectedGraph } from './graph/projected-graph.ts';
import { PROJECTION_RULES, type Projection } from './graph/projections.ts';
import type { Snapshot } from './graph/snapshot.ts';
import type { BlockRunner } from './kernels/paths/shortest-paths.ts';
import { LastUsed } from './last-used.ts';
import { MeasureContext, type Walking } from './measure.ts';
import { sidesOf } from './two-mode/sides.ts';

/** Which graph a question is about. */
export interface GraphAsk {
  readonly graph: GraphParameters;
  /** Absent: none. Joins actors that share partners instead of those that have a tie. */
  readonly projection?: Projection | undefined;
}

/** An answer with the parameters that it was made with. */
export type Told<T> = T & { readonly parameters: Readonly<Record<string, unknown>> };

/** A graph with what its measures share, and what answers tell of how it was made. */
export interface Measured {
  readonly context: MeasureContext;
  readonly told: Readonly<Record<string, unknown>>;
}

export interface MeasuredOptions extends Omit<Walking, 'runner'> {
  /** With the two sides that ties run between; absent: no. */
  readonly twoMode?: boolean | undefined;
}

/** So many graphs are kept: those that one page asks about. */
const KEPT_AT_MOST = 4;

/** The graphs of one snapshot, so that measures of the same graph walk its shortest paths once. */
export class MeasuredGraphs {
  readonly snapshot: Snapshot;
  readonly #runner: BlockRunner | undefined;
  readonly #kept = new LastUsed<string, Measured>(KEPT_AT_MOST);

  /** `runner`: what does the long walks; absent: this thread. */
  constructor(snapshot: Snapshot, runner?: BlockRunner) {
    this.snapshot = snapshot;
    this.#runner = runner;
  }

  /** The graph that a question is about. */
  of({ graph, projection }: GraphAsk, { twoMode = false, walk = 'auto', seed = 1 }: MeasuredOptions = {}): Measured {
    const key = JSON.stringify([graph, projection ?? 'none', twoMode, walk, walk === 'exact' ? 0 : seed]);
    return this.#kept.getOrMake(key, () => this.#make({ graph, projection }, { twoMode, walk, seed }));
  }

  /** The graphs of the network as it would be, walked by the same threads. */
  changedTo(snapshot: Snapshot): MeasuredGraphs {
    return new MeasuredGraphs(snapshot, this.#runner);
  }

  #make({ graph: parameters, projection }: GraphAsk, { twoMode, walk, seed }: MeasuredOptions): Measured {
    const { snapshot } = this;
    const graph =
      projection === undefined ? analysedGraph(snapshot, parameters) : projectedGraph(snapshot, parameters, projection);
    const sides = twoMode
      ? sidesOf(snapshot, analysedGraph(snapshot, { ...parameters, direction: 'directed' }))
      : undefined;
    return {
      context: new MeasureContext(snapshot, graph, sides, { walk, seed, runner: this.#runner }),
      told: {
        ...parametersTold(snapshot, parameters, graph),
        ...(projection === undefined ? {} : { tieTypes: [PROJECTION_RULES[projection].tie] }),
        projection: projection ?? 'none',
      },
    };
  }
}
