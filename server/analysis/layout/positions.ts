import { COLLABORATION_TIES, type TieType } from '#model/tie-types';
import { analysedGraph } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { freeLayout } from './free-layout.ts';
import { geographicLayout, groundPoints } from './geographic-layout.ts';

/** Positions of the actors of a snapshot, in their order. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Above this many actors ties alone draw a ball of wool; then places decide, where most are known. */
const FREE_AT_MOST = 500;

/**
 * Positions of all actors for drawing, by all ties whenever they held and by where actors are active. Small networks
 * are laid out by their ties; large ones begin on the map, and money, which comes from everywhere, does not pull there.
 * The same snapshot gives the same positions.
 */
export function positions(snapshot: Snapshot): Positions {
  const all = graphOf(snapshot, [...COLLABORATION_TIES, 'active-in', 'part-of']);
  const points = groundPoints(snapshot);
  const placed = points.filter((point) => point !== undefined).length;
  if (all.n <= FREE_AT_MOST || placed < all.n / 2) return freeLayout(all);
  const local = COLLABORATION_TIES.filter((type) => type !== 'funds' && type !== 'advocates-for');
  return geographicLayout(graphOf(snapshot, [...local, 'active-in', 'part-of']), points, all);
}

function graphOf(snapshot: Snapshot, tieTypes: readonly TieType[]) {
  return analysedGraph(snapshot, {
    ...DEFAULT_PARAMETERS,
    tieTypes,
    fundingStatus: ['requested', 'granted', 'paid', 'refused', 'unknown'],
    zeroAmounts: true,
    asOf: 'all',
  });
}
