import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { leidenOn } from './leiden.ts';
import { louvainOn } from './louvain.ts';
import type { FindCommunities } from './partition.ts';

export type CommunityAlgorithm = 'louvain' | 'leiden';

/** Prepares to find communities of a graph, so that several seeds can be tried on it. */
export const FIND_COMMUNITIES: Readonly<Record<CommunityAlgorithm, (graph: AnalysedGraph) => FindCommunities>> = {
  louvain: louvainOn,
  leiden: leidenOn,
};
