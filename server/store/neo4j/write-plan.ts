import type { ChangeCounts, ChangeNote, ReverseChange } from '#model/changes';
import type { NetworkId, Revision } from '#model/ids';
import type { Network } from '#model/network';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { CommitPlan, Difference } from '../commit-plan.ts';
import type { Found, Wanted } from '../gathering.ts';
import { packReverse } from '../history.ts';
import { descriptionOf, sameEnds } from '../properties.ts';
import type { Transaction } from './database.ts';
import {
  type ActorRow,
  actorOfRow,
  integer,
  keyOf,
  type NetworkRow,
  networkOfRow,
  nodeOf,
  nodeOfNetwork,
  relationshipOf,
  type TieRow,
  tieOfRow,
} from './rows.ts';
import { type Marks, tieNameOf } from './statements.ts';

/** At most this many rows go with one statement. */
const ROWS = 2_000;
/** Answers one question of the commit plan. Ties are looked for under the types that the network ever had. */
export async function find(transaction: Transaction, network: NetworkRow, wanted: Wanted): Promise<Found> {
  const id = network.id as NetworkId;
  const actors: ActorRow[] = [];
  for (const keys of pieces(keysOf(id, wanted.actors))) {
    actors.push(...(await transaction.run<ActorRow>('actors-by-key', { keys })));
  }
  const ties = [];
  for (const tieType of network.tieTypes) {
    for (const keys of pieces(keysOf(id, wanted.ties))) {
      const rows = await transaction.run<TieRow>('ties-by-key', { keys }, { tieType });
      ties.push(...rows.map((row) => tieOfRow(row, tieType)));
    }
  }
  for (const keys of pieces(keysOf(id, wanted.tiesOf))) {
    const rows = await transaction.run<TieRow>('ties-at-actors', { keys });
    ties.push(...rows.map((row) => tieOfRow(row)));
  }
  return { actors: actors.map(actorOfRow), ties };
}

/** Writes a plan: ties go before their actors, actors come before their ties. The network is locked. */
export async function writePlan(
  transaction: Transaction,
  network: NetworkRow,
  plan: CommitPlan,
  note: ChangeNote,
  commitId: string,
): Promise<void> {
  const id = network.id as NetworkId;
  const { removed, made, changed } = sorted(plan.ties);
  const properties = (tie: Tie) => relationshipOf(id, tie, plan.revision);
  // changed ones first: what is looked for by key after removals is found slowly
  await byType(changed, (tieType, ties) => {
    const rows = ties.map((tie) => ({ key: keyOf(id, tie.id), properties: properties(tie) }));
    return inPieces(transaction, 'ties-update', 'rows', rows, { tieType });
  });
  await removeTies(transaction, id, removed);
  const gone = plan.actors.filter((one) => one.after === null).map((one) => one.before!.value.id);
  await inPieces(transaction, 'actors-delete', 'keys', keysOf(id, gone), {});
  const put = plan.actors.flatMap((one) => (one.after === null ? [] : [one.after]));
  await byType(put, (actorType, actors) => {
    const rows = actors.map((actor) => ({ key: keyOf(id, actor.id), properties: nodeOf(id, actor, plan.revision) }));
    return inPieces(transaction, 'actors-put', 'rows', rows, { actorType });
  });
  await byType(made, (tieType, ties) => {
    const ends = (tie: Tie) => ({ from: keyOf(id, tie.from), to: keyOf(id, tie.to) });
    const rows = ties.map((tie) => ({ ...ends(tie), properties: properties(tie) }));
    return inPieces(transaction, 'ties-create', 'rows', rows, { tieType });
  });
  const tieTypes = [...new Set([...network.tieTypes, ...made.map((tie) => tie.type)])];
  const head = { id, revision: plan.revision, createdAt: network.createdAt, updatedAt: note.at };
  await saveNetwork(transaction, { ...(plan.description ?? descriptionOf(networkOfRow(network))), ...head }, tieTypes);
  await writeHistory(transaction, id, plan, note, commitId);
}

/** Writes what is kept of a network itself. The network is locked. */
export async function saveNetwork(
  transaction: Transaction,
  network: Network,
  tieTypes: readonly TieType[],
): Promise<void> {
  await transaction.run('network-save', { network: network.id, properties: nodeOfNetwork(network, tieTypes) });
}

/** Adds an entry to the history of a network. */
export async function writeHistory(
  transaction: Transaction,
  network: NetworkId,
  what: { revision: Revision; counts: ChangeCounts; reverse: readonly ReverseChange[] },
  note: ChangeNote,
  commitId: string,
): Promise<void> {
  const revision = integer(what.revision);
  const identity = { key: keyOf(network, what.revision), network, revision, commitId };
  const { at, by, reason, importId } = note;
  const counts = JSON.stringify(what.counts);
  const properties = { ...identity, at, by, reason: reason ?? null, importId: importId ?? null, counts };
  await transaction.run('revision-add', { properties });
  for (const [piece, packed] of packReverse(what.reverse).entries()) {
    const changes = new Int8Array(packed.buffer, packed.byteOffset, packed.byteLength);
    await transaction.run('reverse-changes-add', { network, revision, pieces: [{ piece: integer(piece), changes }] });
  }
}

async function removeTies(transaction: Transaction, network: NetworkId, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return;
  const keys: Record<string, string[]> = {};
  for (const tie of ties) {
    const name = tieNameOf(tie.type);
    keys[name] ??= [];
    keys[name].push(keyOf(network, tie.id));
  }
  await transaction.run('ties-delete', { keys });
}

/** Which ties to remove, make and change; one that gets other ends or another type is removed and made anew. */
function sorted(ties: readonly Difference<Tie>[]): { removed: Tie[]; made: Tie[]; changed: Tie[] } {
  const result = { removed: [] as Tie[], made: [] as Tie[], changed: [] as Tie[] };
  for (const { before, after } of ties) {
    if (before !== null && after !== null && before.value.type === after.type && sameEnds(before.value, after)) {
      result.changed.push(after);
      continue;
    }
    if (before !== null) result.removed.push(before.value);
    if (after !== null) result.made.push(after);
  }
  return result;
}

async function byType<T extends { readonly type: string }>(
  things: readonly T[],
  write: (type: T['type'], things: readonly T[]) => Promise<void>,
): Promise<void> {
  const groups = new Map<T['type'], T[]>();
  for (const thing of things) {
    const group = groups.get(thing.type);
    if (group === undefined) groups.set(thing.type, [thing]);
    else group.push(thing);
  }
  for (const [type, group] of groups) await write(type, group);
}

async function inPieces(
  transaction: Transaction,
  name: string,
  parameter: 'keys' | 'rows',
  list: readonly unknown[],
  marks: Marks,
): Promise<void> {
  for (const piece of pieces(list)) await transaction.run(name, { [parameter]: piece }, marks);
}

const keysOf = (network: NetworkId, ids: readonly string[]): string[] => ids.map((id) => keyOf(network, id));

function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += ROWS) yield list.slice(start, start + ROWS);
}
