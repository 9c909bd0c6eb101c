import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { leidenPartition } from './leiden.ts';
import { louvainPartition } from './louvain.ts';
import type { Partition } from './partition.ts';

export type CommunityAlgorithm = 'louvain' | 'leiden';

/** Finds communities: seeded, a resolution above 1 making them smaller. */
export type FindCommunities = (graph: AnalysedGraph, options: { resolution: number; seed: number }) => Partition;

export const FIND_COMMUNITIES: Readonly<Record<CommunityAlgorithm, FindCommunities>> = {
  louvain: louvainPartition,
  leiden: leidenPartition,
};
