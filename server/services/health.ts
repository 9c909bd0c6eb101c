import type { GraphStore } from '../store/graph-store.ts';

export type HealthStatus = 'starting' | 'ready' | 'unavailable';

/** Whether the service can answer: not before its first networks are loaded, nor while its store is away. */
export class Health {
  readonly version: string;
  readonly #store: GraphStore;
  #started = false;

  constructor(store: GraphStore, version: string) {
    this.#store = store;
    this.version = version;
  }

  get store(): GraphStore['kind'] {
    return this.#store.kind;
  }

  /** `starting` or `ready`, without asking the store. */
  status(): HealthStatus {
    return this.#started ? 'ready' : 'starting';
  }

  setReady(): void {
    this.#started = true;
  }

  /** The state with the store asked; a store that does not answer is `unavailable`, not a failure of this question. */
  async check(): Promise<HealthStatus> {
    if (!this.#started) return 'starting';
    return this.#store.ping().then(
      () => 'ready',
      () => 'unavailable',
    );
  }
}
