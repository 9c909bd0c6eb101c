import type { Actor } from '#model/actor';
import type { ActorId, TieId } from '#model/ids';
import type { Tie } from '#model/tie';

/** Something that would be otherwise. */
export type ScenarioChange =
  | { readonly kind: 'add-actor'; readonly actor: Actor }
  | { readonly kind: 'remove-actor'; readonly actorId: ActorId }
  | { readonly kind: 'add-tie'; readonly tie: Omit<Tie, 'id'> & { readonly id?: TieId | undefined } }
  | { readonly kind: 'remove-tie'; readonly tieId: TieId };

/** Why a change does not go together with the network or with the changes before it. */
export interface ChangeFault {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly code: 'actor-is-there' | 'no-actor' | 'tie-is-there' | 'no-tie' | 'tie-rule' | 'self-tie';
  /** The id that it is about; of a rule also the types of the two ends. */
  readonly params: Readonly<Record<string, string>>;
}
