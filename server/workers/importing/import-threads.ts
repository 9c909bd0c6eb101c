import type { ResourceLimits, Worker } from 'node:worker_threads';
import { DomainError } from '#model/errors';
import type { ImportRequest } from '../../services/importing/import-request.ts';
import { type ImportRunner, ImportStopped, type RunningImport } from '../../services/importing/import-runner.ts';
import type { ImportOutcome, ImportPhase } from '../../services/importing/run-import.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import { startThread } from '../start-thread.ts';
import { errorOf } from '../thread-failure.ts';
import { type ImportMessage, type ImportSetup, OPEN, STOPPED, WRITING } from './import-messages.ts';

/**
 * Memory of JavaScript that one import may take, in MB: so much, and so much for each MB of its files, up to the most.
 * 500,000 rows fit. The less it may take, the sooner what is done with is collected.
 */
const HEAP = { least: 1_000, forEachMb: 10, most: 2_000 } as const;
/** For what was just made, in MB. What an import makes mostly stays until its end: a larger nursery is only more to hold. */
const NURSERY_MB = 24;
/** How long a thread that was asked to stop may go on with what it is doing, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Carries out each import in a thread of its own, which ends with it: that is what gives its memory back. */
export class ImportThreads implements ImportRunner {
  readonly #store: StoreOptions;
  readonly #running = new Set<RunningImport>();

  constructor(store: StoreOptions) {
    this.#store = store;
  }

  run(request: ImportRequest, onProgress: (phase: ImportPhase, share: number) => void): RunningImport {
    const gate = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const state = new Int32Array(gate);
    const setup: ImportSetup = { store: this.#store, request, gate };
    const { worker, end } = startThread('importing/import-worker', setup, limitsFor(request));
    const outcome = outcomeOf(worker, onProgress);
    const running: RunningImport = {
      outcome,
      stop: () => {
        if (Atomics.compareExchange(state, 0, OPEN, STOPPED) === WRITING) return false;
        // It looks at the gate between two steps; a step that hangs is ended with the thread, nothing being written yet.
        const timer = setTimeout(() => void end(), PATIENCE_MS);
        worker.once('exit', () => clearTimeout(timer));
        return true;
      },
    };
    this.#running.add(running);
    outcome.catch(() => undefined).finally(() => this.#running.delete(running));
    return running;
  }

  async close(): Promise<void> {
    const running = [...this.#running];
    for (const one of running) one.stop();
    await Promise.allSettled(running.map(({ outcome }) => outcome));
  }
}

function limitsFor({ files }: ImportRequest): ResourceLimits {
  const size = files.reduce((sum, file) => sum + file.size, 0) / 1_000_000;
  const heap = Math.min(HEAP.most, HEAP.least + HEAP.forEachMb * size);
  return { maxOldGenerationSizeMb: Math.round(heap), maxYoungGenerationSizeMb: NURSERY_MB };
}

function outcomeOf(worker: Worker, onProgress: (phase: ImportPhase, share: number) => void): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: ImportMessage) => {
      switch (message.kind) {
        case 'progress':
          onProgress(message.phase, message.share);
          break;
        case 'done':
          resolve(message.outcome);
          break;
        case 'stopped':
          reject(new ImportStopped());
          break;
        case 'failed':
          reject(errorOf(message.failure));
      }
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const words = 'The file takes more memory than an import may have. Nothing was changed. Split the file.';
      reject(tooLarge ? new DomainError('too-large', words, [], { cause: error }) : error);
    });
    worker.once('exit', () => reject(new ImportStopped()));
  });
}
