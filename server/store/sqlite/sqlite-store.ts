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
import { propertiesOfDescription, textOf } from '../properties.ts';
import { networkStale, networkTaken, noNetwork } from '../refusals.ts';
import { backUp } from './backup.ts';
import type { Connection, Row } from './connection.ts';
import { FolderLock } from './folder-lock.ts';
import { listActors, listTies } from './lists.ts';
import { makeFolder, openBesideWriter, openForReading, openForWriting, putAway } from './open-database.ts';
import { Readers } from './readers.ts';
import { getRecord, listRecords, writeRecords } from './records.ts';
import { restoreNetwork } from './restore-network.ts';
import { ACTOR_COLUMNS, actorOfRow, NETWORK_COLUMNS, networkOfRow, TIE_COLUMNS, tieOfRow } from './rows.ts';
import { readNetwork } from './sqlite-reading.ts';
import { find, writeHistory, writePlan } from './write-plan.ts';

const HISTORY_COLUMNS = 'revision, at, by, reason, import_id, counts';

/** Where the embedded store lies, and who opens it. */
export interface SqliteOptions {
  readonly kind: 'sqlite';
  readonly folder: string;
  readonly role: StoreRole;
}

/**
 * Opens the embedded store: `coalitiekaart.db` in the folder, made where it is missing.
 *
 * @throws DomainError `locked` where another process writes there; `damaged`, with the file left untouched;
 * `unavailable` where the folder or file cannot be used, with the reason in words.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<GraphStore> {
  if (options.role === 'reader') return new SqliteStore(options, openForReading(options.folder), undefined);
  if (options.role === 'importer') return new SqliteStore(options, openBesideWriter(options.folder), undefined);
  makeFolder(options.folder);
  const lock = FolderLock.take(options.folder);
  try {
    return new SqliteStore(options, await openForWriting(options.folder), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

class SqliteStore implements GraphStore {
  readonly kind = 'sqlite';
  readonly #folder: string;
  readonly #role: StoreRole;
  readonly #connection: Connection;
  readonly #lock: FolderLock | undefined;
  readonly #readers: Readers;

  constructor(options: SqliteOptions, connection: Connection, lock: FolderLock | undefined) {
    this.#folder = options.folder;
    this.#role = options.role;
    this.#readers = new Readers(options.folder);
    this.#connection = connection;
    this.#lock = lock;
  }

  async ping(): Promise<void> {
    this.#connection.get('SELECT 1 FROM network LIMIT 1');
  }

  async listNetworks(page: PageRequest): Promise<Page<Network>> {
    const sql = `SELECT ${NETWORK_COLUMNS} FROM network WHERE id > ? ORDER BY id LIMIT ?`;
    const rows = this.#connection.all(sql, page.after ?? '', page.limit + 1);
    return pageOf(rows.map(networkOfRow), page, (network) => network.id);
  }

  async getNetwork(id: NetworkId): Promise<Network | null> {
    const row = this.#connection.get(`SELECT ${NETWORK_COLUMNS} FROM network WHERE id = ?`, id);
    return row === undefined ? null : networkOfRow(row);
  }

  async createNetwork(id: NetworkId, description: NetworkDescription, note: ChangeNote): Promise<Network> {
    return this.#connection.write(() => {
      if (this.#connection.get('SELECT 1 FROM network WHERE id = ?', id) !== undefined) throw networkTaken(id);
      const properties = textOf(propertiesOfDescription(description));
      const sql = `INSERT INTO network (${NETWORK_COLUMNS}) VALUES (?, ?, ?, ?, ?)`;
      this.#connection.run(sql, id, 1, note.at, note.at, properties);
      const entry = { revision: asRevision(1), counts: COUNTS_OF_CREATION, reverse: [] };
      writeHistory(this.#connection, id, entry, note);
      return this.#network(id);
    });
  }

  async restoreNetwork(network: Network, contents: StoredContents): Promise<Network> {
    if (this.#role === 'reader') throw new DomainError('unavailable', 'this store was opened to read only');
    // a connection of its own: the transaction waits for contents, and other calls must not come into it
    const connection = openBesideWriter(this.#folder);
    try {
      await connection.writeWaiting(() => restoreNetwork(connection, network, contents));
    } finally {
      connection.close();
    }
    return this.#network(network.id);
  }

  async deleteNetwork(id: NetworkId, expect: Revision | 'any'): Promise<void> {
    await this.#connection.write(() => {
      const { revision } = this.#network(id);
      if (expect !== 'any' && expect !== revision) throw networkStale(id, revision, expect);
      this.#connection.run('DELETE FROM network WHERE id = ?', id);
    });
  }

  async getActor(network: NetworkId, id: ActorId): Promise<Stored<Actor> | null> {
    const row = this.#one(`SELECT ${ACTOR_COLUMNS} FROM actor WHERE network = ? AND id = ?`, network, id);
    return row === undefined ? null : actorOfRow(row);
  }

  async getTie(network: NetworkId, id: TieId): Promise<Stored<Tie> | null> {
    const row = this.#one(`SELECT ${TIE_COLUMNS} FROM tie WHERE network = ? AND id = ?`, network, id);
    return row === undefined ? null : tieOfRow(row);
  }

  async listActors(network: NetworkId, filter: ActorFilter, page: PageRequest): Promise<Page<Stored<Actor>>> {
    this.#network(network);
    return listActors(this.#connection, network, filter, page);
  }

  async listTies(network: NetworkId, filter: TieFilter, page: PageRequest): Promise<Page<Stored<Tie>>> {
    this.#network(network);
    return listTies(this.#connection, network, filter, page);
  }

  async commit(
    network: NetworkId,
    changes: readonly Change[],
    note: ChangeNote,
    options: CommitOptions = {},
  ): Promise<CommitResult> {
    if (options.dryRun === true) {
      // a state of its own to look at: nobody waits for it
      return this.#readers.use((connection) =>
        connection.read(async () => planned(connection, network, changes, options).result),
      );
    }
    return this.#connection.write(() => {
      const { present, plan, result, records } = planned(this.#connection, network, changes, options);
      if (plan.revision !== present.revision) writePlan(this.#connection, network, plan, note);
      writeRecords(this.#connection, network, records);
      return result;
    });
  }

  async getRecord(network: NetworkId, kind: RecordKind, id: string): Promise<KeptRecord | null> {
    const record = getRecord(this.#connection, network, kind, id);
    if (record === null) this.#network(network);
    return record;
  }

  async listRecords(network: NetworkId, kind: RecordKind, page: RecordPageRequest): Promise<Page<KeptRecord>> {
    this.#network(network);
    return listRecords(this.#connection, network, kind, page);
  }

  async putRecords(network: NetworkId, puts: readonly RecordPut[]): Promise<void> {
    checkRecords(puts);
    await this.#connection.write(() => {
      this.#network(network);
      writeRecords(this.#connection, network, puts);
    });
  }

  async listHistory(network: NetworkId, page: PageRequest): Promise<Page<HistoryEntry>> {
    this.#network(network);
    const sql = `SELECT ${HISTORY_COLUMNS} FROM revision WHERE network = ? AND revision < ? ORDER BY revision DESC LIMIT ?`;
    const before = page.after === undefined ? Number.MAX_SAFE_INTEGER : Number(page.after);
    const rows = this.#connection.all(sql, network, before, page.limit + 1);
    return pageOf(rows.map(entryOfRow), page, (entry) => String(entry.revision));
  }

  async getHistory(network: NetworkId, revision: Revision): Promise<HistoryStep | null> {
    const sql = `SELECT ${HISTORY_COLUMNS} FROM revision WHERE network = ? AND revision = ?`;
    const row = this.#one(sql, network, revision);
    if (row === undefined) return null;
    const pieces = this.#connection.all(
      'SELECT changes FROM reverse_changes WHERE network = ? AND revision = ? ORDER BY piece',
      network,
      revision,
    );
    return { entry: entryOfRow(row), reverse: pieces.flatMap(([piece]) => unpackReverse(piece as Uint8Array)) };
  }

  async read<T>(network: NetworkId, use: (reading: NetworkReading) => Promise<T>, revision?: Revision): Promise<T> {
    return this.#readers.use((connection) => connection.read(() => readNetwork(connection, network, use, revision)));
  }

  async backup(file: string): Promise<void> {
    // a connection of its own: those that only read may not write this file either
    const connection = openBesideWriter(this.#folder);
    try {
      backUp(connection, file);
    } finally {
      connection.close();
    }
  }

  async close(): Promise<void> {
    this.#readers.close();
    try {
      if (this.#lock !== undefined) putAway(this.#connection);
    } finally {
      this.#connection.close();
      this.#lock?.release();
    }
  }

  /** One row of a network's own; refuses where the network is not there. */
  #one(sql: string, network: NetworkId, key: string | number): Row | undefined {
    const row = this.#connection.get(sql, network, key);
    if (row === undefined) this.#network(network);
    return row;
  }

  #network(id: NetworkId): Network {
    return networkIn(this.#connection, id);
  }
}

function networkIn(connection: Connection, id: NetworkId): Network {
  const row = connection.get(`SELECT ${NETWORK_COLUMNS} FROM network WHERE id = ?`, id);
  if (row === undefined) throw noNetwork(id);
  return networkOfRow(row);
}

/** What a commit comes to, all of it checked. Inside a transaction. */
function planned(connection: Connection, network: NetworkId, changes: readonly Change[], options: CommitOptions) {
  const present = networkIn(connection, network);
  const questions = gather(changes);
  let step = questions.next();
  while (!step.done) step = questions.next(find(connection, network, step.value));
  const plan = planCommit(present, step.value, changes);
  const result: CommitResult = { revision: plan.revision, counts: plan.counts };
  return { present, plan, result, records: recordsOf(options, result) };
}

function entryOfRow(row: Row): HistoryEntry {
  const [revision, at, by, reason, importId, counts] = row as [
    number,
    string,
    string,
    string | null,
    string | null,
    string,
  ];
  return historyEntryOf({ revision, at, by, reason, importId, counts });
}
