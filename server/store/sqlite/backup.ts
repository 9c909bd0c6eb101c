import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DomainError } from '#model/errors';
import type { Connection } from './connection.ts';

/**
 * Copies the database of a connection into a new file, whole or not at all: it is written aside, brought to disk and
 * then given its name.
 */
export function backUp(connection: Connection, file: string): void {
  if (existsSync(file)) throw taken(file);
  const aside = `${file}.${process.pid}.part`;
  try {
    rmSync(aside, { force: true });
    connection.run('VACUUM INTO ?', aside);
    const descriptor = openSync(aside, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
    if (existsSync(file)) throw taken(file);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    if (error instanceof DomainError && error.code === 'taken') throw error;
    const message = `the backup ${file} cannot be written: ${(error as Error).message}. Nothing was left there.`;
    throw new DomainError('unavailable', message, [], { cause: error });
  }
}

const taken = (file: string): DomainError =>
  new DomainError(
    'taken',
    `there is a file ${file} already; it was left as it is. Choose another name for the backup.`,
  );
