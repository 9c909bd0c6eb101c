import type { Actor } from '#model/actor';
import type { Change } from '#model/changes';
import { DomainError } from '#model/errors';
import type { Revision } from '#model/ids';
import type { CommitResult, GraphStore, RecordPut } from '../../store/graph-store.ts';
import { noteBy } from '../editing/editing-service.ts';
import { NOWHERE } from './facts/facts.ts';
import { faultAt } from './faults/file-fault.ts';
import { type KeptReport, keptReport, NO_COUNTS, type PossibleDuplicate } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { readFiles } from './reading/read-files.ts';
import { ReportDraft } from './report-draft.ts';
import type { DecidedIdentities } from './settling/decided-identities.ts';
import { type PlannedChanges, plannedChanges } from './settling/planned-changes.ts';
import { PresentNetwork } from './settling/present-network.ts';
import { SettledActors } from './settling/settled-actors.ts';
import { settleTies } from './settling/settled-ties.ts';
import type { KnownWords } from './words/cell-values.ts';

export type ImportPhase = 'reading' | 'checking' | 'writing';

/** What an import needs besides the store and what is asked. */
export interface ImportSurroundings {
  readonly known: KnownWords & { readonly municipalities: ReadonlyMap<string, Actor> };
  /** Id that stands in files → id of the actor that a person said it is, before this import. */
  readonly same: ReadonlyMap<string, string>;
  /** Possible duplicates among the actors that are new and those that are there. */
  readonly duplicatesOf: (
    news: readonly Actor[],
    present: readonly Actor[],
  ) => { readonly items: readonly PossibleDuplicate[]; readonly count: number };
  /** Is told how far the work is, 0–1. May throw to end it; once it is told of `writing` there is no way back. */
  readonly onProgress: (phase: ImportPhase, share: number) => void;
  /** What is to be kept beside the graph, in the same transaction. */
  readonly recordsOf: (report: KeptReport, result: CommitResult, decided: DecidedIdentities) => readonly RecordPut[];
}

/** What came of an import. */
export interface ImportOutcome {
  readonly report: KeptReport;
  /** The revision that it made; absent where it changed nothing, also because of errors. */
  readonly revision?: Revision;
}

/** How often an import is worked out anew when others change the network while it runs. */
const TRIES = 3;

const READING = 0.5;

/**
 * Carries out one import: reads the files, finds out whom they tell of, checks everything, and writes it in one
 * transaction. With errors, or as a dry run, nothing is written.
 *
 * @throws DomainError `not-found` (no such network), `stale` (others kept changing the network meanwhile) and what the
 * store refuses.
 */
export async function runImport(
  store: GraphStore,
  request: ImportRequest,
  surroundings: ImportSurroundings,
): Promise<ImportOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryImport(store, request, surroundings);
    } catch (error) {
      const overtaken = error instanceof DomainError && (error.code === 'stale' || error.code === 'taken');
      if (!overtaken) throw error;
      if (attempt === TRIES) {
        throw new DomainError(
          'stale',
          'The network was changed by others while the file was being imported. Nothing of the file was written. Try again.',
          [],
          { cause: error },
        );
      }
    }
  }
}

async function tryImport(
  store: GraphStore,
  request: ImportRequest,
  surroundings: ImportSurroundings,
): Promise<ImportOutcome> {
  const { network, mode } = request;
  const { duplicatesOf, onProgress, recordsOf } = surroundings;
  const draft = new ReportDraft();
  const worked = await workOut(store, request, surroundings, draft);
  if (worked === undefined) {
    const recognised = { files: request.files.map(({ name }) => name), tables: [], mapping: request.mapping ?? {} };
    const nothing = { actors: 0, ties: [], counts: NO_COUNTS, duplicates: { items: [], count: 0 } };
    return { report: keptReport(draft, { format: 'csv', mode, recognised, ...nothing }) };
  }
  const { plan, format, recognised, before, decided } = worked;
  const known = new Set<string>(before.actors.map(({ id }) => id));
  const duplicates = duplicatesOf(
    plan.actors.filter(({ id }) => !known.has(id)),
    before.actors,
  );
  const reportOf = (counts: CommitResult['counts']) =>
    keptReport(draft, { format, mode, recognised, counts, actors: plan.actors.length, ties: plan.ties, duplicates });
  onProgress('checking', READING + 0.2);
  // Readers see the history: the names of the files stand in the record of the import, which they do not.
  const note = { ...noteBy(request.by, `import (${mode})`), importId: request.importId };
  const writes = draft.errors.count === 0 && !request.dryRun;
  if (writes) onProgress('writing', READING + 0.3);
  try {
    const { revision, counts } = await store.commit(
      network,
      writes ? plan.changes : changesThatCan(plan, draft),
      note,
      {
        dryRun: !writes,
        ...(writes ? { records: (result) => recordsOf(reportOf(result.counts), result, decided) } : {}),
      },
    );
    const changed = writes && revision !== before.revision;
    return { report: reportOf(counts), ...(changed ? { revision } : {}) };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
    for (const fault of error.faults) draft.error(plan.faultOf(fault));
    return { report: reportOf(NO_COUNTS) };
  }
}

/** What the files come to, without what it was worked out of: that is as large again, and goes before anything is written. */
interface WorkedOut {
  readonly plan: PlannedChanges;
  readonly format: KeptReport['format'];
  readonly recognised: KeptReport['recognised'];
  readonly before: { readonly revision: Revision; readonly actors: readonly Actor[] };
  readonly decided: DecidedIdentities;
}

/** Undefined where a file is none that can be read. */
async function workOut(
  store: GraphStore,
  request: ImportRequest,
  { known, same, onProgress }: ImportSurroundings,
  draft: ReportDraft,
): Promise<WorkedOut | undefined> {
  const { network, mode } = request;
  onProgress('reading', 0);
  const read = await readFiles(request.files, {
    mapping: request.mapping,
    mappingName: request.mappingName,
    knownMappings: request.knownMappings,
    known,
    report: draft,
    onProgress: (share) => onProgress('reading', share * READING),
  });
  if (read === undefined) return undefined;
  onProgress('checking', READING);
  const present = await PresentNetwork.read(store, network);
  const { defaultActorType, defaultTieType } = read.mapping;
  const decisions = { before: same, now: request.identities };
  const actors = new SettledActors(read.actors, present, { known, defaultType: defaultActorType, decisions }, draft);
  const ties = settleTies(read.ties, actors, present, { mode, known, defaultType: defaultTieType }, draft);
  onProgress('checking', READING + 0.1);
  const plan = plannedChanges(
    { actors: actors.all, ties, description: read.network.addedTo(present.network) },
    present,
    { mode, municipalities: known.municipalities, defaultType: defaultActorType, sourceOf: read.sourceOf },
    draft,
  );
  const { size } = present.actors;
  if (size > 0 && read.network.marksSynthetic(present.network)) draft.warn(faultAt(NOWHERE, 'becomes-synthetic'));
  if (mode === 'replace' && plan.actors.length === 0 && size > 0 && draft.errors.count === 0) {
    draft.warn(faultAt(NOWHERE, 'empties', { actors: size, ties: present.ties.size }));
  }
  const { format, recognised } = read;
  const before = { revision: present.network.revision, actors: [...present.actors.values()].map(({ value }) => value) };
  return { plan, format, recognised, before, decided: actors.decided };
}

/** Where there are errors nothing is removed, since what is missing may stand in a row at fault. */
const changesThatCan = ({ changes }: PlannedChanges, { errors }: ReportDraft): readonly Change[] =>
  errors.count === 0 ? changes : changes.filter(({ op }) => op !== 'delete-actor' && op !== 'delete-tie');
