import { BLOCKS, type PathSlab } from '#analysis/kernels/paths/path-slab';
import { fillBlock } from '#analysis/kernels/paths/shortest-paths';

/** Work that several threads share. */
export interface BlockShare {
  /** In shared memory. */
  readonly slab: PathSlab;
  /** In shared memory: the next block to take, how many are filled, then for each block whether it is. */
  readonly state: Int32Array;
}

export const NEXT_BLOCK = 0;
export const FILLED = 1;
export const FIRST_BLOCK = 2;

/** Takes blocks and fills them until none is left; how many this thread filled. */
export function fillShare({ slab, state }: BlockShare): number {
  let done = 0;
  for (;;) {
    const block = Atomics.add(state, NEXT_BLOCK, 1);
    if (block >= BLOCKS) return done;
    fillBlock(slab, block);
    done += 1;
    Atomics.store(state, FIRST_BLOCK + block, 1);
    Atomics.add(state, FILLED, 1);
    Atomics.notify(state, FILLED);
  }
}
