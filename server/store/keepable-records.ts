import { DomainError, type Fault } from '#model/errors';
import { isEntityId } from '#model/ids';
import type { CommitOptions, CommitResult, RecordPut } from './graph-store.ts';

/** Largest content of a record, in bytes of UTF-8. */
export const RECORD_MAX_BYTES = 8 * 1024 * 1024;

/** The records that go with a commit, checked. Throws as {@link checkRecords} does. */
export function recordsOf(options: CommitOptions, result: CommitResult): readonly RecordPut[] {
  const { records = [] } = options;
  const puts = typeof records === 'function' ? records(result) : records;
  checkRecords(puts);
  return puts;
}

/** Throws a DomainError `invalid` with all faults of records that no store could keep to the letter. */
export function checkRecords(puts: readonly RecordPut[]): void {
  const faults = puts.flatMap((put, index) => faultsOfRecord(put, `records/${index}`));
  if (faults.length > 0) throw new DomainError('invalid', faults[0]!.message, faults);
}

function faultsOfRecord({ kind, id, content }: RecordPut, path: string): Fault[] {
  const faults: Fault[] = [];
  if (!isEntityId(id)) {
    const message = `the id of a record of kind "${kind}" must have 1 to 200 characters, none of them a control character`;
    faults.push({ path: `${path}/id`, code: 'id', message });
  }
  const wrong = content === null ? undefined : faultOfContent(content);
  if (wrong !== undefined) {
    faults.push({ path: `${path}/content`, code: 'content', message: `record "${id}" of kind "${kind}" ${wrong}` });
  }
  return faults;
}

function faultOfContent(content: string): string | undefined {
  const bytes = Buffer.byteLength(content);
  if (bytes > RECORD_MAX_BYTES) return `has ${bytes} bytes; at most ${RECORD_MAX_BYTES} are kept`;
  if (!content.isWellFormed()) return 'holds half a character (a lone surrogate)';
  try {
    JSON.parse(content);
    return undefined;
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`;
  }
}
