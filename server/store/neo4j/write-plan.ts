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
  nodeOfNetwork,
  type TieRow,
  tieOfRow,
} from './rows.ts';
import { tieNameOf } from './statements.ts';
import { createTies, inPieces, pieces, putActors, updateTies } from './write-things.ts';

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
  const version = plan.revision;
  const { removed, made, changed } = sorted(plan.ties);
  // changed ones first: what is looked for by key after removals is found slowly
  await updateTies(
    transaction,
    id,
    changed.map((value) => ({ value, version })),
  );
  await removeTies(transaction, id, removed);
  const gone = plan.actors.filter((one) => one.after === null).map((one) => one.before!.value.id);
  await inPieces(transaction, 'actors-delete', 'keys', keysOf(id, gone), {});
  const put = plan.actors.flatMap(({ after }) => (after === null ? [] : [{ value: after, version }]));
  await putActors(transaction, id, put);
  await createTies(
    transaction,
    id,
    made.map((value) => ({ value, version })),
  );
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

const keysOf = (network: NetworkId, ids: readonly string[]): string[] => ids.map((id) => keyOf(network, id));
