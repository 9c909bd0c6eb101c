import { FaultList, type FileFault } from './faults/file-fault.ts';

type Said = { readonly nl: string; readonly en: string };

/** What there is to report of a file while it is read. */
export class ReportDraft {
  readonly errors = new FaultList();
  readonly warnings = new FaultList();
  readonly skipped = new Map<string, { count: number; text: Said | undefined }>();
  readonly rejected = { actors: 0, ties: 0 };
  rows = 0;

  error(fault: FileFault): void {
    this.errors.add(fault);
  }

  warn(fault: FileFault): void {
    this.warnings.add(fault);
  }

  /** Counts a row that is left out on purpose. */
  skip(code: string, text: Said | undefined): void {
    const entry = this.skipped.get(code);
    if (entry === undefined) this.skipped.set(code, { count: 1, text });
    else entry.count += 1;
  }

  reject(kind: 'actors' | 'ties'): void {
    this.rejected[kind] += 1;
  }
}
