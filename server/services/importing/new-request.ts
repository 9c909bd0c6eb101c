import { randomBytes } from 'node:crypto';
import type { IdentityDecisions, ImportFormat } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { NetworkId } from '#model/ids';
import type { ImportRequest } from './import-request.ts';
import type { Mappings } from './mappings.ts';
import { surelyMoreElementsThan } from './reading/count-elements.ts';
import { surelyMoreLinesThan } from './reading/count-rows.ts';
import { FORMAT_HEAD, recogniseFormat } from './reading/recognise-format.ts';
import { MOST_ROWS, tooManyRows } from './reading/row-limit.ts';
import { headOf, type UploadedFile } from './reading/uploaded-file.ts';

/** What somebody hands in. */
export interface Incoming {
  readonly files: readonly UploadedFile[];
  readonly mode: 'merge' | 'replace';
  /** A mapping, or the name of one. */
  readonly mapping?: Mapping | string;
  readonly identities: IdentityDecisions;
}

/**
 * The request of a new import, with an id of its own and the mappings that it may need. `not-found`: no such mapping;
 * `too-large`: surely more rows than an import may have.
 */
export async function newRequest(
  mappings: Mappings,
  network: NetworkId,
  { files, mode, identities, mapping }: Incoming,
  { by, dryRun }: { readonly by: string; readonly dryRun: boolean },
): Promise<ImportRequest> {
  for (const file of files) await refuseTooManyRows(file);
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

async function refuseTooManyRows(file: UploadedFile): Promise<void> {
  const read = recogniseFormat(await headOf(file, FORMAT_HEAD));
  if ('format' in read && (await SURELY_TOO_MANY[read.format]?.(file))) throw tooManyRows();
}

/** What tells it by the bytes alone; of the other forms it shows when they are walked through. */
const SURELY_TOO_MANY: Partial<Readonly<Record<ImportFormat, (file: UploadedFile) => Promise<boolean>>>> = {
  // The header is a line too.
  csv: (file) => surelyMoreLinesThan(file, MOST_ROWS + 1),
  graphology: (file) => surelyMoreElementsThan(file, ['nodes', 'edges'], MOST_ROWS),
  '360giving': (file) => surelyMoreElementsThan(file, ['grants'], MOST_ROWS),
};
