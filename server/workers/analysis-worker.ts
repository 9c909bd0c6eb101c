import { parentPort, workerData } from 'node:worker_threads';
import { guardNativeCalls } from '../store/native-calls.ts';
import { openStore } from '../store/open-store.ts';
import { RedactedStore } from '../store/redacted-store.ts';
import { KernelThreads } from './kernels/kernel-threads.ts';
import type { Request, Response, WorkerSetup } from './messages.ts';
import { SnapshotCache } from './snapshot-cache.ts';
import type { ThreadData } from './start-thread.ts';
import { failureOf } from './thread-failure.ts';
import { writeExport } from './write-export.ts';

/** Worker entry: opens the store beside the writer, keeps snapshots, answers one request after another. */
if (parentPort === null) throw new Error('this file is the entry of a worker thread');
const port = parentPort;
const { store: options, redactionKey, nativeGate } = workerData as WorkerSetup & ThreadData;
guardNativeCalls(nativeGate);
const threads = new KernelThreads();
const opening = openStore(options).then((store) => ({
  all: new SnapshotCache(store, threads),
  reader: new SnapshotCache(new RedactedStore(store, redactionKey), threads),
}));
// Whoever asks first hears why opening failed; nobody may have asked yet when it does.
opening.catch(() => undefined);

let queue: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  queue = queue.then(() => answer(request));
});

async function answer(request: Request): Promise<void> {
  port.postMessage(await responseTo(request));
}

async function responseTo(request: Request): Promise<Response> {
  try {
    const analyst = await (await opening)[request.audience].analystFor(
      request.network,
      request.revision,
      request.seenAt,
    );
    const answer = 'job' in request ? analyst.answer(request.job) : await writeExport(analyst, request.export);
    return { id: request.id, ok: true, answer };
  } catch (error) {
    return { id: request.id, ok: false, failure: failureOf(error) };
  }
}
