import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NetworkId, Revision } from '#model/ids';
import type { NetworkReading } from '../graph-store.ts';
import { unpackReverse } from '../history.ts';
import { noNetwork, noRevision } from '../refusals.ts';
import { BATCH, Rewind, rewound } from '../rewind.ts';
import type { Connection, Row } from './connection.ts';
import { ACTOR_COLUMNS, actorOfRow, NETWORK_COLUMNS, networkOfRow, TIE_COLUMNS, tieOfRow } from './rows.ts';

const ACTORS = `SELECT ${ACTOR_COLUMNS} FROM actor WHERE network = ? AND id > ? ORDER BY id LIMIT ${BATCH}`;
const TIES = `SELECT ${TIE_COLUMNS} FROM tie WHERE network = ? AND id > ? ORDER BY id LIMIT ${BATCH}`;
const REVERSE = `
  SELECT revision, piece, changes FROM reverse_changes
  WHERE network = ? AND (revision, piece) > (?, ?) ORDER BY revision, piece LIMIT 1`;

/**
 * Reads a network inside a read transaction of `connection`: it sees one state, whatever is written meanwhile.
 * Between batches other work gets its turn.
 */
export async function readNetwork<T>(
  connection: Connection,
  id: NetworkId,
  use: (reading: NetworkReading) => Promise<T>,
  revision: Revision | undefined,
): Promise<T> {
  const row = connection.get(`SELECT ${NETWORK_COLUMNS} FROM network WHERE id = ?`, id);
  if (row === undefined) throw noNetwork(id);
  const present = networkOfRow(row);
  const rewind = new Rewind();
  let network = present;
  if (revision !== undefined && revision !== present.revision) {
    const entry = connection.get('SELECT at FROM revision WHERE network = ? AND revision = ?', id, revision);
    if (entry === undefined) throw noRevision(id, revision, present.revision);
    for await (const changes of reverseSince(connection, id, revision)) rewind.add(changes);
    network = rewind.networkOf(present, revision, entry[0] as string);
  }

  const batch = async <S>(sql: string, after: string | undefined, one: (row: Row) => S): Promise<S[]> => {
    await nextTurn();
    return connection.all(sql, id, after ?? '').map(one);
  };
  return use({
    network,
    actors: () => rewound((after) => batch(ACTORS, after, actorOfRow), rewind.actors),
    ties: () => rewound((after) => batch(TIES, after, tieOfRow), rewind.ties),
  });
}

/** Reverse changes of all revisions after `since`, in rising order, piece by piece. */
async function* reverseSince(connection: Connection, network: NetworkId, since: Revision) {
  let [revision, piece]: [number, number] = [since, Number.MAX_SAFE_INTEGER];
  for (;;) {
    const row = connection.get(REVERSE, network, revision, piece);
    if (row === undefined) return;
    [revision, piece] = row as unknown as [number, number];
    yield unpackReverse(row[2] as Uint8Array);
    await nextTurn();
  }
}
