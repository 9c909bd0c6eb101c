import type { Actor } from './actor.ts';
import type { ActorId, Revision, TieId } from './ids.ts';
import type { NetworkDescription } from './network.ts';
import type { Tie } from './tie.ts';

/**
 * What a change expects of the thing it changes:
 * `absent` (else `taken`), a version (else `stale`, or `not-found` where it is gone), or `any`.
 */
export type Expectation = 'absent' | 'any' | Revision;

export type Change =
  | { readonly op: 'put-actor'; readonly actor: Actor; readonly expect: Expectation }
  | { readonly op: 'delete-actor'; readonly id: ActorId; readonly expect: Expectation; readonly cascade: boolean }
  | { readonly op: 'put-tie'; readonly tie: Tie; readonly expect: Expectation }
  | { readonly op: 'delete-tie'; readonly id: TieId; readonly expect: Expectation }
  | { readonly op: 'put-network'; readonly description: NetworkDescription; readonly expect: Expectation };

/** Who changed what, when and why; never holds personal data. */
export interface ChangeNote {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the token, or `local`. */
  readonly by: string;
  readonly reason?: string;
  readonly importId?: string;
}

export interface ChangeCounts {
  readonly actorsCreated: number;
  readonly actorsUpdated: number;
  readonly actorsDeleted: number;
  readonly tiesCreated: number;
  readonly tiesUpdated: number;
  readonly tiesDeleted: number;
  readonly networkUpdated: boolean;
}

/** One committed change of a network, as its history tells it. */
export interface HistoryEntry extends ChangeNote {
  readonly revision: Revision;
  readonly counts: ChangeCounts;
}

/** What it takes to go from a revision back to the one before. A creation keeps only the id. */
export type ReverseChange =
  | { readonly op: 'actor'; readonly id: ActorId; readonly before: Actor | null; readonly version: Revision | null }
  | { readonly op: 'tie'; readonly id: TieId; readonly before: Tie | null; readonly version: Revision | null }
  | { readonly op: 'network'; readonly before: NetworkDescription };
