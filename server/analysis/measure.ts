import { louvainPartition } from './communities/louvain.ts';
import type { Partition } from './communities/partition.ts';
import { bestCore, type Core, type NoCore } from './core-periphery/best-core.ts';
import type { AnalysedGraph } from './graph/analysed-graph.ts';
import type { Snapshot } from './graph/snapshot.ts';
import type { GroupBy } from './groups/group-by.ts';
import { type Groups, groupsOf } from './groups/groups.ts';
import { hasSampledPart, type Sampling, sampledPathSums } from './kernels/paths/sampled-paths.ts';
import type { ShortestPathSums } from './kernels/paths/shortest-path-sums.ts';
import { type BlockRunner, shortestPathSums } from './kernels/paths/shortest-paths.ts';
import { LastUsed } from './last-used.ts';
import type { Localised } from './localised.ts';
import type { Sides } from './two-mode/sides.ts';

/** What catalogue, forms and documentation say of a measure. */
export interface MeasureDescription {
  readonly id: string;
  /** One value per actor, one of the whole network, or an answer with a shape of its own. */
  readonly of: 'actor' | 'network' | 'structure';
  readonly name: Localised;
  /** What it means, in one plain sentence. */
  readonly explanation: Localised;
  /** Formula and conventions. */
  readonly definition: Localised;
  readonly source: string;
  readonly range: Localised;
  /** How its cost grows with n actors and m pairs. */
  readonly cost: Localised;
}

export interface MeasureOptions {
  /** Whether values are divided by the largest that is possible, where the measure knows one. */
  readonly normalized: boolean;
  readonly group: GroupBy;
  /** Seed of what chance decides: the communities that a measure rests on. */
  readonly seed: number;
}

export const DEFAULT_OPTIONS: MeasureOptions = { normalized: false, group: 'type', seed: 1 };

/** One value per vertex; undefined values are null and have a reason. */
export interface VertexValues {
  readonly values: readonly (number | null)[];
  /** Code of the reason of every null, or of the one at a vertex. */
  readonly reason?: string | ((vertex: number) => string);
}

/** A measure of actors: described, and computed on a graph. */
export interface ActorMeasure extends MeasureDescription {
  readonly of: 'actor';
  compute(context: MeasureContext, options: MeasureOptions): VertexValues;
  /** The form for graphs with two sides; absent where there is none. */
  readonly twoMode?: (context: MeasureContext, sides: Sides, options: MeasureOptions) => VertexValues;
  /** Rank intervals take 200 computations: the most actors for which they are made; absent: any number. */
  readonly intervalsUpTo?: number;
}

/** Above so many actors shortest paths are sampled unless asked otherwise. */
export const EXACT_UP_TO = 20_000;

/** How shortest paths are walked. */
export interface Walking {
  /** Absent: `auto`, exact up to 20,000 actors. */
  readonly walk?: 'auto' | 'exact' | 'sampled' | undefined;
  /** Of the samples; absent: 1. */
  readonly seed?: number | undefined;
  /** What does exact walks; absent: this thread. */
  readonly runner?: BlockRunner | undefined;
}

/** Communities of so many seeds are kept. */
const PARTITIONS_KEPT = 2;

/** A graph with what several measures share, computed once when first asked for. */
export class MeasureContext {
  readonly snapshot: Snapshot;
  readonly graph: AnalysedGraph;
  /** The two sides that ties run between, where that form was asked for; null: they do not. */
  readonly sides: Sides | null | undefined;
  readonly #walking: Walking;
  #isSampled: boolean | undefined;
  #sampling: Sampling | undefined;
  #paths: ShortestPathSums | undefined;
  #core: Core | NoCore | undefined;
  readonly #partitions = new LastUsed<number, Partition>(PARTITIONS_KEPT);

  constructor(snapshot: Snapshot, graph: AnalysedGraph, sides?: Sides | null, walking: Walking = {}) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.sides = sides;
    this.#walking = walking;
  }

  /** Whether shortest paths are sampled: where the walk was asked so or the graph is large, and a part of it is. */
  get isSampled(): boolean {
    const { walk = 'auto' } = this.#walking;
    const { n, weights } = this.graph;
    this.#isSampled ??=
      // Chance has no bound to tell for weighted routes.
      weights === null && (walk === 'sampled' || (walk === 'auto' && n > EXACT_UP_TO)) && hasSampledPart(this.graph);
    return this.#isSampled;
  }

  /** Exact or sampled. */
  get paths(): ShortestPathSums {
    if (this.#paths !== undefined) return this.#paths;
    const { seed = DEFAULT_OPTIONS.seed, runner } = this.#walking;
    if (!this.isSampled) this.#paths = shortestPathSums(this.graph, runner);
    else {
      const { sums, sampling } = sampledPathSums(this.graph, seed);
      this.#paths = sums;
      this.#sampling = sampling;
    }
    return this.#paths;
  }

  /** How the shortest paths were sampled; undefined where they are exact or not looked at yet. */
  get sampling(): Sampling | undefined {
    return this.#sampling;
  }

  /** The core of the graph, or the code of the reason why it has none. */
  get core(): Core | NoCore {
    this.#core ??= bestCore(this.graph);
    return this.#core;
  }

  /** The communities of Louvain at resolution 1. */
  partition(seed: number): Partition {
    return this.#partitions.getOrMake(seed, () => louvainPartition(this.graph, { resolution: 1, seed }));
  }

  /** The groups of the actors; communities are those of the seed. */
  groups(by: GroupBy, seed: number): Groups {
    return groupsOf(this.snapshot, this.graph, by, () => this.partition(seed));
  }
}

/** Divides values by a maximum; where that is 0 there is no normalised value. */
export function normalizedBy(values: ArrayLike<number>, maximum: number, reason: string): VertexValues {
  return maximum > 0
    ? { values: Array.from(values, (value) => value / maximum) }
    : { values: Array.from(values, () => null), reason };
}

/** No value for any of n vertices, for one reason. */
export const undefinedValues = (n: number, reason: string): VertexValues => ({
  values: Array.from({ length: n }, () => null),
  reason,
});
