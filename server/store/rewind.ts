import type { Actor } from '#model/actor';
import type { ReverseChange } from '#model/changes';
import type { Revision } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import type { Stored } from './graph-store.ts';

/** A reading comes in batches of at most this many. */
export const BATCH = 1_000;

/** What has to be put back to see a network as it was at an earlier revision. */
export class Rewind {
  readonly actors = new Overlay<Actor>();
  readonly ties = new Overlay<Tie>();
  #description: NetworkDescription | undefined;

  /** Takes the reverse changes of one revision. Revisions come in rising order: the oldest state is the one meant. */
  add(changes: readonly ReverseChange[]): void {
    for (const change of changes) {
      if (change.op === 'network') this.#description ??= change.before;
      else if (change.op === 'actor') this.actors.put(change.id, storedOf(change.before, change.version));
      else this.ties.put(change.id, storedOf(change.before, change.version));
    }
  }

  /** The network as it was then; `at` is when that revision was committed. */
  networkOf(present: Network, revision: Revision, at: string): Network {
    const { id, createdAt, ...description } = present;
    return { ...(this.#description ?? description), id, createdAt, revision, updatedAt: at };
  }
}

const storedOf = <T>(before: T | null, version: Revision | null): Stored<T> | null =>
  before === null ? null : { value: before, version: version! };

/** Earlier states of some things, laid over a list of present ones. */
export class Overlay<T extends { readonly id: string }> {
  readonly #states = new Map<string, Stored<T> | null>();
  #sorted: Stored<T>[] | undefined;

  put(id: string, state: Stored<T> | null): void {
    if (this.#states.has(id)) return;
    this.#states.set(id, state);
    this.#sorted = undefined;
  }

  /**
   * Present things with ids after `after` and up to `last` (no bound where undefined), replaced by their earlier states;
   * ordered by id.
   */
  over(present: readonly Stored<T>[], after: string | undefined, last: string | undefined): readonly Stored<T>[] {
    if (this.#states.size === 0) return present;
    const earlier = this.#between(after, last);
    const kept = present.filter((one) => !this.#states.has(one.value.id));
    return [...kept, ...earlier].sort((a, b) => compareCodePoints(a.value.id, b.value.id));
  }

  #between(after: string | undefined, last: string | undefined): Stored<T>[] {
    this.#sorted ??= [...this.#states.values()]
      .filter((state) => state !== null)
      .sort((a, b) => compareCodePoints(a.value.id, b.value.id));
    const start = after === undefined ? 0 : firstBeyond(this.#sorted, after);
    const end = last === undefined ? this.#sorted.length : firstBeyond(this.#sorted, last);
    return this.#sorted.slice(start, end);
  }
}

/** Index of the first thing whose id is after `id`, by bisection. */
function firstBeyond(sorted: readonly Stored<{ readonly id: string }>[], id: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(sorted[middle]!.value.id, id) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads all things in batches, with earlier states laid over them. `fetch` gives the first {@link BATCH} present things
 * after an id, fewer where the list ends; it may add to the overlay, for what changed while it read.
 */
export async function* rewound<T extends { readonly id: string }>(
  fetch: (after: string | undefined) => Promise<readonly Stored<T>[]>,
  overlay: Overlay<T>,
): AsyncGenerator<readonly Stored<T>[]> {
  let after: string | undefined;
  for (;;) {
    const present = await fetch(after);
    const last = present.length < BATCH ? undefined : present.at(-1)!.value.id;
    const batch = overlay.over(present, after, last);
    for (let start = 0; start < batch.length; start += BATCH) {
      yield batch.length <= BATCH ? batch : batch.slice(start, start + BATCH);
    }
    if (last === undefined) return;
    after = last;
  }
}
