import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../../package-root.ts';
import { loadCatalogues } from '../../services/catalogues/load-catalogues.ts';
import { importInto } from '../../services/importing/import-into.ts';
import { ImportStopped } from '../../services/importing/import-runner.ts';
import { guardNativeCalls } from '../../store/native-calls.ts';
import { openStore } from '../../store/open-store.ts';
import type { ThreadData } from '../start-thread.ts';
import { failureOf } from '../thread-failure.ts';
import { type ImportMessage, type ImportSetup, OPEN, STOPPED, WRITING } from './import-messages.ts';

/** Worker entry: carries out one import beside the service and ends. */
if (parentPort === null) throw new Error('this file is the entry of a worker thread');
const port = parentPort;
const { store: options, request, gate, nativeGate } = workerData as ImportSetup & ThreadData;
guardNativeCalls(nativeGate);
const state = new Int32Array(gate);
const say = (message: ImportMessage) => port.postMessage(message);

try {
  const [store, catalogues] = await Promise.all([openStore(options), loadCatalogues(join(PACKAGE_ROOT, 'data'))]);
  try {
    const outcome = await importInto(store, request, catalogues, (phase, share) => {
      const before = phase === 'writing' ? Atomics.compareExchange(state, 0, OPEN, WRITING) : Atomics.load(state, 0);
      if (before === STOPPED) throw new ImportStopped();
      say({ kind: 'progress', phase, share });
    });
    say({ kind: 'done', outcome });
  } finally {
    await store.close();
  }
} catch (error) {
  if (error instanceof ImportStopped) say({ kind: 'stopped' });
  else say({ kind: 'failed', failure: failureOf(error) });
}
