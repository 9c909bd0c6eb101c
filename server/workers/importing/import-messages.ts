import type { ImportRequest } from '../../services/importing/import-request.ts';
import type { ImportOutcome, ImportPhase } from '../../services/importing/run-import.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import type { ThreadFailure } from '../thread-failure.ts';

/** What a thread that imports is started with. */
export interface ImportSetup {
  readonly store: StoreOptions;
  readonly request: ImportRequest;
  /** One number, shared: how the two sides agree on the moment from which there is no way back. */
  readonly gate: SharedArrayBuffer;
}

/** Values of the gate. */
export const OPEN = 0;
export const STOPPED = 1;
export const WRITING = 2;

export type ImportMessage =
  | { readonly kind: 'progress'; readonly phase: ImportPhase; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: ThreadFailure };
