import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { NetworkReading, Stored } from '../graph-store.ts';
import { unpackReverse } from '../history.ts';
import { noNetwork, noRevision } from '../refusals.ts';
import { BATCH, Rewind, rewound } from '../rewind.ts';
import type { Database, Parameters, Transaction } from './database.ts';
import {
  type ActorRow,
  actorOfRow,
  endOfKeys,
  integer,
  keyOf,
  type NetworkRow,
  networkOfRow,
  type TieRow,
  tieOfRow,
} from './rows.ts';
import { TieCursors } from './tie-cursors.ts';

/**
 * Reads a network as it was at one revision while others write.
 *
 * Neo4j's transactions see what others commit meanwhile, so one long transaction would mix revisions. Instead each page is
 * read first and the revision of the network after it; where that has moved on, the reverse changes of the revisions
 * since are laid over this page and all later ones. It is what reading the past does anyway, and needs no lock. Not
 * covered: a page read within the instant in which a commit becomes visible may miss a thing that this commit removes.
 */
export class Reading {
  readonly #database: Database;
  readonly #id: NetworkId;
  readonly #start: NetworkRow;
  readonly #rewind = new Rewind();
  /** Reverse changes up to this revision are laid over. */
  #known: number;
  #catchingUp: Promise<void> = Promise.resolve();

  private constructor(database: Database, start: NetworkRow, revision: number) {
    this.#database = database;
    this.#id = start.id as NetworkId;
    this.#start = start;
    this.#known = revision;
  }

  /** The reading of a network at a revision, the present one where none is given. */
  static async of(database: Database, id: NetworkId, revision: Revision | undefined): Promise<NetworkReading> {
    const start = await database.read((transaction) => presentOf(transaction, id));
    const present = networkOfRow(start);
    if (revision === undefined || revision === present.revision) {
      const reading = new Reading(database, start, present.revision);
      return { network: present, actors: () => reading.#actors(), ties: () => reading.#ties() };
    }
    const [entry] = await database.read((transaction) =>
      transaction.run<{ at: string }>('history-get', { key: keyOf(id, revision) }),
    );
    if (entry === undefined) throw noRevision(id, revision, present.revision);
    const reading = new Reading(database, start, revision);
    await reading.#catchUp(present.revision);
    const network = reading.#rewind.networkOf(present, revision, entry.at);
    return { network, actors: () => reading.#actors(), ties: () => reading.#ties() };
  }

  #actors(): AsyncGenerator<readonly Stored<Actor>[]> {
    return rewound(async (after) => {
      const rows = await this.#page<ActorRow>('actors-read', after);
      return rows.map(actorOfRow);
    }, this.#rewind.actors);
  }

  #ties(): AsyncGenerator<readonly Stored<Tie>[]> {
    const cursors = new TieCursors(this.#start.tieTypes, async (tieType, after) => {
      const rows = await this.#page<TieRow>('ties-list', after, tieType);
      return rows.map((row) => tieOfRow(row, tieType));
    });
    return rewound(() => cursors.next(), this.#rewind.ties);
  }

  async #page<Row>(name: string, after: string | undefined, tieType?: TieType): Promise<Row[]> {
    const bounds = { after: keyOf(this.#id, after ?? ''), end: endOfKeys(this.#id), limit: integer(BATCH) };
    const parameters: Parameters = { ...bounds, day: null };
    const { rows, present } = await this.#database.read(async (transaction) => ({
      rows: await transaction.run<Row>(name, parameters, tieType === undefined ? {} : { tieType }),
      present: await presentOf(transaction, this.#id),
    }));
    // a network that was removed and made again is another one
    if (present.createdAt !== this.#start.createdAt || present.revision < this.#start.revision)
      throw noNetwork(this.#id);
    this.#catchingUp = this.#catchingUp.then(() => this.#catchUp(present.revision));
    await this.#catchingUp;
    return rows;
  }

  async #catchUp(revision: number): Promise<void> {
    if (revision <= this.#known) return;
    const range = { network: this.#id, since: integer(this.#known), until: integer(revision) };
    const rows = await this.#database.read((transaction) =>
      transaction.run<{ changes: Int8Array }>('reverse-changes-list', range),
    );
    for (const { changes } of rows) this.#rewind.add(unpackReverse(bytesOf(changes)));
    this.#known = revision;
  }
}

/** The bytes of a property: the driver gives them as signed. */
export const bytesOf = (signed: Int8Array): Uint8Array =>
  new Uint8Array(signed.buffer, signed.byteOffset, signed.byteLength);

/** The present state of a network; refuses where it does not exist. */
export async function presentOf(transaction: Transaction, id: NetworkId): Promise<NetworkRow> {
  const [row] = await transaction.run<NetworkRow>('network-get', { network: id });
  if (row === undefined) throw noNetwork(id);
  return row;
}
