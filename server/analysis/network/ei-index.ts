import { tiesAcrossGroups } from '../actors/ei-index.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Groups } from '../groups/groups.ts';
import { possiblePairs } from '../groups/possible-pairs.ts';

type Reason = 'no-ties' | 'no-groups' | 'one-value-possible';

/**
 * E-I index by group: (E − I)/(E + I) over pairs, and rescaled 2(EI − min)/(max − min) − 1 between what the sizes of the
 * groups allow: I* = min(m, pairs with a group in common), E* = min(m, the others), min = (m − 2I*)/m,
 * max = (2E* − m)/m. Only pairs count where the groups of both are known; m is their number.
 * O(n + m), and what counting possible pairs takes. Krackhardt & Stern 1988.
 */
export function eiIndices(
  graph: AnalysedGraph,
  groups: Groups,
): { eiIndex: number | Reason; eiIndexRescaled: number | Reason } {
  if (graph.m === 0) return { eiIndex: 'no-ties', eiIndexRescaled: 'no-ties' };
  const ties = tiesAcrossGroups(graph, groups);
  const external = ties.external.reduce((sum, one) => sum + one, 0) / 2;
  const m = external + ties.internal.reduce((sum, one) => sum + one, 0) / 2;
  if (m === 0) return { eiIndex: 'no-groups', eiIndexRescaled: 'no-groups' };
  const eiIndex = (2 * external - m) / m;
  const orders = graph.directed ? 2 : 1;
  const possible = possiblePairs(groups);
  const within = orders * possible.within;
  const between = orders * possible.all - within;
  const least = (m - 2 * Math.min(m, within)) / m;
  const most = (2 * Math.min(m, between) - m) / m;
  return {
    eiIndex,
    eiIndexRescaled: most === least ? 'one-value-possible' : (2 * (eiIndex - least)) / (most - least) - 1,
  };
}
