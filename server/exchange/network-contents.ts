import type { Actor } from '#model/actor';
import type { Network } from '#model/network';
import type { Tie } from '#model/tie';

/** A whole network as writers get it: actors and ties in the order of their ids. */
export interface NetworkContents {
  readonly network: Network;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

/** Positions of the actors, in their order. */
export interface DrawingPositions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}
