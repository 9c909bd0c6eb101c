import type { Network } from '#model/network';
import type { RestoreOptions } from './restore-archive.ts';

/** Restores an archive that lies on disk, off the thread that answers requests. Rejects as `restoreArchive` does. */
export interface RestoreRunner {
  run(file: string, options: RestoreOptions): Promise<Network>;
  /** Waits for what runs. */
  close(): Promise<void>;
}
