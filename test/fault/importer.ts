import { parentPort, workerData } from 'node:worker_threads';
import { guardNativeCalls } from '../../server/store/native-calls.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { largeImport } from './large-import.ts';

/** A thread to be ended: commits one large import beside the service's writer and says `begun`, then how it went. */
const { folder, network, nativeGate } = workerData;
guardNativeCalls(nativeGate);
const store = await openSqliteStore({ kind: 'sqlite', folder, role: 'importer' });
const changes = largeImport();
parentPort!.postMessage('begun');
const { revision } = await store.commit(network, changes, { at: new Date().toISOString(), by: 'importer' });
await store.close();
parentPort!.postMessage(revision);
