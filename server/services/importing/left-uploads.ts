import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are older than this belong to no import that still runs, in no instance that shares the folder. */
const OLD_MS = 24 * 3_600_000;

/** Removes files that an earlier run of the service left behind when it was ended in the middle. */
export async function removeLeftUploads(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > OLD_MS) await rm(path, { recursive: true, force: true });
  }
}
