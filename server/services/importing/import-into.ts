import { type DuplicatePair, findDuplicates } from '#analysis/identity/find-duplicates';
import type { IdentityDecisions } from '#contract/imports';
import type { GraphStore, RecordPut } from '../../store/graph-store.ts';
import type { Catalogues } from '../catalogues/load-catalogues.ts';
import { apartOf, recordOfDecision, recordsOfSame, sameOf, sameRecordId } from '../identity/identity-records.ts';
import type { PossibleDuplicate } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { recordOfImport } from './kept-import.ts';
import { type ImportOutcome, type ImportPhase, type ImportSurroundings, runImport } from './run-import.ts';
import type { DecidedIdentities } from './settling/decided-identities.ts';

/** At most this many possible duplicates are told of one import. */
const MOST_DUPLICATES = 500;

/**
 * Carries out an import with what the product knows: themes, municipalities, what people decided of who is who. Report
 * and decisions are kept in the transaction that writes.
 */
export async function importInto(
  store: GraphStore,
  request: ImportRequest,
  catalogues: Catalogues,
  onProgress: (phase: ImportPhase, share: number) => void,
): Promise<ImportOutcome> {
  const { network, importId, files, mode, by, createdAt, identities } = request;
  const kept = { importId, files: files.map(({ name }) => name), mode, by, createdAt };
  const [same, isApart] = await Promise.all([sameOf(store, network), apartOf(store, network)]);
  return runImport(store, request, {
    known: catalogues,
    same,
    duplicatesOf: duplicateFinder(identities, isApart),
    onProgress,
    recordsOf: (report, { revision, counts }, decided) => {
      const changed = Object.values(counts).some((count) => count !== 0 && count !== false);
      const finishedAt = new Date().toISOString();
      return [
        recordOfImport({ ...kept, state: 'succeeded', finishedAt, report, ...(changed ? { revision } : {}) }),
        ...recordsOfDecisions(decided, by, finishedAt),
      ];
    },
  });
}

/** What was decided with this import holds for later ones too. */
const recordsOfDecisions = ({ joined, apart, parted }: DecidedIdentities, by: string, at: string): RecordPut[] => [
  ...parted.map((gone): RecordPut => ({ kind: 'identity', id: sameRecordId(gone), content: null })),
  ...apart.map(({ a, b }) => recordOfDecision({ kind: 'apart', a, b, by, at })),
  ...joined.flatMap(({ gone, stays }) => recordsOfSame({ a: gone, b: stays, by, at })),
];

function duplicateFinder(
  identities: IdentityDecisions,
  isApart: (a: string, b: string) => boolean,
): ImportSurroundings['duplicatesOf'] {
  const pairOf = (a: string, b: string): string => JSON.stringify([a, b].sort());
  const decidedNow = new Set(identities.map(({ a, b }) => pairOf(a, b)));
  return (news, present) => {
    const { items, count } = findDuplicates(news, present, {
      decided: (a, b) => isApart(a, b) || decidedNow.has(pairOf(a, b)),
      limit: MOST_DUPLICATES,
    });
    const told = new Set(items.flatMap(({ a, b }) => [a, b]));
    const names = new Map<string, string>();
    for (const { id, name } of present) if (told.has(id)) names.set(id, name);
    for (const { id, name } of news) if (told.has(id)) names.set(id, name);
    return { items: items.map((pair) => withNames(pair, names)), count };
  };
}

const withNames = (pair: DuplicatePair, names: ReadonlyMap<string, string>): PossibleDuplicate => ({
  ...pair,
  aName: names.get(pair.a) ?? pair.a,
  bName: names.get(pair.b) ?? pair.b,
});
