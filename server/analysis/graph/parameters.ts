import { COLLABORATION_TIES, type TieType } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType, type FundingStatus } from '#model/vocabulary';
import type { AsOf } from './snapshot.ts';

export type Weight = 'none' | 'strength' | 'amountEur';
export type Direction = 'undirected' | 'directed';

/** Which actors and ties are analysed, and how. */
export interface GraphParameters {
  readonly actorTypes: readonly ActorType[];
  readonly tieTypes: readonly TieType[];
  readonly fundingStatus: readonly FundingStatus[];
  readonly zeroAmounts: boolean;
  readonly asOf?: AsOf | undefined;
  readonly weight: Weight;
  readonly direction: Direction;
}

/** All actors, the ties that are collaboration, unweighted and undirected, at the reference date. */
export const DEFAULT_PARAMETERS: GraphParameters = {
  actorTypes: ACTOR_TYPES,
  tieTypes: COLLABORATION_TIES,
  fundingStatus: ['granted', 'paid', 'unknown'],
  zeroAmounts: false,
  weight: 'none',
  direction: 'undirected',
};
