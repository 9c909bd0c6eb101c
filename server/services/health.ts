import { setTimeout } from 'node:timers/promises';
import type { GraphStore } from '../store/graph-store.ts';

export type HealthStatus = 'starting' | 'ready' | 'unavailable';

/** How long, in milliseconds, a store may take to say that it is there. */
const PING_MS = 2_000;

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

  /**
   * The state with the store asked; a store that does not answer within two seconds is `unavailable`, not a failure of
   * this question: whoever balances load over instances must hear soon.
   */
  async check(): Promise<HealthStatus> {
    if (!this.#started) return 'starting';
    const answered = this.#store.ping().then(
      (): HealthStatus => 'ready',
      (): HealthStatus => 'unavailable',
    );
    const abandon = new AbortController();
    const late = setTimeout(PING_MS, 'unavailable' as const, { signal: abandon.signal }).catch(
      () => 'unavailable' as const,
    );
    try {
      return await Promise.race([answered, late]);
    } finally {
      abandon.abort();
    }
  }
}
