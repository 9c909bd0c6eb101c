import type { Network } from '#model/network';
import type { RestoreOptions } from '../../services/archiving/restore-archive.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import type { ThreadFailure } from '../thread-failure.ts';

/** What a thread that restores is started with. */
export interface RestoreSetup {
  readonly store: StoreOptions;
  /** Path of the archive. */
  readonly file: string;
  readonly options: RestoreOptions;
}

export type RestoreMessage =
  | { readonly kind: 'done'; readonly network: Network }
  | { readonly kind: 'failed'; readonly failure: ThreadFailure };
