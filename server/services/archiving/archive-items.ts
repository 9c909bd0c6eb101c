import { type ArchiveItem, readArchive } from '../../exchange/readers/archive-reader.ts';

type Item<K extends ArchiveItem['kind']> = Extract<ArchiveItem, { kind: K }>;

/** The items of an archive, taken kind by kind in the order in which they stand there. */
export class ArchiveItems {
  readonly #items: AsyncGenerator<ArchiveItem>;
  #next: ArchiveItem | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#items = readArchive(bytes);
  }

  async head(): Promise<Item<'head'>> {
    const { value } = await this.#items.next();
    // the reader gives the head first, or throws
    return value as Item<'head'>;
  }

  /** What stands next as long as it is of a kind, checked, in batches. At the end of the last kind the archive is whole. */
  async *all<K extends ArchiveItem['kind'], T>(
    kind: K,
    size: number,
    check: (item: Item<K>) => T,
  ): AsyncGenerator<readonly T[]> {
    let batch: T[] = [];
    for (let item = await this.#peek(); item?.kind === kind; item = await this.#peek()) {
      this.#next = undefined;
      batch.push(check(item as Item<K>));
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.#items.return(undefined);
  }

  async #peek(): Promise<ArchiveItem | undefined> {
    if (this.#next === undefined) {
      const { value, done } = await this.#items.next();
      this.#next = done === true ? undefined : value;
    }
    return this.#next;
  }
}
