import type { IMPORT_STATES } from '#contract/imports';
import type { KeptRecord, RecordPut } from '../../store/graph-store.ts';
import type { KeptReport } from './import-report.ts';

/** An import as it is kept beside the graph of its network. */
export interface KeptImport {
  readonly importId: string;
  readonly state: (typeof IMPORT_STATES)[number];
  readonly files: readonly string[];
  readonly mode: 'merge' | 'replace';
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly finishedAt?: string;
  readonly revision?: number;
  readonly undoneBy?: number;
  readonly report?: KeptReport;
  /** Why it failed: a code that is worded when it is read. */
  readonly error?: ImportFailure;
}

export type ImportFailure =
  | 'faults'
  | 'cancelled'
  | 'interrupted'
  | 'overtaken'
  | 'too-large'
  | 'unavailable'
  | 'unexpected';

export const recordOfImport = (kept: KeptImport): RecordPut => ({
  kind: 'import',
  id: kept.importId,
  content: JSON.stringify(kept),
});

export const importOfRecord = (record: KeptRecord): KeptImport => JSON.parse(record.content) as KeptImport;
