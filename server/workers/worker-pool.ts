import { availableParallelism } from 'node:os';
import type { Answer, Job, JobKind } from '#analysis/jobs';
import { DomainError } from '#model/errors';
import type { NetworkId, Revision } from '#model/ids';
import type { AnalysisRunner, Audience, Subject } from '../services/analysing/analysis-runner.ts';
import type { StoreOptions } from '../store/open-store.ts';
import type { Question, Request, Response, WorkerSetup } from './messages.ts';
import { startThread, type Thread } from './start-thread.ts';
import { errorOf } from './thread-failure.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One request under way, shared by all who ask the same. */
interface Shared {
  readonly answer: Promise<unknown>;
  waiting: number;
  readonly stop: () => void;
}

interface Member {
  readonly thread: Thread;
  readonly pending: Map<number, Waiting>;
}

/** Memory of JavaScript that one thread may take, in MB: the analysis of 100,000 actors with 400,000 ties fits. */
const HEAP_MB = 2_000;
/** Answers kept for repeated questions, by the number of their characters as JSON or bytes. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Runs analysis in worker threads. A network always goes to the same worker while that lives, so that its snapshot is
 * read once; equal questions under way are answered once; answers are kept by network, revision and question within a
 * bound. When no one waits for a running answer any more its worker is ended and replaced: that is what stops the work.
 */
export class WorkerPool {
  readonly #setup: WorkerSetup;
  readonly #heapMb: number;
  readonly #members: (Member | undefined)[];
  readonly #shared = new Map<string, Shared>();
  readonly #slots = new Map<NetworkId, number>();
  readonly #kept = new Map<string, { answer: unknown; size: number }>();
  #keptBytes = 0;
  #nextId = 1;
  #closed = false;

  /** `redactionKey`: key of the opaque ids that readers see in place of hidden actors. */
  constructor(
    store: StoreOptions,
    redactionKey: Uint8Array,
    size = Math.max(2, Math.min(4, availableParallelism())),
    heapMb = HEAP_MB,
  ) {
    this.#setup = { store, redactionKey };
    this.#heapMb = heapMb;
    this.#members = Array.from({ length: size }, () => undefined);
  }

  /** The runner whose answers are for the eyes of an audience. */
  runnerFor(audience: Audience): AnalysisRunner {
    return {
      run: <K extends JobKind>(subject: Subject, job: Job<K>, signal?: AbortSignal) =>
        this.#ask(subject, audience, { job: job as Job }, signal) as Promise<Answer<K>>,
      export: (subject, request, signal) =>
        this.#ask(subject, audience, { export: request }, signal) as Promise<Uint8Array>,
      close: () => this.close(),
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#members.map((member) => member?.thread.end()));
  }

  async #ask(subject: Subject, audience: Audience, question: Question, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const key = JSON.stringify([subject.network, subject.revision, audience, seenAt(subject, audience), question]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept.answer;
    }
    let shared = this.#shared.get(key);
    if (shared === undefined) {
      shared = this.#send(subject, audience, question);
      this.#shared.set(key, shared);
      const finished = shared;
      finished.answer
        .then(
          (answer) => this.#keep(key, answer),
          () => undefined,
        )
        .finally(() => {
          if (this.#shared.get(key) === finished) this.#shared.delete(key);
        });
    }
    return this.#wait(key, shared, signal);
  }

  /** Waits for a shared answer; the last one to give up stops the work. */
  async #wait(key: string, shared: Shared, signal?: AbortSignal): Promise<unknown> {
    if (signal === undefined) {
      // Someone waits whatever happens: the work is never stopped.
      shared.waiting = Number.POSITIVE_INFINITY;
      return shared.answer;
    }
    shared.waiting += 1;
    let reject: (reason: unknown) => void = () => undefined;
    const aborted = new Promise<never>((_, refuse) => {
      reject = refuse;
    });
    const onAbort = () => {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        this.#shared.delete(key);
        shared.stop();
      }
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([shared.answer, aborted]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  #send(subject: Subject, audience: Audience, question: Question): Shared {
    if (this.#closed) throw new DomainError('unavailable', 'The service is shutting down. Try again in a moment.');
    const slot = this.#slotOf(subject.network);
    const member = this.#memberAt(slot);
    const id = this.#nextId;
    this.#nextId += 1;
    const answer = new Promise<unknown>((resolve, reject) => {
      member.pending.set(id, { resolve, reject });
    });
    member.thread.worker.postMessage({
      id,
      network: subject.network,
      revision: subject.revision,
      audience,
      seenAt: seenAt(subject, audience),
      ...question,
    } satisfies Request);
    const stop = () => {
      if (!member.pending.has(id)) return;
      member.pending.delete(id);
      // Others may still wait for this worker: it is only ended when nobody does.
      if (member.pending.size === 0 && this.#members[slot] === member) {
        this.#members[slot] = undefined;
        void member.thread.end();
      }
    };
    return { answer, waiting: 0, stop };
  }

  /** Networks are dealt out to workers in the order in which they are first asked for. */
  #slotOf(network: NetworkId): number {
    let slot = this.#slots.get(network);
    if (slot === undefined) {
      slot = this.#slots.size % this.#members.length;
      this.#slots.set(network, slot);
    }
    return slot;
  }

  #memberAt(slot: number): Member {
    const present = this.#members[slot];
    if (present !== undefined) return present;
    const thread = startThread('analysis-worker', this.#setup, { maxOldGenerationSizeMb: this.#heapMb });
    const { worker } = thread;
    const member: Member = { thread, pending: new Map() };
    worker.on('message', (response: Response) => settle(member, response));
    const fail = (cause: NodeJS.ErrnoException) => {
      if (this.#members[slot] === member) this.#members[slot] = undefined;
      for (const { reject } of member.pending.values()) reject(interrupted(cause));
      member.pending.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the worker ended')));
    worker.unref();
    this.#members[slot] = member;
    return member;
  }

  #keep(key: string, answer: unknown): void {
    const size = answer instanceof Uint8Array ? answer.byteLength : JSON.stringify(answer).length;
    if (size > KEPT_BYTES / 4) return;
    this.#kept.set(key, { answer, size });
    this.#keptBytes += size;
    for (const [oldest, entry] of this.#kept) {
      if (this.#keptBytes <= KEPT_BYTES) break;
      this.#kept.delete(oldest);
      this.#keptBytes -= entry.size;
    }
  }
}

/** What readers may see of a revision depends on what is hidden at the present one; for all others it does not. */
const seenAt = ({ revision, seenAt: present = revision }: Subject, audience: Audience): Revision | undefined =>
  audience === 'reader' ? present : undefined;

function interrupted(cause: NodeJS.ErrnoException): DomainError {
  if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') {
    return new DomainError('unavailable', 'The analysis was interrupted. Ask again.', [], { cause });
  }
  const words =
    'The analysis takes more memory than it may have. Nothing was changed. Ask about fewer actors or ties: with actorTypes, tieTypes or a day as asOf.';
  return new DomainError('too-large', words, [], { cause });
}

function settle(member: Member, response: Response): void {
  const waiting = member.pending.get(response.id);
  if (waiting === undefined) return;
  member.pending.delete(response.id);
  if (response.ok) waiting.resolve(response.answer);
  else waiting.reject(errorOf(response.failure));
}
