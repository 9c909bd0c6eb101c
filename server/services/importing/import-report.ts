import type { Statement } from '#analysis/finding';
import type { ImportFormat, Recognised } from '#contract/imports';
import type { ChangeCounts } from '#model/changes';
import { type Cents, centsOf, eurosOf } from '#model/money';
import type { Tie } from '#model/tie';
import type { FileFault } from './faults/file-fault.ts';
import type { ReportDraft } from './report-draft.ts';

/** Two actors that may be one, its reasons to be worded later. */
export interface PossibleDuplicate {
  readonly a: string;
  readonly b: string;
  readonly aName: string;
  readonly bName: string;
  readonly score: number;
  readonly reasons: readonly Statement[];
}

export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
}

/** A report as it is kept: its sentences are made when it is read, in the language of the reader. */
export interface KeptReport {
  readonly format: ImportFormat;
  readonly mode: 'merge' | 'replace';
  readonly rows: number;
  readonly actors: Tally;
  readonly ties: Tally;
  /** Granted in the ties of the file, in euros: what was only asked for or was refused is not money given. */
  readonly grantedEur: number;
  readonly networkUpdated: boolean;
  readonly skipped: readonly {
    readonly code: string;
    readonly count: number;
    readonly text?: { readonly nl: string; readonly en: string };
  }[];
  readonly warnings: readonly FileFault[];
  readonly warningCount: number;
  readonly errors: readonly FileFault[];
  readonly errorCount: number;
  readonly duplicates: readonly PossibleDuplicate[];
  readonly duplicateCount: number;
  readonly recognised: Recognised;
}

export const NO_COUNTS: ChangeCounts = {
  actorsCreated: 0,
  actorsUpdated: 0,
  actorsDeleted: 0,
  tiesCreated: 0,
  tiesUpdated: 0,
  tiesDeleted: 0,
  networkUpdated: false,
};

/** What came of an import besides its draft. */
export interface ReportParts {
  readonly format: ImportFormat;
  readonly mode: 'merge' | 'replace';
  readonly recognised: Recognised;
  readonly counts: ChangeCounts;
  /** Actors and ties of the files that passed their checks. */
  readonly actors: number;
  readonly ties: readonly Pick<Tie, 'type' | 'status' | 'amountEur'>[];
  readonly duplicates: { readonly items: readonly PossibleDuplicate[]; readonly count: number };
}

/** The report of an import out of what was noted on the way and what it came to. */
export function keptReport(draft: ReportDraft, parts: ReportParts): KeptReport {
  const { counts, actors, ties, duplicates, format, mode, recognised } = parts;
  return {
    format,
    mode,
    rows: draft.rows,
    actors: {
      created: counts.actorsCreated,
      updated: counts.actorsUpdated,
      unchanged: Math.max(0, actors - counts.actorsCreated - counts.actorsUpdated),
      removed: counts.actorsDeleted,
      rejected: draft.rejected.actors,
    },
    ties: {
      created: counts.tiesCreated,
      updated: counts.tiesUpdated,
      unchanged: Math.max(0, ties.length - counts.tiesCreated - counts.tiesUpdated),
      removed: counts.tiesDeleted,
      rejected: draft.rejected.ties,
    },
    grantedEur: grantedIn(ties),
    networkUpdated: counts.networkUpdated,
    skipped: [...draft.skipped].map(([code, { count, text }]) => ({
      code,
      count,
      ...(text === undefined ? {} : { text }),
    })),
    warnings: draft.warnings.told,
    warningCount: draft.warnings.count,
    errors: draft.errors.told,
    errorCount: draft.errors.count,
    duplicates: duplicates.items,
    duplicateCount: duplicates.count,
    recognised,
  };
}

function grantedIn(ties: ReportParts['ties']): number {
  let cents = 0;
  for (const { type, status, amountEur } of ties) {
    if (type === 'funds' && status !== 'requested' && status !== 'refused') cents += centsOf(amountEur ?? 0);
  }
  return eurosOf(cents as Cents);
}
