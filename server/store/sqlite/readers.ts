import type { Connection } from './connection.ts';
import { openForReading } from './open-database.ts';

/** At most this many connections are kept for the next reading. */
const KEPT = 4;

/** Connections to read with beside the writer, each used by one reading at a time and kept for the next. */
export class Readers {
  readonly #folder: string;
  readonly #idle: Connection[] = [];
  #closed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = this.#idle.pop() ?? openForReading(this.#folder);
    try {
      return await work(connection);
    } finally {
      if (this.#closed || this.#idle.length >= KEPT) connection.close();
      else this.#idle.push(connection);
    }
  }

  /** Closes what is idle; what is in use follows when its reading ends. */
  close(): void {
    this.#closed = true;
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}
