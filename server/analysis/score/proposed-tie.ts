import type { TieType } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';

export type ProposedTie = Extract<TieType, 'partners-with' | 'funds' | 'aligns-with' | 'collaborates-with'>;
export const PROPOSED_TIES: readonly ProposedTie[] = ['partners-with', 'funds', 'aligns-with', 'collaborates-with'];

/**
 * The type of tie that is proposed between two actor types, whatever their order; null where none is:
 * municipality–other `partners-with`, fund–other `funds`, fund–fund `aligns-with`, among initiative, organisation and
 * coalition `collaborates-with`. A municipality and a fund, or two municipalities, may hold none of these.
 */
export function proposedTie(a: ActorType, b: ActorType): ProposedTie | null {
  const municipalities = Number(a === 'municipality') + Number(b === 'municipality');
  const funds = Number(a === 'fund') + Number(b === 'fund');
  if (municipalities === 2 || (municipalities === 1 && funds === 1)) return null;
  if (municipalities === 1) return 'partners-with';
  if (funds === 2) return 'aligns-with';
  return funds === 1 ? 'funds' : 'collaborates-with';
}

/** Whether a proposed tie joins two sides, so that its ends rarely share neighbours. */
export const joinsTwoSides = (tie: ProposedTie): boolean => tie === 'partners-with' || tie === 'funds';

/** {@link proposedTie} by the numbers of two types in `ACTOR_TYPES`. */
export const TIES_BETWEEN: readonly (readonly (ProposedTie | null)[])[] = ACTOR_TYPES.map((a) =>
  ACTOR_TYPES.map((b) => proposedTie(a, b)),
);
