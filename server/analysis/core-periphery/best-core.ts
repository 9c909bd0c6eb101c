import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { searchedCore } from './core-search.ts';
import { EXACT_UP_TO, exactCore } from './exact-core.ts';
import { fitOf, isUniform, pairWeights } from './pattern-fit.ts';

export type NoCore = 'empty' | 'too-few-actors' | 'no-ties' | 'all-pairs-alike';

/** A core with its fit. */
export interface Core {
  readonly fit: number;
  /** Whether all cores were tried: no other fits better. */
  readonly isBest: boolean;
  /** 1 for each vertex in the core. */
  readonly inCore: Uint8Array;
}

/** The core of a graph, or the code of the reason why there is none. */
export function bestCore(graph: AnalysedGraph): Core | NoCore {
  if (graph.n < 3) return graph.n === 0 ? 'empty' : 'too-few-actors';
  if (graph.m === 0) return 'no-ties';
  const pairs = pairWeights(graph);
  if (isUniform(pairs, graph)) return 'all-pairs-alike';
  const isBest = graph.n <= EXACT_UP_TO;
  const inCore = isBest ? exactCore(pairs) : searchedCore(pairs);
  return { fit: fitOf(pairs, inCore), isBest, inCore };
}
