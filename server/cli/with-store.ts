import type { Config } from '../config.ts';
import type { GraphStore, StoreRole } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';

/**
 * Opens the store that the environment names for the length of some work. A `reader` may do so while the service runs; a
 * `writer` is refused then.
 */
export async function withStore<T>(
  config: Config,
  role: Exclude<StoreRole, 'importer'>,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore({ ...config.store, role });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
