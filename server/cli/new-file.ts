import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#model/errors';

/** Writes a file whole or not at all, and never over another: it is written aside, then given its name. */
export async function writeNewFile(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  refuseTaken(file);
  const aside = `${file}.${process.pid}.part`;
  try {
    await pipeline(bytes, createWriteStream(aside));
    const written = await open(aside, 'r+');
    await written.sync();
    await written.close();
    refuseTaken(file);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof DomainError) throw error;
    throw new DomainError('unavailable', `${file} cannot be written: ${message}. Nothing was left there.`, [], {
      cause: error,
    });
  }
}

function refuseTaken(file: string): void {
  if (!existsSync(file)) return;
  const message = `there is a file ${file} already; it was left as it is. Choose another name.`;
  throw new DomainError('taken', message);
}
