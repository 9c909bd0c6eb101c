import type { Job } from '#analysis/jobs';
import type { NetworkId, Revision } from '#model/ids';
import type { Audience, ExportRequest } from '../services/analysing/analysis-runner.ts';
import type { StoreOptions } from '../store/open-store.ts';
import type { ThreadFailure } from './thread-failure.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly store: StoreOptions;
  /** Key of the opaque ids that readers see in place of hidden actors. */
  readonly redactionKey: Uint8Array;
}

/** What the pool asks of a worker; answered in the order asked. */
export type Request = {
  readonly id: number;
  readonly network: NetworkId;
  readonly revision: Revision;
  readonly audience: Audience;
  /** For readers: the revision whose hidden actors are kept from them as well. */
  readonly seenAt: Revision | undefined;
} & Question;

export type Question = { readonly job: Job } | { readonly export: ExportRequest };

/** What comes back. Errors cross as plain data: only foreseen ones keep their code. */
export type Response =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: ThreadFailure };
