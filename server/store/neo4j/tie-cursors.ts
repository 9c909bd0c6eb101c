import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { Stored } from '../graph-store.ts';
import { BATCH } from '../rewind.ts';

/** Gives the first {@link BATCH} ties of a type after an id, fewer where they end. */
export type FetchTies = (type: TieType, after: string | undefined) => Promise<readonly Stored<Tie>[]>;

interface Cursor {
  readonly type: TieType;
  rows: readonly Stored<Tie>[];
  at: number;
  ended: boolean;
}

/**
 * Reads the ties of all types as one list in order of id. The database keeps an index for each relationship type, so each
 * type is read in order and the lists are merged here.
 */
export class TieCursors {
  readonly #cursors: Cursor[];
  readonly #fetch: FetchTies;

  constructor(types: readonly TieType[], fetch: FetchTies) {
    this.#cursors = types.map((type) => ({ type, rows: [], at: 0, ended: false }));
    this.#fetch = fetch;
  }

  /** The next {@link BATCH} ties, fewer where the list ends. */
  async next(): Promise<readonly Stored<Tie>[]> {
    const batch: Stored<Tie>[] = [];
    while (batch.length < BATCH) {
      for (const cursor of this.#cursors) if (cursor.at === cursor.rows.length) await this.#refill(cursor);
      const first = this.#first();
      if (first === undefined) break;
      batch.push(first.rows[first.at]!);
      first.at += 1;
    }
    return batch;
  }

  async #refill(cursor: Cursor): Promise<void> {
    if (cursor.ended) return;
    cursor.rows = await this.#fetch(cursor.type, cursor.rows.at(-1)?.value.id);
    cursor.at = 0;
    cursor.ended = cursor.rows.length < BATCH;
  }

  #first(): Cursor | undefined {
    let first: Cursor | undefined;
    for (const cursor of this.#cursors) {
      if (cursor.at === cursor.rows.length) continue;
      if (first === undefined || compareCodePoints(idAt(cursor), idAt(first)) < 0) first = cursor;
    }
    return first;
  }
}

const idAt = (cursor: Cursor): string => cursor.rows[cursor.at]!.value.id;
