import type { z } from 'zod';
import type { splitting } from '#contract/identity';
import type { Actor } from '#model/actor';
import { DomainError, type Fault } from '#model/errors';
import { type ActorId, asActorId, type NetworkId, slugOf } from '#model/ids';
import type { Tie } from '#model/tie';
import type { GraphStore, Stored } from '../../store/graph-store.ts';
import { checkedActor } from '../editing/checked-things.ts';
import { freeId } from '../editing/free-ids.ts';
import { type IdentityPlan, tieIsTaken, tiesOf, toldAt } from './identity-plan.ts';
import { recordOfDecision, sameRecordId } from './identity-records.ts';
import { movedTies } from './moved-ties.ts';

export interface Split {
  readonly present: Stored<Actor>;
  readonly splittingOff: z.infer<typeof splitting>;
  readonly by: string;
}

/**
 * Plans that part of an actor becomes another one. The new one is as visible as the present one; of the rest it has
 * what is named.
 *
 * @throws DomainError `invalid` with all aliases and ties that are not of the actor, or where the new one is not right.
 */
export async function planSplit(
  store: GraphStore,
  themes: ReadonlyMap<string, unknown>,
  network: NetworkId,
  { present, splittingOff, by }: Split,
): Promise<IdentityPlan> {
  const { value: before, version } = present;
  const { name, aliases = [] } = splittingOff;
  const its = new Map<string, Stored<Tie>>((await tiesOf(store, network, before.id)).map((tie) => [tie.value.id, tie]));
  checkParts(before, its, splittingOff);
  const to = await newId(store, network, splittingOff);
  const made = checkedActor(
    {
      id: to,
      type: splittingOff.type ?? before.type,
      name,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(before.visibility === undefined ? {} : { visibility: before.visibility }),
    },
    themes,
  );
  const ties = splittingOff.ties.map((id) => its.get(id)!);
  const isTaken = tieIsTaken(store, network);
  const moves = await movedTies({ from: before.id, to, ties, present: [], merging: false, isTaken });
  return {
    changes: [
      { op: 'put-actor', actor: made, expect: 'absent' },
      { op: 'put-actor', actor: withoutAliases(before, [name, ...aliases]), expect: version },
      ...moves.changes,
    ],
    records: [
      recordOfDecision({ kind: 'apart', a: before.id, b: to, by, at: new Date().toISOString() }),
      // An actor of this id is there again: files that name it mean it.
      { kind: 'identity', id: sameRecordId(to), content: null },
    ],
    reason: `one actor became two: ${moves.moved} ties moved`,
    by,
    outcome: to,
    told: toldAt('ties'),
  };
}

function checkParts(
  { id, aliases: known = [] }: Actor,
  its: ReadonlyMap<string, unknown>,
  { aliases = [], ties }: z.infer<typeof splitting>,
): void {
  const faults: Fault[] = [
    ...aliases.flatMap((alias, index) =>
      known.includes(alias)
        ? []
        : [{ path: `aliases/${index}`, code: 'other-actor', message: `"${alias}" is no alias of "${id}"` }],
    ),
    ...ties.flatMap((tie, index) =>
      its.has(tie) ? [] : [{ path: `ties/${index}`, code: 'other-actor', message: `"${tie}" is no tie of "${id}"` }],
    ),
  ];
  if (faults.length > 0) throw new DomainError('invalid', `${faults[0]!.message}.`, faults);
}

async function newId(store: GraphStore, network: NetworkId, { id, name }: z.infer<typeof splitting>): Promise<ActorId> {
  const isTaken = async (one: string) => (await store.getActor(network, asActorId(one))) !== null;
  return asActorId(id ?? (await freeId(slugOf(name), isTaken)));
}

function withoutAliases(actor: Actor, gone: readonly string[]): Actor {
  const { aliases = [], ...rest } = actor;
  const left = aliases.filter((alias) => !gone.includes(alias));
  return left.length === 0 ? rest : { ...rest, aliases: left };
}
