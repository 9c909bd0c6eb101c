import { setTimeout as sleep } from 'node:timers/promises';

/** Places in the gate, and what stands there. */
const STATE = 0;
const ENDING = 1;
const OUTSIDE = 0;
const INSIDE = 1;
const YES = 1;

/** The gate of this thread, where somebody may end it. */
let own: Int32Array | undefined;

/**
 * A gate between a thread and whoever may end it. Needed since the binding of the embedded store aborts the whole process
 * where its thread is ended inside one of its calls.
 */
export const newGate = (): SharedArrayBuffer => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);

/** From now on the native calls of this thread go through the gate. */
export function guardNativeCalls(gate: SharedArrayBuffer): void {
  own = new Int32Array(gate);
}

/** Runs calls into a native binding. In a thread that is being ended it never returns. Not to be nested. */
export function native<T>(calls: () => T): T {
  if (own === undefined) return calls();
  Atomics.store(own, STATE, INSIDE);
  // after the store: whoever ends the thread says so first and looks at the state then, so that one of the two sees it
  if (Atomics.load(own, ENDING) === YES) {
    Atomics.store(own, STATE, OUTSIDE);
    for (;;) Atomics.wait(own, ENDING, YES);
  }
  try {
    return calls();
  } finally {
    Atomics.store(own, STATE, OUTSIDE);
  }
}

/**
 * Keeps a thread from further native calls and resolves when it is in none: from then on it may be ended. One that ended on
 * its own, out of memory for example, may have left its gate shut: `gone` says so.
 */
export async function outsideNativeCalls(gate: SharedArrayBuffer, gone: AbortSignal): Promise<void> {
  const state = new Int32Array(gate);
  Atomics.store(state, ENDING, YES);
  while (Atomics.load(state, STATE) === INSIDE && !gone.aborted) await sleep(1);
}
