import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NetworkId } from '#model/ids';
import type { Network } from '#model/network';
import { writeArchive } from '../../exchange/archive.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { archivedNetwork } from './archived-network.ts';
import type { RestoreOptions } from './restore-archive.ts';
import type { RestoreRunner } from './restore-runner.ts';

/** Writes networks as archives and makes networks out of them. */
export class ArchivingService {
  readonly #store: GraphStore;
  readonly #runner: RestoreRunner;
  readonly #folder: string;

  /** `folder`: where archives that come in wait for their turn; made when it is needed. */
  constructor(store: GraphStore, runner: RestoreRunner, folder: string) {
    this.#store = store;
    this.#runner = runner;
    this.#folder = folder;
  }

  /** The archive of a network as it is now, as it is written: see {@link writeArchiveOf}. */
  write(network: NetworkId, options: { readonly history: boolean }): AsyncIterable<Uint8Array> {
    return writeArchiveOf(this.#store, network, options);
  }

  /**
   * Makes a network out of an archive. It is put on disk first, so that a slow sender keeps nobody from writing. What the
   * source throws passes; otherwise rejects as `restoreArchive` does.
   */
  async restore(bytes: AsyncIterable<Uint8Array>, options: RestoreOptions): Promise<Network> {
    const own = join(this.#folder, randomUUID());
    await mkdir(own, { recursive: true });
    try {
      const file = join(own, 'archive');
      await pipeline(Readable.from(bytes), createWriteStream(file));
      return await this.#runner.run(file, options);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }
}

/**
 * The archive of a network at its present revision, with all of its past or without. Others may write meanwhile; records
 * beside the graph are taken as they are when their turn comes. `not-found` where there is no such network.
 */
export async function* writeArchiveOf(
  store: GraphStore,
  network: NetworkId,
  { history }: { readonly history: boolean },
): AsyncGenerator<Uint8Array> {
  const archive = new PassThrough();
  // the reading lasts as long as this writes, so bytes are handed on beside it; what goes wrong is thrown by the loop
  store
    .read(network, (reading) => pipeline(writeArchive(archivedNetwork(store, reading, history)), archive))
    .catch((error: Error) => archive.destroy(error));
  yield* archive as AsyncIterable<Uint8Array>;
}
