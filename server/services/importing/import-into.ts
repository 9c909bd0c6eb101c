import { fold } from '#model/text';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Catalogues } from '../catalogues/load-catalogues.ts';
import type { ImportRequest } from './import-request.ts';
import { recordOfImport } from './kept-import.ts';
import { type ImportOutcome, type ImportPhase, runImport } from './run-import.ts';

/**
 * Carries out an import with what the product knows: themes, municipalities, what people decided of who is who. Its
 * report is kept in the transaction that writes.
 */
export async function importInto(
  store: GraphStore,
  request: ImportRequest,
  catalogues: Catalogues,
  onProgress: (phase: ImportPhase, share: number) => void,
): Promise<ImportOutcome> {
  const { importId, files, mode, by, createdAt } = request;
  const kept = { importId, files: files.map(({ name }) => name), mode, by, createdAt };
  const municipalities = new Map<string, string>();
  for (const { id, name, aliases = [] } of catalogues.municipalities.values()) {
    for (const one of [id, name, ...aliases]) municipalities.set(fold(one), id);
  }
  const themes = new Map<string, string>();
  for (const { code, name, shortName } of catalogues.themes.values()) {
    for (const one of [code, name.nl, name.en, shortName.nl, shortName.en]) themes.set(fold(one), code);
  }
  return runImport(store, request, {
    known: {
      municipalities: catalogues.municipalities,
      municipalityOf: (name) => municipalities.get(fold(name.trim())),
      themeOf: (name) => themes.get(fold(name.trim())),
    },
    same: new Map(request.identities.flatMap(({ a, b, same }) => (same ? [[a, b]] : []))),
    duplicatesOf: () => ({ items: [], count: 0 }),
    onProgress,
    recordsOf: (report, { revision, counts }) => {
      const changed = Object.values(counts).some((count) => count !== 0 && count !== false);
      const finishedAt = new Date().toISOString();
      return [recordOfImport({ ...kept, state: 'succeeded', finishedAt, report, ...(changed ? { revision } : {}) })];
    },
  });
}
