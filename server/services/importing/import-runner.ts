import type { ImportRequest } from './import-request.ts';
import type { ImportOutcome, ImportPhase } from './run-import.ts';

/** An import that was begun. */
export interface RunningImport {
  readonly outcome: Promise<ImportOutcome>;
  /** Ends it; false where it is being written already and cannot be ended any more. */
  stop(): boolean;
}

/**
 * Carries out imports off the thread that answers requests. `outcome` rejects with a `DomainError`, or with
 * `ImportStopped` where it was stopped; nothing is written then.
 */
export interface ImportRunner {
  run(request: ImportRequest, onProgress: (phase: ImportPhase, share: number) => void): RunningImport;
  /** Stops what can be stopped and waits for what is being written. */
  close(): Promise<void>;
}

/** Somebody stopped the import before it was written. */
export class ImportStopped extends Error {
  constructor() {
    super('the import was stopped');
    this.name = 'ImportStopped';
  }
}
