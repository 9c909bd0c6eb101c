import { randomUUID } from 'node:crypto';
import type { Actor } from '#model/actor';
import type { Change, ChangeNote, HistoryEntry } from '#model/changes';
import { DomainError } from '#model/errors';
import { type ActorId, asRevision, type NetworkId, type Revision, type TieId } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import type { Tie } from '#model/tie';
import { planCommit } from '../commit-plan.ts';
import { gather } from '../gathering.ts';
import type {
  ActorFilter,
  CommitOptions,
  CommitResult,
  GraphStore,
  HistoryStep,
  KeptRecord,
  NetworkReading,
  Page,
  PageRequest,
  RecordKind,
  RecordPageRequest,
  RecordPut,
  Stored,
  StoredContents,
  StoreRole,
  TieFilter,
} from '../graph-store.ts';
import { COUNTS_OF_CREATION, historyEntryOf, unpackReverse } from '../history.ts';
import { checkRecords, recordsOf } from '../keepable-records.ts';
import { pageOf } from '../pages.ts';
import { networkStale, networkTaken, noNetwork } from '../refusals.ts';
import { Database, isConstraintFailure, type Neo4jOptions, type Transaction } from './database.ts';
import { listActors, listTies } from './lists.ts';
import { bytesOf, presentOf, Reading } from './neo4j-reading.ts';
import { getRecord, listRecords, writeRecords } from './records.ts';
import { restoreNetwork } from './restore-network.ts';
import { type ActorRow, actorOfRow, integer, keyOf, type NetworkRow, networkOfRow, nodeOfNetwork } from './rows.ts';
import { checkSchema, migrate } from './schema.ts';
import { find, saveNetwork, writeHistory, writePlan } from './write-plan.ts';

type EntryRow = Parameters<typeof historyEntryOf>[0];

/** Ends a transaction that is to write nothing: its lock raised the revision, and rolling back takes that away. */
class NothingToWrite extends Error {}

/**
 * Opens a graph database. Tries once, and says in words what is wrong: not there, user refused, too old.
 *
 * @throws DomainError `unavailable`.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const database = new Database(options);
  try {
    await database.verify();
    await (options.role === 'writer' ? migrate(database, options.url) : checkSchema(database, options.url));
    return new Neo4jStore(database, options.role);
  } catch (error) {
    await database.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly #database: Database;
  readonly #role: StoreRole;

  constructor(database: Database, role: StoreRole) {
    this.#database = database;
    this.#role = role;
  }

  async ping(): Promise<void> {
    await this.#database.read((transaction) => transaction.run('ping', {}));
  }

  listNetworks(page: PageRequest): Promise<Page<Network>> {
    return this.#database.read(async (transaction) => {
      const parameters = { after: page.after ?? '', limit: integer(page.limit + 1) };
      const rows = await transaction.run<NetworkRow>('network-list', parameters);
      return pageOf(rows.map(networkOfRow), page, (network) => network.id);
    });
  }

  getNetwork(id: NetworkId): Promise<Network | null> {
    return this.#database.read(async (transaction) => {
      const [row] = await transaction.run<NetworkRow>('network-get', { network: id });
      return row === undefined ? null : networkOfRow(row);
    });
  }

  async createNetwork(id: NetworkId, description: NetworkDescription, note: ChangeNote): Promise<Network> {
    const commitId = randomUUID();
    const head = { id, revision: asRevision(1), createdAt: note.at, updatedAt: note.at };
    const properties = nodeOfNetwork({ ...description, ...head }, []);
    try {
      return await this.#write(async (transaction) => {
        const made = transaction.attempt > 1 && (await entryOf(transaction, commitId)) !== undefined;
        if (!made) {
          const present = await transaction.run('network-get', { network: id });
          if (present.length > 0) throw networkTaken(id);
          await transaction.run('network-create', { properties });
          const entry = { revision: asRevision(1), counts: COUNTS_OF_CREATION, reverse: [] };
          await writeHistory(transaction, id, entry, note, commitId);
        }
        return networkOfRow(await presentOf(transaction, id));
      });
    } catch (error) {
      throw isConstraintFailure(error) ? networkTaken(id) : error;
    }
  }

  async restoreNetwork(network: Network, contents: StoredContents): Promise<Network> {
    const restoreId = randomUUID();
    try {
      return await this.#write(async (transaction) => {
        // contents come once only: where a first try was cut off, all that is left is to see whether it was written
        if (transaction.attempt === 1) await restoreNetwork(transaction, network, contents, restoreId);
        const [row] = await transaction.run<NetworkRow>('network-get', { network: network.id });
        const present = row === undefined ? undefined : networkOfRow(row);
        const written = present?.revision === network.revision && present.createdAt === network.createdAt;
        if (written) return present;
        const message = 'the database was out of reach while the network was restored; nothing was changed, try again';
        throw new DomainError('unavailable', message);
      });
    } catch (error) {
      throw isConstraintFailure(error) ? networkTaken(network.id) : error;
    }
  }

  deleteNetwork(id: NetworkId, expect: Revision | 'any'): Promise<void> {
    return this.#write(async (transaction) => {
      // an earlier try may have removed it and lost its answer
      if (transaction.attempt > 1 && (await transaction.run('network-get', { network: id })).length === 0) return;
      const revision = asRevision((await locked(transaction, id)).revision);
      if (expect !== 'any' && expect !== revision) throw networkStale(id, revision, expect);
      await transaction.run('network-delete-actors', { network: id });
      await transaction.run('network-delete', { network: id });
    });
  }

  getActor(network: NetworkId, id: ActorId): Promise<Stored<Actor> | null> {
    return this.#database.read(async (transaction) => {
      const [row] = await transaction.run<ActorRow>('actors-by-key', { keys: [keyOf(network, id)] });
      if (row === undefined) await presentOf(transaction, network);
      return row === undefined ? null : actorOfRow(row);
    });
  }

  getTie(network: NetworkId, id: TieId): Promise<Stored<Tie> | null> {
    return this.#database.read(async (transaction) => {
      const present = await presentOf(transaction, network);
      const { ties } = await find(transaction, present, { actors: [], ties: [id], tiesOf: [] });
      const [tie] = ties;
      return tie ?? null;
    });
  }

  listActors(network: NetworkId, filter: ActorFilter, page: PageRequest): Promise<Page<Stored<Actor>>> {
    return this.#database.read((transaction) => listActors(transaction, network, filter, page));
  }

  listTies(network: NetworkId, filter: TieFilter, page: PageRequest): Promise<Page<Stored<Tie>>> {
    return this.#database.read((transaction) => listTies(transaction, network, filter, page));
  }

  async commit(
    network: NetworkId,
    changes: readonly Change[],
    note: ChangeNote,
    options: CommitOptions = {},
  ): Promise<CommitResult> {
    const commitId = randomUUID();
    let result: CommitResult | undefined;
    try {
      return await this.#write(async (transaction) => {
        // a commit whose answer got lost is not carried out twice
        const entry = transaction.attempt > 1 ? await entryOf(transaction, commitId) : undefined;
        if (entry !== undefined) return { revision: entry.revision, counts: entry.counts };
        const present = await locked(transaction, network);
        const questions = gather(changes);
        let step = questions.next();
        while (!step.done) step = questions.next(await find(transaction, present, step.value));
        const plan = planCommit(networkOfRow(present), step.value, changes);
        result = { revision: plan.revision, counts: plan.counts };
        const records = recordsOf(options, result);
        const changed = plan.revision !== present.revision;
        if (options.dryRun === true || !(changed || records.length > 0)) throw new NothingToWrite();
        if (changed) await writePlan(transaction, present, plan, note, commitId);
        else await saveNetwork(transaction, networkOfRow(present), present.tieTypes);
        await writeRecords(transaction, network, records);
        return result;
      });
    } catch (error) {
      if (error instanceof NothingToWrite) return result!;
      throw error;
    }
  }

  getRecord(network: NetworkId, kind: RecordKind, id: string): Promise<KeptRecord | null> {
    return this.#database.read(async (transaction) => {
      const record = await getRecord(transaction, network, kind, id);
      if (record === null) await presentOf(transaction, network);
      return record;
    });
  }

  listRecords(network: NetworkId, kind: RecordKind, page: RecordPageRequest): Promise<Page<KeptRecord>> {
    return this.#database.read(async (transaction) => {
      await presentOf(transaction, network);
      return listRecords(transaction, network, kind, page);
    });
  }

  async putRecords(network: NetworkId, puts: readonly RecordPut[]): Promise<void> {
    checkRecords(puts);
    await this.#write(async (transaction) => {
      const present = await locked(transaction, network);
      await writeRecords(transaction, network, puts);
      await saveNetwork(transaction, networkOfRow(present), present.tieTypes);
    });
  }

  listHistory(network: NetworkId, page: PageRequest): Promise<Page<HistoryEntry>> {
    return this.#database.read(async (transaction) => {
      await presentOf(transaction, network);
      const before = integer(page.after === undefined ? Number.MAX_SAFE_INTEGER : Number(page.after));
      const parameters = { network, before, limit: integer(page.limit + 1) };
      const rows = await transaction.run<EntryRow>('history-list', parameters);
      return pageOf(rows.map(historyEntryOf), page, (entry) => String(entry.revision));
    });
  }

  getHistory(network: NetworkId, revision: Revision): Promise<HistoryStep | null> {
    return this.#database.read(async (transaction) => {
      const [row] = await transaction.run<EntryRow>('history-get', { key: keyOf(network, revision) });
      if (row === undefined) {
        await presentOf(transaction, network);
        return null;
      }
      const range = { network, since: integer(revision - 1), until: integer(revision) };
      const pieces = await transaction.run<{ changes: Int8Array }>('reverse-changes-list', range);
      return { entry: historyEntryOf(row), reverse: pieces.flatMap(({ changes }) => unpackReverse(bytesOf(changes))) };
    });
  }

  async read<T>(network: NetworkId, use: (reading: NetworkReading) => Promise<T>, revision?: Revision): Promise<T> {
    return use(await Reading.of(this.#database, network, revision));
  }

  async backup(): Promise<void> {
    const message =
      'a Neo4j is backed up with its own tool: stop the database and run "neo4j-admin database dump", or with the Enterprise edition "neo4j-admin database backup" while it runs. One network can be kept as an archive.';
    throw new DomainError('unavailable', message);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.#role === 'reader') throw new DomainError('unavailable', 'this store was opened to read only');
    return this.#database.write(work);
  }
}

/** Locks a network until the transaction ends. Gives it as it was; its stored revision is one higher until it is saved. */
async function locked(transaction: Transaction, network: NetworkId): Promise<NetworkRow> {
  const [row] = await transaction.run<NetworkRow>('network-lock', { network });
  if (row === undefined) throw noNetwork(network);
  return { ...row, revision: row.revision - 1 };
}

async function entryOf(transaction: Transaction, commitId: string): Promise<HistoryEntry | undefined> {
  const [row] = await transaction.run<EntryRow>('history-of-commit', { commitId });
  return row === undefined ? undefined : historyEntryOf(row);
}
