import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Network } from '#model/network';
import { CheckedContents } from '../checked-contents.ts';
import type { StoredContents } from '../graph-store.ts';
import { propertiesOfDescription, textOf } from '../properties.ts';
import { networkTaken } from '../refusals.ts';
import type { Connection } from './connection.ts';
import { addActors, addTies } from './put-things.ts';
import { writeRecords } from './records.ts';
import { NETWORK_COLUMNS } from './rows.ts';
import { writeHistory } from './write-plan.ts';

/** Writes a whole network. Inside a write transaction that may wait; between batches other work gets its turn. */
export async function restoreNetwork(
  connection: Connection,
  network: Network,
  contents: StoredContents,
): Promise<void> {
  const { id, revision, createdAt, updatedAt } = network;
  if (connection.get('SELECT 1 FROM network WHERE id = ?', id) !== undefined) throw networkTaken(id);
  const properties = textOf(propertiesOfDescription(network));
  const sql = `INSERT INTO network (${NETWORK_COLUMNS}) VALUES (?, ?, ?, ?, ?)`;
  connection.run(sql, id, revision, createdAt, updatedAt, properties);

  const checked = new CheckedContents(network, contents);
  for await (const actors of checked.actors()) {
    addActors(connection, id, actors);
    await nextTurn();
  }
  for await (const ties of checked.ties()) {
    addTies(connection, id, ties);
    await nextTurn();
  }
  for await (const records of checked.records()) {
    writeRecords(connection, id, records);
    await nextTurn();
  }
  for await (const { entry, reverse } of checked.history()) {
    writeHistory(connection, id, { revision: entry.revision, counts: entry.counts, reverse }, entry);
    await nextTurn();
  }
}
