import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DomainError } from '#model/errors';

const FILE = 'secret.key';
const BYTES = 32;

/**
 * The secret of this installation: made at the first start, kept in the data folder, readable by its owner only. Opaque
 * ids of hidden actors and session cookies are made with it; services that answer for one store share it.
 *
 * @throws DomainError `unavailable` where the folder cannot be used, `damaged` where the file is not what was written.
 */
export function secretKey(dataFolder: string): Uint8Array {
  const file = join(dataFolder, FILE);
  try {
    makeFolder(dataFolder);
  } catch (error) {
    throw unusable(dataFolder, error);
  }
  try {
    return checked(readFileSync(file), file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return made(file);
    throw unusable(dataFolder, error);
  }
}

/** Makes the folder and those above it. Node's own recursion never ends where a present parent refuses with ENOENT (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder, { recursive: false });
}

/** Written aside and linked into place, so that the file is there as a whole or not at all, and made by one only. */
function made(file: string): Uint8Array {
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, randomBytes(BYTES), { mode: 0o600, flush: true });
    try {
      linkSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(aside);
    }
    return checked(readFileSync(file), file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw unusable(file, error);
  }
}

function checked(key: Uint8Array, file: string): Uint8Array {
  if (key.length === BYTES) return key;
  throw new DomainError(
    'damaged',
    `the file ${file} does not hold the ${BYTES} bytes that were written. Put it back from a backup; or remove it, then a new one is made and everyone signs in again.`,
  );
}

const unusable = (path: string, cause: unknown): DomainError =>
  new DomainError('unavailable', `${path} cannot be read and written: ${(cause as Error).message}`, [], { cause });
