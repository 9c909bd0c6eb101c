import { type IdentityDecisions, type ImportReport, importReport, importStatus } from '#contract/imports';
import { type Mapping, mapping } from '#contract/mapping';
import { change, command, readTagged } from './change.ts';
import { FileGone, pathOf, ServiceProblem } from './request.ts';

/** What is to be read: one file, or one of actors and one of ties. */
export type ChosenFiles =
  | { readonly kind: 'one'; readonly file: File }
  | { readonly kind: 'two'; readonly actors: File; readonly ties: File };

/** An import as the service is asked for it. */
export interface ImportRequest {
  readonly files: ChosenFiles;
  readonly mode: 'merge' | 'replace';
  /** A mapping, its name, or undefined: recognised. */
  readonly mapping: Mapping | string | undefined;
  readonly identities: IdentityDecisions;
}

/** Fails with {@link FileGone} where a chosen file cannot be read any more; a request would just break off. */
async function mustBeThere(files: ChosenFiles): Promise<void> {
  for (const file of files.kind === 'one' ? [files.file] : [files.actors, files.ties]) {
    await file
      .slice(0, 1)
      .arrayBuffer()
      .catch((cause: unknown) => {
        throw new FileGone(file.name, { cause });
      });
  }
}

function formOf({ files, mapping: how, identities }: ImportRequest): FormData {
  const form = new FormData();
  // Files come last, so that the service knows how to read them when they arrive.
  if (how !== undefined) form.set('mapping', typeof how === 'string' ? how : JSON.stringify(how));
  if (identities.length > 0) form.set('identities', JSON.stringify(identities));
  if (files.kind === 'one') form.set('file', files.file, files.file.name);
  else {
    form.set('actors', files.actors, files.actors.name);
    form.set('ties', files.ties, files.ties.name);
  }
  return form;
}

/** What an import would do; nothing is changed. */
export async function dryRun(
  network: string,
  request: ImportRequest,
  options: { language: string; signal?: AbortSignal },
): Promise<ImportReport> {
  await mustBeThere(request.files);
  const path = pathOf(['networks', network, 'imports'], { dryRun: true, mode: request.mode });
  return (await change(path, { method: 'POST', body: formOf(request) }, importReport, options)).value;
}

/** Begins an import and answers how far it is. */
export async function startImport(network: string, request: ImportRequest, language: string) {
  await mustBeThere(request.files);
  const path = pathOf(['networks', network, 'imports'], { dryRun: false, mode: request.mode });
  return (await change(path, { method: 'POST', body: formOf(request) }, importStatus, { language })).value;
}

/** Stops an import that runs, or undoes one that has ended. */
export const endImport = (network: string, importId: string, language: string) =>
  command(pathOf(['networks', network, 'imports', importId]), { method: 'DELETE' }, { language });

/** Keeps a mapping under a name; one of that name that was kept before is replaced. */
export async function saveMapping(name: string, body: Mapping, language: string): Promise<void> {
  const path = pathOf(['mappings', name]);
  const etag = await readTagged(path, mapping, { language }).then(
    (before) => before.etag,
    (error: unknown) => {
      if (error instanceof ServiceProblem && error.status === 404) return undefined;
      throw error;
    },
  );
  const precondition = etag === undefined ? { absent: true } : { etag };
  await command(path, { method: 'PUT', body, ...precondition }, { language });
}
