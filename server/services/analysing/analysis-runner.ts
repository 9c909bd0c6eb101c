import type { Answer, Job, JobKind } from '#analysis/jobs';
import type { ActorId, NetworkId, Revision } from '#model/ids';
import type { TieType } from '#model/tie-types';

/** Files in which a whole network leaves the service. */
export type ExportFormat =
  | 'json'
  | 'graphology'
  | 'gexf'
  | 'graphml'
  | 'csv'
  | 'actors-csv'
  | 'xlsx'
  | '360giving'
  | 'cypher';

/** What to write: the whole network, or everyone within `depth` steps of an actor along ties of the types. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly around?: { readonly actor: ActorId; readonly depth: number; readonly tieTypes: readonly TieType[] };
}

/** Whose eyes the answer is for: `reader` never sees what a hidden actor is. */
export type Audience = 'all' | 'reader';

/** Which network, at which revision. */
export interface Subject {
  readonly network: NetworkId;
  readonly revision: Revision;
  /**
   * The present revision where an older one is asked for: what is hidden or gone by now is not told to readers, so their
   * answers about the past are kept no longer than until the next change.
   */
  readonly seenAt?: Revision;
}

/**
 * Runs analysis and whole-network exports off the thread that answers requests, on a snapshot per revision.
 * Rejects with a `DomainError` (`not-found`: no such network or revision; `unavailable`: the store or the worker is gone).
 * An aborted signal rejects with its reason; work that no one waits for any more is stopped.
 */
export interface AnalysisRunner {
  run<K extends JobKind>(subject: Subject, job: Job<K>, signal?: AbortSignal): Promise<Answer<K>>;
  /** The whole network, or a part of it, as a file, UTF-8. */
  export(subject: Subject, request: ExportRequest, signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}
