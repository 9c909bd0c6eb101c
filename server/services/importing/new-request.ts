import { randomBytes } from 'node:crypto';
import type { IdentityDecisions } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { NetworkId } from '#model/ids';
import type { ImportRequest } from './import-request.ts';
import type { Mappings } from './mappings.ts';
import type { UploadedFile } from './reading/uploaded-file.ts';

/** What somebody hands in. */
export interface Incoming {
  readonly files: readonly UploadedFile[];
  readonly mode: 'merge' | 'replace';
  /** A mapping, or the name of one. */
  readonly mapping?: Mapping | string;
  readonly identities: IdentityDecisions;
}

/** The request of a new import, with an id of its own and the mappings that it may need. `not-found`: no such mapping. */
export async function newRequest(
  mappings: Mappings,
  network: NetworkId,
  { files, mode, identities, mapping }: Incoming,
  { by, dryRun }: { readonly by: string; readonly dryRun: boolean },
): Promise<ImportRequest> {
  const createdAt = new Date().toISOString();
  const named = typeof mapping === 'string' ? await mappings.get(mapping) : mapping;
  return {
    importId: `${createdAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`,
    network,
    files,
    mode,
    dryRun,
    identities,
    by,
    createdAt,
    knownMappings: named === undefined ? await mappings.all() : [],
    ...(named === undefined ? {} : { mapping: named }),
    ...(typeof mapping === 'string' ? { mappingName: mapping } : {}),
  };
}
