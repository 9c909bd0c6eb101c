import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { BLOCKS, type PathSlab } from '#analysis/kernels/paths/path-slab';
import { type BlockRunner, fillBlock } from '#analysis/kernels/paths/shortest-paths';
import { startThread } from '../start-thread.ts';
import { type BlockShare, FILLED, FIRST_BLOCK, fillShare } from './block-share.ts';

/** Vertices × arcs below which one thread is done before another has begun: about 0.2 s of work. */
const WORTH_SHARING = 100_000_000;
/** A block that another thread has not finished after so many times as long as ours took is done again. */
const PATIENCE = 20;
const PATIENCE_AT_LEAST_MS = 2_000;
const MOST_THREADS = 4;

/**
 * Fills blocks on several threads and waits until all are filled; the caller's own thread takes part. Made for a thread
 * that may wait, never the one that answers requests. Helpers are started when first needed and end with their thread.
 */
export class KernelThreads implements BlockRunner {
  readonly #count: number;
  #helpers: Worker[] | undefined;

  /** `count`: how many threads, ours included. */
  constructor(count = Math.min(MOST_THREADS, availableParallelism())) {
    this.#count = count;
  }

  wantsShared(work: number): boolean {
    return this.#count > 1 && work > WORTH_SHARING;
  }

  run(slab: PathSlab): void {
    const share: BlockShare = {
      slab,
      state: new Int32Array(new SharedArrayBuffer((2 + BLOCKS) * Int32Array.BYTES_PER_ELEMENT)),
    };
    this.#helpers ??= Array.from({ length: this.#count - 1 }, () => {
      const { worker } = startThread('kernels/kernel-worker', {});
      worker.unref();
      return worker;
    });
    for (const helper of this.#helpers) helper.postMessage(share);
    const start = performance.now();
    const done = fillShare(share);
    const patience = Math.max(PATIENCE_AT_LEAST_MS, (PATIENCE * (performance.now() - start)) / Math.max(1, done));
    this.#await(share, patience);
  }

  /** Waits for blocks that others took. Where a helper is gone (out of memory, say) its block is filled here. */
  #await({ slab, state }: BlockShare, patience: number): void {
    const deadline = performance.now() + patience;
    for (;;) {
      const filled = Atomics.load(state, FILLED);
      if (filled >= BLOCKS) return;
      const left = deadline - performance.now();
      if (left <= 0) break;
      Atomics.wait(state, FILLED, filled, left);
    }
    for (let block = 0; block < BLOCKS; block += 1) {
      // A block is filled aside and put in place whole, so that two who fill it write the same.
      if (Atomics.load(state, FIRST_BLOCK + block) === 0) fillBlock(slab, block);
    }
  }
}
