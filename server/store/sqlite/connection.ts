import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { native } from '../native-calls.ts';
import { isBusy, translated } from './sqlite-errors.ts';

/** What may be bound. Nothing else: the binding aborts the process on a boolean. */
export type Bindable = string | number | null | Uint8Array;
/** One row, its columns in the order of the statement. */
export type Row = readonly (string | number | null | Uint8Array)[];

/** How long a writer waits for another one, in milliseconds; an import may take a few seconds. */
const WRITE_PATIENCE_MS = 15_000;
/** How long one call may block on a lock that others hold for a moment only, in milliseconds. */
const BLOCK_MS = 20;

/** One connection to a database file: keeps its prepared statements and translates the driver's errors. */
export class Connection {
  readonly file: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.file = file;
    this.#database = native(() => translated(file, () => new Database(file, { timeout: BLOCK_MS })));
  }

  all(sql: string, ...values: readonly Bindable[]): Row[] {
    return this.#call(() => this.#prepared(sql).all(...values)) as Row[];
  }

  get(sql: string, ...values: readonly Bindable[]): Row | undefined {
    return this.#call(() => this.#prepared(sql).get(...values)) as Row | undefined;
  }

  run(sql: string, ...values: readonly Bindable[]): void {
    this.#call(() => this.#prepared(sql).run(...values));
  }

  exec(script: string): void {
    this.#call(() => this.#database.exec(script));
  }

  /**
   * Runs `work` in a write transaction, all or nothing. Waits for other writers without blocking the thread;
   * from its begin to its end a transaction is synchronous, so nothing on this connection comes in between.
   */
  async write<T>(work: () => T): Promise<T> {
    const deadline = Date.now() + WRITE_PATIENCE_MS;
    while (!this.#begun(deadline)) await sleep(5);
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // a full disk, for one, has SQLite roll back by itself
      this.#rollBack();
      throw error;
    }
  }

  /** As {@link write}, for work that waits in between: on a connection that nobody else uses meanwhile. */
  async writeWaiting<T>(work: () => Promise<T>): Promise<T> {
    const deadline = Date.now() + WRITE_PATIENCE_MS;
    while (!this.#begun(deadline)) await sleep(5);
    try {
      const result = await work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** Runs `work` in a read transaction: it sees one state of the database. One at a time on a connection. */
  async read<T>(work: () => Promise<T>): Promise<T> {
    this.exec('BEGIN');
    try {
      return await work();
    } finally {
      this.#rollBack();
    }
  }

  /**
   * Gives up all locks and closes. The binding lets go of the file itself only when its statements have been collected
   * as garbage, so whatever has to be done on closing is done before.
   */
  close(): void {
    if (!this.#database.open) return;
    this.#rollBack();
    this.#statements.clear();
    native(() => this.#database.close());
  }

  #rollBack(): void {
    if (native(() => this.#database.inTransaction)) this.exec('ROLLBACK');
  }

  /** Begins a write transaction, or says at once that another connection has one; up to the deadline. */
  #begun(deadline: number): boolean {
    try {
      this.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (isBusy(error) && Date.now() < deadline) return false;
      throw error;
    } finally {
      this.exec(`PRAGMA busy_timeout = ${BLOCK_MS}`);
    }
  }

  #call<T>(calls: () => T): T {
    return native(() => translated(this.file, calls));
  }

  /** Inside a native call. */
  #prepared(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      // rows as arrays: objects would carry the driver's own key `_metadata`
      if (statement.reader) statement.raw(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
