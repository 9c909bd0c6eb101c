import type { Actor } from '#model/actor';
import type { Network } from '#model/network';
import { type Day, firstDay } from '#model/partial-date';
import type { Tie } from '#model/tie';

/**
 * A network as analysis sees it: all actors and ties at one revision, with numbers instead of ids.
 * Actors are in the order of their ids (code points), so that every tie-break by id is one by number.
 */
export interface Snapshot {
  readonly network: Network;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** Number of an actor by id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** For each tie the numbers of its ends. */
  readonly tieFrom: Uint32Array;
  readonly tieTo: Uint32Array;
  /** For each actor the numbers of the ties that it is an end of. */
  readonly tiesOf: readonly (readonly number[])[];
}

/**
 * Makes a snapshot of actors and ties that are each in the order of their ids.
 * O(actors + ties). Throws where a tie has an end that is no actor: the store forbids that.
 */
export function makeSnapshot(network: Network, actors: readonly Actor[], ties: readonly Tie[]): Snapshot {
  const indexOf = new Map<string, number>(actors.map((actor, index) => [actor.id, index]));
  const tieFrom = new Uint32Array(ties.length);
  const tieTo = new Uint32Array(ties.length);
  const tiesOf: number[][] = actors.map(() => []);
  ties.forEach((tie, index) => {
    const from = indexOf.get(tie.from);
    const to = indexOf.get(tie.to);
    if (from === undefined || to === undefined) throw new Error(`tie ${tie.id} has an end that is no actor`);
    tieFrom[index] = from;
    tieTo[index] = to;
    tiesOf[from]!.push(index);
    if (to !== from) tiesOf[to]!.push(index);
  });
  return { network, actors, ties, indexOf, tieFrom, tieTo, tiesOf };
}

/** The day of analysis: what was asked, else the network's reference date, else none (no filter by time). */
export function dayOfAnalysis(network: Network, asOf: AsOf | undefined): Day | null {
  const chosen = asOf ?? network.referenceDate ?? 'all';
  return chosen === 'all' ? null : firstDay(chosen as never);
}

/** A day such as `2024-11-25`, or `all`: no filter by time. */
export type AsOf = string;

/** The day of analysis as parameters repeat it. */
export const asOfText = (network: Network, asOf: AsOf | undefined): AsOf => asOf ?? network.referenceDate ?? 'all';
