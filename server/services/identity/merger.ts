import type { Actor } from '#model/actor';
import type { NetworkId } from '#model/ids';
import type { GraphStore, Stored } from '../../store/graph-store.ts';
import { checkedActor } from '../editing/checked-things.ts';
import { type IdentityPlan, tieIsTaken, tiesOf, toldAt } from './identity-plan.ts';
import { recordsOfSame } from './identity-records.ts';
import { mergedActor } from './merged-actor.ts';
import { movedTies } from './moved-ties.ts';
import { refusal } from './refusals.ts';

export interface Merger {
  readonly stays: Stored<Actor>;
  readonly goes: Stored<Actor>;
  readonly prefer: readonly string[];
  readonly by: string;
}

/**
 * Plans that one actor goes into another.
 *
 * @throws DomainError `invalid` where the one that goes is a municipality, or where what they become is not right.
 */
export async function planMerger(
  store: GraphStore,
  themes: ReadonlyMap<string, unknown>,
  network: NetworkId,
  { stays, goes, prefer, by }: Merger,
): Promise<IdentityPlan> {
  const [to, from] = [stays.value.id, goes.value.id];
  if (goes.value.type === 'municipality') {
    const message = `"${from}" is a municipality: its code says who it is, so it cannot become another actor`;
    throw refusal('other', 'municipality', message);
  }
  const known = new Map([...themes, ...(goes.value.themes ?? []).map((code) => [code, undefined] as const)]);
  const actor = checkedActor(mergedActor(stays.value, goes.value, prefer), known, stays.value);
  const [ties, present] = await Promise.all([tiesOf(store, network, from), tiesOf(store, network, to)]);
  const isTaken = tieIsTaken(store, network);
  const { changes, moved, joined, dropped } = await movedTies({ from, to, ties, present, merging: true, isTaken });
  return {
    changes: [
      { op: 'put-actor', actor, expect: stays.version },
      ...changes,
      { op: 'delete-actor', id: from, expect: goes.version, cascade: false },
    ],
    records: recordsOfSame({ a: from, b: to, by, at: new Date().toISOString() }),
    reason: `two actors became one: ${moved} ties moved, ${joined} joined with one that was there, ${dropped} between the two dropped`,
    by,
    outcome: to,
    told: toldAt('other'),
  };
}
