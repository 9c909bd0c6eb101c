import type { Answer, Job, JobKind } from '#analysis/jobs';
import type { NetworkId, Revision } from '#model/ids';

/** Files in which a whole network leaves the service. */
export type ExportFormat = 'json' | 'graphology' | 'gexf' | 'graphml' | 'csv' | 'actors-csv';

/** Which network, at which revision. */
export interface Subject {
  readonly network: NetworkId;
  readonly revision: Revision;
}

/**
 * Runs analysis and whole-network exports off the thread that answers requests, on a snapshot per revision.
 * Rejects with a `DomainError` (`not-found`: no such network or revision; `unavailable`: the store or the worker is gone).
 * An aborted signal rejects with its reason; work that no one waits for any more is stopped.
 */
export interface AnalysisRunner {
  run<K extends JobKind>(subject: Subject, job: Job<K>, signal?: AbortSignal): Promise<Answer<K>>;
  /** The whole network as a file, UTF-8. */
  export(subject: Subject, format: ExportFormat, signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}
