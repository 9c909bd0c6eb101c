import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { DomainError } from '#model/errors';
import type { StoreRole } from '../graph-store.ts';
import { domainErrorOf } from './neo4j-errors.ts';
import { type Marks, statement } from './statements.ts';

/** Where the database is and who asks. */
export interface Neo4jOptions {
  readonly kind: 'neo4j';
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
  readonly role: StoreRole;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** For how long, in milliseconds, a transaction that met a passing fault is tried again. */
const RETRY_MS = 4_000;
const CONNECT_MS = 3_000;
const WAIT_FOR_CONNECTION_MS = 20_000;

/** Runs the statements of `cypher/` inside one transaction. */
export class Transaction {
  readonly #transaction: ManagedTransaction;
  /** 1 for the first try, more where the driver tries again. */
  readonly attempt: number;

  constructor(transaction: ManagedTransaction, attempt: number) {
    this.#transaction = transaction;
    this.attempt = attempt;
  }

  /** All rows of a statement, each as an object of its columns. */
  async run<Row>(name: string, parameters: Parameters, marks?: Marks): Promise<Row[]> {
    const { records } = await this.#transaction.run(statement(name, marks), parameters);
    return records.map((record) => record.toObject() as Row);
  }
}

/** One database: opens and closes sessions, retries passing faults, translates errors, keeps reads after writes. */
export class Database {
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(options: Neo4jOptions) {
    this.#options = options;
    try {
      const authentication = neo4j.auth.basic(options.user, options.password);
      this.#driver = neo4j.driver(options.url, authentication, {
        disableLosslessIntegers: true,
        telemetryDisabled: true,
        maxTransactionRetryTime: RETRY_MS,
        connectionTimeout: CONNECT_MS,
        connectionAcquisitionTimeout: WAIT_FOR_CONNECTION_MS,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      });
    } catch (error) {
      const reason = (error as Error).message;
      throw new DomainError('unavailable', `"${options.url}" is no address of a Neo4j: ${reason}`, [], {
        cause: error,
      });
    }
  }

  /** Rejects where the database does not answer, refuses the user, or is too old. */
  async verify(): Promise<void> {
    const { agent } = await this.#translated(this.#driver.getServerInfo(this.#named()));
    const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '');
    if (version === null) return;
    const [major, minor] = [Number(version[1]), Number(version[2])];
    if (major < 5 || (major === 5 && minor < 26)) {
      throw new DomainError(
        'unavailable',
        `${agent} at ${this.#options.url} is too old: Neo4j 5.26 or later is needed`,
      );
    }
  }

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('executeRead', work);
  }

  /** Runs `work` in a write transaction; where it rejects, nothing was written. It may run more than once. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('executeWrite', work);
  }

  /** Runs one statement of the schema, in a transaction of its own; another service may do the same at once. */
  async define(text: string): Promise<void> {
    const session = this.#session();
    try {
      await this.#translated(session.executeWrite((transaction) => transaction.run(text)));
    } catch (error) {
      if (!isAlreadyDefined(error)) throw error;
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #transact<T>(how: 'executeRead' | 'executeWrite', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#session();
    let attempt = 0;
    try {
      const done = session[how]((transaction) => {
        attempt += 1;
        return work(new Transaction(transaction, attempt));
      });
      return await this.#translated(done);
    } finally {
      await session.close();
    }
  }

  #session() {
    return this.#driver.session({ ...this.#named(), bookmarkManager: this.#bookmarks });
  }

  #named(): { database?: string } {
    return this.#options.database === undefined ? {} : { database: this.#options.database };
  }

  async #translated<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      throw domainErrorOf(this.#options.url, error);
    }
  }
}

const isAlreadyDefined = (error: unknown): boolean =>
  error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(error.code);

/** Whether an error says that a unique constraint stood in the way. */
export function isConstraintFailure(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}
