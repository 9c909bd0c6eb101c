import { DomainError } from '#model/errors';
import type { Network } from '#model/network';
import type { RestoreOptions } from '../../services/archiving/restore-archive.ts';
import type { RestoreRunner } from '../../services/archiving/restore-runner.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import { startThread } from '../start-thread.ts';
import { errorOf } from '../thread-failure.ts';
import type { RestoreMessage, RestoreSetup } from './restore-messages.ts';

/** Memory of JavaScript that one restore may take, in MB: all ids, and the changes of one revision. */
const HEAP_MB = 2_000;

/** Carries out each restore in a thread of its own, one after another: they would wait for each other in the store. */
export class RestoreThreads implements RestoreRunner {
  readonly #store: StoreOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: StoreOptions) {
    this.#store = store;
  }

  run(file: string, options: RestoreOptions): Promise<Network> {
    const restored = this.#last.then(() => restoredBy({ store: this.#store, file, options }));
    this.#last = restored.catch(() => undefined);
    return restored;
  }

  async close(): Promise<void> {
    await this.#last;
  }
}

function restoredBy(setup: RestoreSetup): Promise<Network> {
  const { worker } = startThread('archiving/restore-worker', setup, { maxOldGenerationSizeMb: HEAP_MB });
  return new Promise((resolve, reject) => {
    worker.once('message', (message: RestoreMessage) => {
      if (message.kind === 'done') resolve(message.network);
      else reject(errorOf(message.failure));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const words = 'Nothing was changed. The archive takes more memory than a restore may have.';
      reject(tooLarge ? new DomainError('too-large', words, [], { cause: error }) : error);
    });
    worker.once('exit', () => reject(new Error('the thread that restored ended without an answer')));
  });
}
