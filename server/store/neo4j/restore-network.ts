import type { Network } from '#model/network';
import type { TieType } from '#model/tie-types';
import { CheckedContents } from '../checked-contents.ts';
import type { StoredContents } from '../graph-store.ts';
import { networkTaken } from '../refusals.ts';
import type { Transaction } from './database.ts';
import { writeRecords } from './records.ts';
import { nodeOfNetwork } from './rows.ts';
import { saveNetwork, writeHistory } from './write-plan.ts';
import { createTies, putActors } from './write-things.ts';

/** Writes a whole network. `restoreId`: unique, for the commits of its history. */
export async function restoreNetwork(
  transaction: Transaction,
  network: Network,
  contents: StoredContents,
  restoreId: string,
): Promise<void> {
  const { id } = network;
  if ((await transaction.run('network-get', { network: id })).length > 0) throw networkTaken(id);
  // made first: its constraint keeps others from making it too
  await transaction.run('network-create', { properties: nodeOfNetwork(network, []) });

  const checked = new CheckedContents(network, contents);
  const tieTypes = new Set<TieType>();
  for await (const actors of checked.actors()) await putActors(transaction, id, actors);
  for await (const ties of checked.ties()) {
    for (const { value } of ties) tieTypes.add(value.type);
    await createTies(transaction, id, ties);
  }
  for await (const records of checked.records()) await writeRecords(transaction, id, records);
  for await (const { entry, reverse } of checked.history()) {
    const { revision, counts } = entry;
    await writeHistory(transaction, id, { revision, counts, reverse }, entry, `${restoreId}/${revision}`);
  }
  await saveNetwork(transaction, network, [...tieTypes]);
}
