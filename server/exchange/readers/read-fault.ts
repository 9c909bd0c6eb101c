import { DomainError, type Fault } from '#model/errors';

/** A fault with what its message speaks of, for other words. */
export interface WordedFault extends Fault {
  /** Where it stands, if whoever found it knows that better than whoever reads the rows. */
  readonly row?: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Something in a file that could not be read. Readers yield it among what they read, so that nobody overlooks it; they
 * throw only what the source itself throws (a broken connection, say).
 */
export interface ReadFault extends WordedFault {
  readonly kind: 'fault';
  /** Row of the file as a spreadsheet counts it (the header is 1), or line of an XML file; 0 where none is known. */
  readonly row: number;
  /** Nothing can be read after it: the reader ends here. Otherwise only what it names was left out. */
  readonly fatal: boolean;
  /** Nothing was left out: it is said for a person to look at. */
  readonly doubt?: true;
}

/** Largest record, or value of an XML file, in characters: bounds the memory that a hostile file can take. */
export const LARGEST_RECORD = 1_000_000;

export const readFault = (row: number, path: string, code: string, message: string, fatal = false): ReadFault => ({
  kind: 'fault',
  row,
  path,
  code,
  message,
  fatal,
});

/** Something that was read, though perhaps not as it was meant. */
export const readDoubt = (
  row: number,
  path: string,
  code: string,
  message: string,
  params: NonNullable<ReadFault['params']>,
): ReadFault => ({ ...readFault(row, path, code, message), doubt: true, params });

/** The error that carries a fault up to the reader, where it is yielded. */
export const unreadable = (path: string, code: string, message: string, row?: number): DomainError => {
  const fault: WordedFault = { path, code, message, ...(row === undefined ? {} : { row }) };
  return new DomainError('invalid', message, [fault]);
};

/** What `unreadable` carried, as fatal faults at a row; any other error is thrown on. */
export function faultsOf(error: unknown, row: number): ReadFault[] {
  if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
  return error.faults.map(({ path, code, message, params, row: own }: WordedFault) => ({
    ...readFault(own ?? row, path, code, message, true),
    ...(params === undefined ? {} : { params }),
  }));
}
