import type { Actor } from '#model/actor';
import type { Change, ChangeCounts, ChangeNote, HistoryEntry, ReverseChange } from '#model/changes';
import type { ActorId, NetworkId, Revision, TieId } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import type { Day } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

/**
 * Who opens a store. The `writer` is the service: it takes the folder, makes the schema and brings it up to date. Beside
 * it, from threads of its own, a `reader` reads and never writes, and an `importer` writes as well, each in its turn.
 */
export type StoreRole = 'writer' | 'reader' | 'importer';

/** Something stored, with the revision of its last change (its ETag). */
export interface Stored<T> {
  readonly value: T;
  readonly version: Revision;
}

/** A page of a list ordered by id in code-point order; `next` is the last id of the page where more follow. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** Which page: at most `limit` entries whose id is after `after`. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface ActorFilter {
  readonly type?: ActorType;
  readonly theme?: string;
  /** CBS code: at home there, or with an `active-in` tie to it. */
  readonly municipality?: string;
  /** Part of the name or an alias, whatever its case and diacritics. */
  readonly text?: string;
  /** Exists on that day, by `foundedOn` and `endedOn`. */
  readonly at?: Day;
}

export interface TieFilter {
  readonly type?: TieType;
  /** At either end. */
  readonly actor?: ActorId;
  readonly at?: Day;
}

/** One network as it was at one revision, read in batches of at most 1,000, each ordered by id. */
export interface NetworkReading {
  readonly network: Network;
  actors(): AsyncIterable<readonly Stored<Actor>[]>;
  ties(): AsyncIterable<readonly Stored<Tie>[]>;
}

export interface CommitResult {
  /** The network's revision afterwards; the same as before where nothing changed. */
  readonly revision: Revision;
  readonly counts: ChangeCounts;
}

/** One entry of the history with what it takes to go back to the revision before it. */
export interface HistoryStep {
  readonly entry: HistoryEntry;
  readonly reverse: readonly ReverseChange[];
}

/** What a kept record is about: an import and its report, the identities it met, a mapping, a decision, a scenario. */
export type RecordKind = 'import' | 'identity' | 'mapping' | 'decision' | 'scenario';

/** Something kept beside the graph of a network and outside its history. `content` is JSON, kept to the letter. */
export interface KeptRecord {
  readonly kind: RecordKind;
  /** As ids of actors are; unique for its kind within the network. */
  readonly id: string;
  readonly content: string;
}

/** A record to keep, in place of what is there under its id; with null for content the record goes. */
export interface RecordPut {
  readonly kind: RecordKind;
  readonly id: string;
  readonly content: string | null;
}

/** Which page of records: in order of id, or backwards, where what follows `after` has lower ids. */
export interface RecordPageRequest extends PageRequest {
  readonly newestFirst?: boolean;
}

export interface CommitOptions {
  /** Written in the same transaction, also where nothing else changes; a function gets what the commit came to. */
  readonly records?: readonly RecordPut[] | ((result: CommitResult) => readonly RecordPut[]);
  /** Checks and counts all as for real and writes nothing; the result's revision is the one that it would get. */
  readonly dryRun?: boolean;
}

/**
 * All that a network holds, for a store to take over as it is. Each is read once, in this order and to its end: actors
 * and ties by any order of ids, history by rising revision up to the present one, as far back as it goes.
 */
export interface StoredContents {
  readonly actors: AsyncIterable<readonly Stored<Actor>[]>;
  readonly ties: AsyncIterable<readonly Stored<Tie>[]>;
  readonly records: AsyncIterable<readonly KeptRecord[]>;
  readonly history: AsyncIterable<readonly HistoryStep[]>;
}

/**
 * Stores networks of actors and ties. Two adapters keep to it, held to the same answers by one contract suite.
 *
 * Every method rejects with a `DomainError`: `not-found` for an unknown network, `unavailable` when the database cannot
 * be reached (what was asked may be asked again), `damaged` and `locked` on opening. Networks never see each other.
 */
export interface GraphStore {
  readonly kind: 'sqlite' | 'neo4j';

  /** Resolves when the store answers. */
  ping(): Promise<void>;

  listNetworks(page: PageRequest): Promise<Page<Network>>;
  /** The network, or null. */
  getNetwork(id: NetworkId): Promise<Network | null>;
  /** Makes an empty network at revision 1. `taken` where the id is in use. */
  createNetwork(id: NetworkId, description: NetworkDescription, note: ChangeNote): Promise<Network>;
  /**
   * Makes a network as it was: with its revision, dates, versions, records, and as much of its history as is given; a
   * revision from before that is `not-found`. All or nothing. Other writers wait meanwhile, so contents should be at hand.
   *
   * `taken` where the id is in use. `invalid`: as {@link commit} tells, with the path `actors/ID/…`, `ties/ID/…` or
   * `records/…`; a thing that comes twice or with a version that the network never had; history with gaps
   * (`history/REVISION`). What the contents themselves throw passes.
   */
  restoreNetwork(network: Network, contents: StoredContents): Promise<Network>;
  /** Removes a network with all it holds, history included. `stale` where its revision is another. */
  deleteNetwork(id: NetworkId, expect: Revision | 'any'): Promise<void>;

  getActor(network: NetworkId, id: ActorId): Promise<Stored<Actor> | null>;
  getTie(network: NetworkId, id: TieId): Promise<Stored<Tie> | null>;
  listActors(network: NetworkId, filter: ActorFilter, page: PageRequest): Promise<Page<Stored<Actor>>>;
  listTies(network: NetworkId, filter: TieFilter, page: PageRequest): Promise<Page<Stored<Tie>>>;

  /**
   * Carries out all changes in their order in one transaction, or none.
   *
   * Adds one to the revision first, which orders the writers of a network; puts that leave a thing as it is count for
   * nothing and keep its version; where nothing changes the revision stays. `taken`, `stale`, `not-found`: an
   * expectation was not met. `has-ties`: an actor was to go without `cascade`. `invalid`, with the path
   * `changes/INDEX/…`: a tie to a missing actor, a tie that its rule forbids, a type that existing ties forbid; with the
   * path `records/INDEX/…`: as {@link putRecords} tells.
   */
  commit(
    network: NetworkId,
    changes: readonly Change[],
    note: ChangeNote,
    options?: CommitOptions,
  ): Promise<CommitResult>;

  /** One record, or null. */
  getRecord(network: NetworkId, kind: RecordKind, id: string): Promise<KeptRecord | null>;
  listRecords(network: NetworkId, kind: RecordKind, page: RecordPageRequest): Promise<Page<KeptRecord>>;
  /**
   * Keeps and removes records, all or none; the revision stays. To remove what is not there is no fault. `invalid`, with
   * the path `records/INDEX/…`: an id that is none, content that is no JSON or larger than 8 MB.
   */
  putRecords(network: NetworkId, puts: readonly RecordPut[]): Promise<void>;

  /** Entries newest first; `after` is the revision of the last one seen, as text. */
  listHistory(network: NetworkId, page: PageRequest): Promise<Page<HistoryEntry>>;
  /** One entry with what it takes to undo it, or null. */
  getHistory(network: NetworkId, revision: Revision): Promise<HistoryStep | null>;

  /**
   * Reads a whole network at one revision (the present one by default) without being disturbed by writers.
   * `use` gets a reading that is valid until its promise settles. `not-found` for a revision that never was or is not kept.
   */
  read<T>(network: NetworkId, use: (reading: NetworkReading) => Promise<T>, revision?: Revision): Promise<T>;

  /**
   * Copies the whole store into a new file, as it is at this moment, while others read and write; the file can be opened
   * as a store. Occupies its thread while it copies. `taken` where the file exists; `unavailable` where it cannot be
   * written, and on a database server, which has a tool of its own for that.
   */
  backup(file: string): Promise<void>;

  close(): Promise<void>;
}
