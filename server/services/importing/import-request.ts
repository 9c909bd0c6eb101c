import type { IdentityDecisions } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { NetworkId } from '#model/ids';
import type { UploadedFile } from './reading/uploaded-file.ts';

/** What is asked of one import. */
export interface ImportRequest {
  readonly importId: string;
  readonly network: NetworkId;
  readonly files: readonly UploadedFile[];
  readonly mode: 'merge' | 'replace';
  /** true: everything is checked and counted as for real, and nothing is written. */
  readonly dryRun: boolean;
  /** Absent: recognised by the columns. */
  readonly mapping?: Mapping;
  readonly mappingName?: string;
  /** Mappings that may be recognised by their columns, by name. */
  readonly knownMappings: readonly { readonly name: string; readonly mapping: Mapping }[];
  readonly identities: IdentityDecisions;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
