import { hostname } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '#model/errors';
import { Connection } from './connection.ts';
import { isBusy } from './sqlite-errors.ts';

/**
 * Keeps a second service off a folder. `coalitiekaart.lock` is a database of one row that says who holds it (pid, host);
 * its holder keeps a write transaction open. The operating system ends that when the process dies, so no lock is stale
 * after a crash, and a new process id that happens to equal an old one misleads nobody.
 */
export class FolderLock {
  readonly #connection: Connection | undefined;

  private constructor(connection?: Connection) {
    this.#connection = connection;
  }

  /**
   * Takes the lock. Another thread of the process that holds it gets a lock that does nothing: the service's own workers
   * write beside it.
   *
   * @throws DomainError `locked` where another process holds it; its message names the process.
   */
  static take(folder: string): FolderLock {
    const connection = new Connection(join(folder, 'coalitiekaart.lock'));
    try {
      connection.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT)');
      connection.exec('BEGIN IMMEDIATE');
      connection.exec('DELETE FROM holder');
      connection.run('INSERT INTO holder VALUES (?, ?, ?)', process.pid, hostname(), new Date().toISOString());
      connection.exec('COMMIT');
      connection.exec('BEGIN IMMEDIATE');
      return new FolderLock(connection);
    } catch (error) {
      if (!isBusy(error)) {
        connection.close();
        throw error;
      }
      const [pid, host, since] = connection.get('SELECT pid, host, since FROM holder') ?? [];
      connection.close();
      if (pid === process.pid && host === hostname()) return new FolderLock();
      const who = pid === undefined ? 'another process' : `process ${pid} on ${host}, since ${since}`;
      const message = `the folder ${folder} is in use by another Coalitiekaart (${who}). Stop that one, or choose another folder.`;
      throw new DomainError('locked', message, [], { cause: error });
    }
  }

  release(): void {
    this.#connection?.close();
  }
}
