import { type ResourceLimits, Worker } from 'node:worker_threads';
import { newGate, outsideNativeCalls } from '../store/native-calls.ts';

/** What every thread finds in its `workerData`, beside what it was started with. */
export interface ThreadData {
  /** For `guardNativeCalls`, before the store is opened. */
  readonly nativeGate: SharedArrayBuffer;
}

/** A thread that was started. */
export interface Thread {
  readonly worker: Worker;
  /** Ends it, whatever it does; never `worker.terminate()`: see native-calls.ts. Resolves when it has ended. */
  end(): Promise<void>;
}

/**
 * Starts a thread by the name of its entry below this folder, without ending: the built one, or from source (development,
 * tests) one that brings in the loader of TypeScript.
 */
export function startThread(entry: string, data: object, resourceLimits: ResourceLimits = {}): Thread {
  const nativeGate = newGate();
  const workerData = { ...data, nativeGate };
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(new URL('./from-source.mjs', import.meta.url), {
        workerData,
        resourceLimits,
        argv: [entry],
        execArgv: ['--conditions=source'],
      })
    : new Worker(new URL(`./${entry}.js`, import.meta.url), { workerData, resourceLimits });
  const gone = new AbortController();
  worker.once('exit', () => gone.abort());
  return {
    worker,
    end: async () => {
      await outsideNativeCalls(nativeGate, gone.signal);
      await worker.terminate();
    },
  };
}
