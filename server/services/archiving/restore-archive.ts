import type { Actor } from '#model/actor';
import { DomainError } from '#model/errors';
import type { NetworkId } from '#model/ids';
import type { Network } from '#model/network';
import type { Tie } from '#model/tie';
import type { GraphStore, HistoryStep } from '../../store/graph-store.ts';
import { NO_COUNTS } from '../importing/import-report.ts';
import { ArchiveItems } from './archive-items.ts';
import { checkedNetwork, checkedRecord, checkedRevision, checkedThing } from './checked-items.ts';

/** Things that are checked and written at a time. */
const BATCH = 1_000;

/** What is asked of a restore. */
export interface RestoreOptions {
  /** Under another id than the network had. */
  readonly id?: NetworkId;
  /** Who restores: named in the history only where the archive brings none. */
  readonly by: string;
}

/**
 * Makes a network out of an archive, as it was: all or nothing, and nothing before the end of the archive shows that it is
 * whole. Everything is held to the rules that hold for what comes in otherwise.
 *
 * @throws DomainError `taken` where the id is in use, `invalid` in a sentence where the archive is not right.
 */
export async function restoreArchive(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  { id, by }: RestoreOptions,
): Promise<Network> {
  const items = new ArchiveItems(bytes);
  try {
    const head = await items.head();
    const was = checkedNetwork(head);
    const network = id === undefined ? was : { ...was, id };
    const history = items.all('revision', 1, checkedRevision);
    return await store.restoreNetwork(network, {
      actors: items.all('actor', BATCH, checkedThing<Actor>),
      ties: items.all('tie', BATCH, checkedThing<Tie>),
      records: items.all('record', 1, checkedRecord),
      history: head.history ? history : presentOnly(history, network, by),
    });
  } finally {
    await items.close();
  }
}

/** The history of a network that comes without one: where it begins, so that this state can be read later on. */
async function* presentOnly(
  history: AsyncIterable<readonly HistoryStep[]>,
  { revision, updatedAt }: Network,
  by: string,
): AsyncGenerator<readonly HistoryStep[]> {
  for await (const _ of history) {
    throw new DomainError('invalid', 'the archive says that it has no history and has one');
  }
  const note = { at: updatedAt, by, reason: 'restored from an archive without its history' };
  yield [{ entry: { revision, ...note, counts: NO_COUNTS }, reverse: [] }];
}
