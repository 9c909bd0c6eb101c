import { DomainError } from '#model/errors';

/** SQLite's primary result codes that mean something to people who run the service. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Runs `work` and turns what SQLite throws into a domain error that names the file; other errors pass. */
export function translated<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw domainErrorOf(file, error);
  }
}

/** Whether an error, translated or not, says that another connection holds a lock. */
export function isBusy(error: unknown): boolean {
  const code = primaryCodeOf(error instanceof DomainError ? error.cause : error);
  return code === BUSY || code === LOCKED;
}

export function damaged(file: string, detail: string, cause?: unknown): DomainError {
  return new DomainError(
    'damaged',
    `the store ${file} is damaged (${detail}). It was left as it is. Put the last backup in its place and start again.`,
    [],
    { cause },
  );
}

function domainErrorOf(file: string, error: unknown): unknown {
  const code = primaryCodeOf(error);
  if (!(error instanceof Error) || code === undefined) return error;
  const unavailable = (message: string) => new DomainError('unavailable', message, [], { cause: error });
  switch (code) {
    case BUSY:
    case LOCKED:
      return unavailable(`the store ${file} is busy with another change; try again`);
    case READONLY:
      return unavailable(`the store ${file} cannot be written: the file or its folder is read-only`);
    case CANTOPEN:
      return unavailable(
        `the store ${file} cannot be opened: check that its folder is there and may be read and written`,
      );
    case FULL:
      return unavailable(`the disk that holds ${file} is full; nothing was changed`);
    case IOERR:
      return unavailable(`the disk that holds ${file} reports an error: ${error.message}`);
    case CORRUPT:
    case NOTADB:
      return damaged(file, error.message, error);
    default:
      return error;
  }
}

/** The primary result code of an error of SQLite: the low byte of its extended code. */
function primaryCodeOf(error: unknown): number | undefined {
  const rawCode = (error as { rawCode?: unknown } | undefined)?.rawCode;
  return typeof rawCode === 'number' ? rawCode & 0xff : undefined;
}
