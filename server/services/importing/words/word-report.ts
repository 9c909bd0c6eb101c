import type { ImportReport, RowFault } from '#contract/imports';
import type { Language } from '#model/network';
import type { FileFault } from '../faults/file-fault.ts';
import type { KeptReport, PossibleDuplicate } from '../import-report.ts';
import { SKIPPED_WORDS, wordFault } from './fault-texts.ts';

/** Says why two actors may be one. */
export type WordReasons = (
  language: Language,
  reasons: PossibleDuplicate['reasons'],
) => { code: string; text: string }[];

/** A report in the words of a language. */
export function wordReport(report: KeptReport, language: Language, wordReasons: WordReasons): ImportReport {
  const worded = (fault: FileFault): RowFault => ({
    row: fault.row,
    ...(fault.table === '' ? {} : { table: fault.table }),
    path: fault.path,
    code: fault.code,
    message: wordFault(fault, language),
  });
  return {
    ...report,
    actors: { ...report.actors },
    ties: { ...report.ties },
    skipped: report.skipped.map(({ code, count, text }) => ({
      code,
      count,
      text: (text ?? SKIPPED_WORDS[code])?.[language] ?? code,
    })),
    warnings: report.warnings.map(worded),
    errors: report.errors.map(worded),
    duplicates: report.duplicates.map(({ reasons, ...pair }) => ({ ...pair, reasons: wordReasons(language, reasons) })),
  };
}
