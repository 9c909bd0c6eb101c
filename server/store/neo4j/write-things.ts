import type { Actor } from '#model/actor';
import type { NetworkId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { Stored } from '../graph-store.ts';
import type { Transaction } from './database.ts';
import { keyOf, nodeOf, relationshipOf } from './rows.ts';
import type { Marks } from './statements.ts';

/** At most this many rows go with one statement. */
const ROWS = 2_000;

/** Makes actors, or replaces all that is kept of them. */
export async function putActors(
  transaction: Transaction,
  network: NetworkId,
  actors: readonly Stored<Actor>[],
): Promise<void> {
  await byType(actors, (actorType, group) => {
    const rows = group.map(({ value, version }) => ({
      key: keyOf(network, value.id),
      properties: nodeOf(network, value, version),
    }));
    return inPieces(transaction, 'actors-put', 'rows', rows, { actorType });
  });
}

/** Makes ties that are not there yet; their ends are. */
export async function createTies(
  transaction: Transaction,
  network: NetworkId,
  ties: readonly Stored<Tie>[],
): Promise<void> {
  await byType(ties, (tieType, group) => {
    const rows = group.map(({ value, version }) => ({
      from: keyOf(network, value.from),
      to: keyOf(network, value.to),
      properties: relationshipOf(network, value, version),
    }));
    return inPieces(transaction, 'ties-create', 'rows', rows, { tieType });
  });
}

/** Replaces all that is kept of ties whose type and ends stay. */
export async function updateTies(
  transaction: Transaction,
  network: NetworkId,
  ties: readonly Stored<Tie>[],
): Promise<void> {
  await byType(ties, (tieType, group) => {
    const rows = group.map(({ value, version }) => ({
      key: keyOf(network, value.id),
      properties: relationshipOf(network, value, version),
    }));
    return inPieces(transaction, 'ties-update', 'rows', rows, { tieType });
  });
}

/** Runs a statement for a list that may be long. */
export async function inPieces(
  transaction: Transaction,
  name: string,
  parameter: 'keys' | 'rows',
  list: readonly unknown[],
  marks: Marks,
): Promise<void> {
  for (const piece of pieces(list)) await transaction.run(name, { [parameter]: piece }, marks);
}

/** A list in pieces that fit one statement. */
export function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += ROWS) yield list.slice(start, start + ROWS);
}

async function byType<T extends Actor | Tie>(
  things: readonly Stored<T>[],
  write: (type: T['type'], things: readonly Stored<T>[]) => Promise<void>,
): Promise<void> {
  const groups = new Map<T['type'], Stored<T>[]>();
  for (const thing of things) {
    const group = groups.get(thing.value.type);
    if (group === undefined) groups.set(thing.value.type, [thing]);
    else group.push(thing);
  }
  for (const [type, group] of groups) await write(type, group);
}
