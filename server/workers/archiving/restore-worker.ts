import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { restoreArchive } from '../../services/archiving/restore-archive.ts';
import { guardNativeCalls } from '../../store/native-calls.ts';
import { openStore } from '../../store/open-store.ts';
import type { ThreadData } from '../start-thread.ts';
import { failureOf } from '../thread-failure.ts';
import type { RestoreMessage, RestoreSetup } from './restore-messages.ts';

/** Worker entry: restores one archive beside the service and ends. */
if (parentPort === null) throw new Error('this file is the entry of a worker thread');
const port = parentPort;
const { store: options, file, options: asked, nativeGate } = workerData as RestoreSetup & ThreadData;
guardNativeCalls(nativeGate);
const say = (message: RestoreMessage) => port.postMessage(message);

try {
  const store = await openStore(options);
  try {
    say({ kind: 'done', network: await restoreArchive(store, createReadStream(file), asked) });
  } finally {
    await store.close();
  }
} catch (error) {
  say({ kind: 'failed', failure: failureOf(error) });
}
