import type { TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

/** Actors of one side of a kind of tie, joined where they share partners on the other. */
export type Projection =
  | 'initiatives-by-funder'
  | 'funders-by-initiative'
  | 'initiatives-by-municipality'
  | 'municipalities-by-initiative'
  | 'members-by-coalition'
  | 'coalitions-by-member';

/** What a projection joins. */
export interface ProjectionRule {
  readonly tie: TieType;
  /** Type at the beginning and at the end of its ties; absent: any. */
  readonly from?: ActorType;
  readonly to?: ActorType;
  /** Which end is kept. */
  readonly keeps: 'from' | 'to';
  /** Type of which those without such ties are kept as well; absent: none. */
  readonly isolates?: ActorType;
}

export const PROJECTION_RULES: Readonly<Record<Projection, ProjectionRule>> = {
  'initiatives-by-funder': { tie: 'funds', to: 'initiative', keeps: 'to', isolates: 'initiative' },
  'funders-by-initiative': { tie: 'funds', to: 'initiative', keeps: 'from', isolates: 'fund' },
  'initiatives-by-municipality': { tie: 'partners-with', to: 'initiative', keeps: 'to', isolates: 'initiative' },
  'municipalities-by-initiative': { tie: 'partners-with', to: 'initiative', keeps: 'from', isolates: 'municipality' },
  'members-by-coalition': { tie: 'member-of', to: 'coalition', keeps: 'from' },
  'coalitions-by-member': { tie: 'member-of', to: 'coalition', keeps: 'to', isolates: 'coalition' },
};
