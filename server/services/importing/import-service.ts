import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError } from '#model/errors';
import type { NetworkId, Revision } from '#model/ids';
import type { GraphStore, Page, PageRequest } from '../../store/graph-store.ts';
import { networkOr404 } from '../subject.ts';
import type { KeptReport } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { type ImportRunner, ImportStopped, type RunningImport } from './import-runner.ts';
import { type ImportFailure, importOfRecord, type KeptImport, recordOfImport } from './kept-import.ts';
import type { Mappings } from './mappings.ts';
import { type Incoming, newRequest } from './new-request.ts';
import { tooManyRows } from './reading/row-limit.ts';
import type { UploadedFile } from './reading/uploaded-file.ts';
import type { ImportPhase } from './run-import.ts';
import { undoRevision } from './undo.ts';

/** An import with how far it is. */
export interface ImportProgress {
  readonly kept: KeptImport;
  readonly phase: 'waiting' | ImportPhase | 'done';
  /** 0–1. */
  readonly share: number;
}

interface Live {
  kept: KeptImport;
  phase: 'waiting' | ImportPhase;
  share: number;
  running: RunningImport | undefined;
  stopped: boolean;
}

/** At most this many imports wait for their turn. */
const MOST_WAITING = 100;
/** An import of another instance that nothing was heard of for so long is over. */
const FORGOTTEN_MS = 15 * 60_000;

/**
 * Takes imports in, one after another, tells how far they are, stops them and undoes them. What becomes of each is kept
 * beside the graph of its network.
 */
export class ImportService {
  readonly #store: GraphStore;
  readonly #runner: ImportRunner;
  readonly mappings: Mappings;
  readonly #live = new Map<string, Live>();
  #queue: Promise<void> = Promise.resolve();

  readonly #onSurprise: (error: unknown) => void;

  /** `onSurprise` is told of failures that nobody foresaw. */
  constructor(store: GraphStore, runner: ImportRunner, mappings: Mappings, onSurprise: (error: unknown) => void) {
    this.#onSurprise = onSurprise;
    this.#store = store;
    this.#runner = runner;
    this.mappings = mappings;
  }

  /** Says what an import would do; nothing is written. The folder of the files goes when it has ended. Stops when the signal does. */
  async dryRun(network: NetworkId, incoming: Incoming, by: string, signal: AbortSignal): Promise<KeptReport> {
    try {
      await networkOr404(this.#store, network);
      const running = this.#runner.run(
        await newRequest(this.mappings, network, incoming, { by, dryRun: true }),
        () => undefined,
      );
      const stop = () => void running.stop();
      signal.addEventListener('abort', stop, { once: true });
      try {
        const { report } = await running.outcome;
        if (report.errors.some(({ code }) => code === 'too-many-rows')) throw tooManyRows();
        return report;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    } finally {
      await discard(incoming.files);
    }
  }

  /** Begins an import; it goes on after the answer. `unavailable` where too many wait. */
  async begin(network: NetworkId, incoming: Incoming, by: string): Promise<ImportProgress> {
    try {
      await networkOr404(this.#store, network);
      if (this.#live.size >= MOST_WAITING) {
        throw new DomainError(
          'conflict',
          `${MOST_WAITING} imports are waiting already. Nothing was changed. Try again later.`,
        );
      }
      const request = await newRequest(this.mappings, network, incoming, { by, dryRun: false });
      const { importId, files, mode, createdAt } = request;
      const kept: KeptImport = { importId, state: 'queued', files: files.map(({ name }) => name), mode, by, createdAt };
      await this.#store.putRecords(network, [recordOfImport(kept)]);
      const live: Live = { kept, phase: 'waiting', share: 0, running: undefined, stopped: false };
      this.#live.set(keyOf(network, importId), live);
      this.#queue = this.#queue.then(() => this.#carryOut(live, request));
      return { kept, phase: 'waiting', share: 0 };
    } catch (error) {
      await discard(incoming.files);
      throw error;
    }
  }

  /** An import with how far it is; `not-found` where there is none. */
  async get(network: NetworkId, importId: string): Promise<ImportProgress> {
    const live = this.#live.get(keyOf(network, importId));
    if (live !== undefined) return { kept: live.kept, phase: live.phase, share: live.share };
    const record = await this.#store.getRecord(network, 'import', importId);
    if (record === null)
      throw new DomainError('not-found', `There is no import "${importId}" in the network "${network}".`);
    return this.#ended(importOfRecord(record));
  }

  /** Imports, newest first, without their reports. */
  async list(network: NetworkId, page: PageRequest): Promise<Page<ImportProgress>> {
    const { items, next } = await this.#store.listRecords(network, 'import', { ...page, newestFirst: true });
    return {
      items: items.map((record) => {
        const live = this.#live.get(keyOf(network, record.id));
        return live === undefined
          ? this.#ended(importOfRecord(record))
          : { kept: live.kept, phase: live.phase, share: live.share };
      }),
      ...(next === undefined ? {} : { next }),
    };
  }

  /**
   * Stops an import that waits or runs; undoes one that has succeeded, as a new revision.
   *
   * @throws DomainError `conflict` where it is being written at this moment, has nothing to undo, or what it made was
   * changed since.
   */
  async end(network: NetworkId, importId: string, by: string): Promise<ImportProgress> {
    const live = this.#live.get(keyOf(network, importId));
    if (live !== undefined) return this.#stop(live);
    const { kept } = await this.get(network, importId);
    if (kept.state === 'undone')
      throw new DomainError('conflict', 'This import is undone already. Nothing was changed.');
    if (kept.state !== 'succeeded' || kept.revision === undefined) {
      throw new DomainError('conflict', 'This import changed nothing, so there is nothing to undo.');
    }
    const undone = (revision: Revision): KeptImport => ({ ...kept, state: 'undone', undoneBy: revision });
    const { revision } = await undoRevision(this.#store, network, kept.revision as Revision, by, (result) => [
      recordOfImport(undone(result.revision)),
    ]);
    return { kept: undone(revision), phase: 'done', share: 1 };
  }

  /** Removes files that were handed in and are not taken. */
  discard(files: readonly UploadedFile[]): Promise<void> {
    return discard(files);
  }

  /** Stops what can be stopped, and waits for what is being written. */
  async close(): Promise<void> {
    for (const live of this.#live.values()) live.stopped = true;
    await this.#runner.close();
    await this.#queue;
  }

  async #carryOut(live: Live, request: ImportRequest): Promise<void> {
    try {
      await this.#try(live, request);
    } catch (error) {
      await this.#fail(live, request, error);
    } finally {
      this.#live.delete(keyOf(request.network, request.importId));
      await discard(request.files);
    }
  }

  async #try(live: Live, request: ImportRequest): Promise<void> {
    if (live.stopped) throw new ImportStopped();
    live.kept = { ...live.kept, state: 'running' };
    live.running = this.#runner.run(request, (phase, share) => {
      live.phase = phase;
      live.share = share;
    });
    const { report, revision } = await live.running.outcome;
    const finishedAt = new Date().toISOString();
    if (report.errorCount > 0) {
      live.kept = { ...live.kept, state: 'failed', finishedAt, report, error: 'faults' };
      await this.#store.putRecords(request.network, [recordOfImport(live.kept)]);
    } else {
      // Kept in the transaction that wrote it.
      live.kept = {
        ...live.kept,
        state: 'succeeded',
        finishedAt,
        report,
        ...(revision === undefined ? {} : { revision }),
      };
    }
  }

  async #fail(live: Live, { network }: ImportRequest, error: unknown): Promise<void> {
    const state = error instanceof ImportStopped ? 'cancelled' : 'failed';
    if (failureOf(error) === 'unexpected') this.#onSurprise(error);
    live.kept = { ...live.kept, state, finishedAt: new Date().toISOString(), error: failureOf(error) };
    try {
      await this.#store.putRecords(network, [recordOfImport(live.kept)]);
    } catch (cause) {
      // The network is gone, or the store is: whoever asks then hears that.
      if (!(cause instanceof DomainError)) throw cause;
    }
  }

  async #stop(live: Live): Promise<ImportProgress> {
    live.stopped = true;
    if (live.running?.stop() === false) {
      throw new DomainError(
        'conflict',
        'The import is being written at this moment. Wait until it has ended, and undo it then.',
      );
    }
    const ended = live.running?.outcome.catch(() => undefined);
    await ended;
    const kept: KeptImport = { ...live.kept, state: 'cancelled', error: 'cancelled' };
    return { kept, phase: 'done', share: 1 };
  }

  /** One that is no longer heard of as it was left: the service ended while it ran, before anything was written. */
  #ended(kept: KeptImport): ImportProgress {
    const unfinished = kept.state === 'queued' || kept.state === 'running';
    const elsewhere = this.#store.kind === 'neo4j' && Date.now() - Date.parse(kept.createdAt) < FORGOTTEN_MS;
    if (!unfinished) return { kept, phase: 'done', share: 1 };
    if (elsewhere) return { kept, phase: 'waiting', share: 0 };
    return { kept: { ...kept, state: 'failed', error: 'interrupted' }, phase: 'done', share: 1 };
  }
}

const keyOf = (network: NetworkId, importId: string): string => `${network}/${importId}`;

async function discard(files: readonly UploadedFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof ImportStopped) return 'cancelled';
  if (!(error instanceof DomainError)) return 'unexpected';
  if (error.code === 'stale') return 'overtaken';
  return error.code === 'too-large' ? 'too-large' : 'unavailable';
}
