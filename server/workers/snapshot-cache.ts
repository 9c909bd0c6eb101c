import { makeSnapshot } from '#analysis/graph/snapshot';
import { Analyst } from '#analysis/jobs';
import type { BlockRunner } from '#analysis/kernels/paths/shortest-paths';
import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Tie } from '#model/tie';
import type { GraphStore } from '../store/graph-store.ts';

/** Snapshots kept in one worker hold at most this many actors and ties together (about 1 kB each). */
const KEPT_AT_MOST = 400_000;

/** Reads networks into snapshots, one per network and revision, and keeps the latest used within a bound. */
export class SnapshotCache {
  readonly #store: GraphStore;
  readonly #runner: BlockRunner | undefined;
  /** In the order of last use. */
  readonly #kept = new Map<string, Analyst>();

  constructor(store: GraphStore, runner?: BlockRunner) {
    this.#store = store;
    this.#runner = runner;
  }

  /** `seenAt`: a snapshot that was read when another revision was the present one is not used. */
  async analystFor(network: NetworkId, revision: Revision, seenAt?: Revision): Promise<Analyst> {
    const key = `${network}@${revision}/${seenAt ?? ''}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const analyst = await this.#read(network, revision);
    this.#kept.set(key, analyst);
    this.#evict();
    return analyst;
  }

  #read(network: NetworkId, revision: Revision): Promise<Analyst> {
    return this.#store.read(
      network,
      async (reading) => {
        const actors: Actor[] = [];
        for await (const batch of reading.actors()) for (const { value } of batch) actors.push(value);
        const ties: Tie[] = [];
        for await (const batch of reading.ties()) for (const { value } of batch) ties.push(value);
        return new Analyst(makeSnapshot(reading.network, actors, ties), this.#runner);
      },
      revision,
    );
  }

  /** Lets the longest unused go until the rest fits; the one just read always stays. */
  #evict(): void {
    const size = ({ snapshot }: Analyst) => snapshot.actors.length + snapshot.ties.length;
    let total = [...this.#kept.values()].reduce((sum, analyst) => sum + size(analyst), 0);
    for (const [key, analyst] of this.#kept) {
      if (total <= KEPT_AT_MOST || this.#kept.size === 1) break;
      this.#kept.delete(key);
      total -= size(analyst);
    }
  }
}
