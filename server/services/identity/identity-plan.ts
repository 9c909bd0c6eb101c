import type { Change } from '#model/changes';
import { DomainError } from '#model/errors';
import type { ActorId, NetworkId, TieId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { GraphStore, RecordPut, Stored } from '../../store/graph-store.ts';

/** A merger or a split, ready to be carried out in one transaction. */
export interface IdentityPlan {
  readonly changes: readonly Change[];
  readonly records: readonly RecordPut[];
  /** For the history; without ids and names, since what it is about may be hidden. */
  readonly reason: string;
  readonly by: string;
  /** The actor that the answer tells of. */
  readonly outcome: ActorId;
  /** What the store refuses, told by the request instead of by the changes. */
  readonly told: (refused: DomainError) => DomainError;
}

const PAGE = 1_000;

/** All ties of an actor, by id. */
export async function tiesOf(store: GraphStore, network: NetworkId, actor: ActorId): Promise<Stored<Tie>[]> {
  const ties: Stored<Tie>[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.listTies(network, { actor }, { limit: PAGE, ...(after === undefined ? {} : { after }) });
    ties.push(...page.items);
    after = page.next;
    if (after === undefined) return ties;
  }
}

/** Whether a tie id is in use in a network. */
export const tieIsTaken =
  (store: GraphStore, network: NetworkId) =>
  async (id: TieId): Promise<boolean> =>
    (await store.getTie(network, id)) !== null;

/** Faults of changes as faults of one field of the request: each names the tie and the rule that forbids it. */
export const toldAt =
  (path: string) =>
  (refused: DomainError): DomainError => {
    const faults = refused.faults.map(({ code, message }) => ({ path, code, message }));
    return new DomainError('invalid', refused.message, faults, { cause: refused });
  };
