import type { z } from 'zod';
import type { duplicates as duplicatesSchema, merging, newIdentityDecision, splitting } from '#contract/identity';
import type { Actor } from '#model/actor';
import { DomainError, type DomainErrorCode } from '#model/errors';
import { type ActorId, asActorId, type NetworkId } from '#model/ids';
import type { GraphStore, Page, PageRequest, Stored } from '../../store/graph-store.ts';
import type { AnalysisRunner } from '../analysing/analysis-runner.ts';
import type { Asked } from '../analysing/asked.ts';
import { noteBy } from '../editing/editing-service.ts';
import { networkOr404, subjectOf } from '../subject.ts';
import type { IdentityPlan } from './identity-plan.ts';
import {
  apartPairs,
  apartRecordId,
  decisionOfRecord,
  type IdentityDecision,
  recordOfDecision,
} from './identity-records.ts';
import { planMerger } from './merger.ts';
import { wordReasons } from './reason-texts.ts';
import { noActor, refusal } from './refusals.ts';
import { planSplit } from './split.ts';

/** At most this many possible duplicates are told. */
const DUPLICATES_MAX = 500;
/** The analysis is asked for a multiple of this, so that its answer is kept while people decide. */
const ASKED_STEP = 1_000;
/** What another writer may have caused between reading and writing. */
const RACED: readonly DomainErrorCode[] = ['stale', 'has-ties', 'not-found', 'taken'];
/** How often a merger or a split is planned anew when another writer came in between. */
const RACES = 5;

/** Says which actors may be one, keeps what people decide of that, and makes two actors one or one actor two. */
export class IdentityService {
  readonly #store: GraphStore;
  readonly #runner: AnalysisRunner;
  readonly #themes: ReadonlyMap<string, unknown>;

  constructor(store: GraphStore, runner: AnalysisRunner, themes: ReadonlyMap<string, unknown>) {
    this.#store = store;
    this.#runner = runner;
    this.#themes = themes;
  }

  /** The likeliest 500 pairs of actors that may be one and that nobody decided on. `not-found` for an unknown network. */
  async duplicates(id: NetworkId, { language, signal }: Asked): Promise<z.infer<typeof duplicatesSchema>> {
    const network = await networkOr404(this.#store, id);
    const { count, isApart } = await apartPairs(this.#store, id);
    const limit = Math.ceil((DUPLICATES_MAX + count) / ASKED_STEP) * ASKED_STEP;
    const found = await this.#runner.run(subjectOf(network), { kind: 'duplicates', limit }, signal);
    const open = found.items.filter(({ a, b }) => !isApart(a, b)).slice(0, DUPLICATES_MAX);
    return {
      network: id,
      revision: network.revision,
      items: open.map(({ reasons, ...pair }) => ({ ...pair, reasons: wordReasons(language, reasons) })),
      decided: count,
    };
  }

  /** What people decided, by id of the decision. */
  async decisions(network: NetworkId, page: PageRequest): Promise<Page<IdentityDecision>> {
    const { items, next } = await this.#store.listRecords(network, 'identity', page);
    return { items: items.map(decisionOfRecord), ...(next === undefined ? {} : { next }) };
  }

  /** Keeps that two actors of the network are two. `invalid` where one of them is none, or both are the same. */
  async keepApart(
    network: NetworkId,
    { a, b, note }: z.infer<typeof newIdentityDecision>,
    by: string,
  ): Promise<{ readonly decision: IdentityDecision; readonly created: boolean }> {
    await networkOr404(this.#store, network);
    if (a === b) throw refusal('b', 'same-actor', 'name two different actors');
    for (const [path, id] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if ((await this.#store.getActor(network, asActorId(id))) === null) throw noActor(path, id);
    }
    const { at } = noteBy(by);
    const decision = { kind: 'apart' as const, a, b, ...(note === undefined ? {} : { note }), by, at };
    const decisionId = apartRecordId(a, b);
    const before = await this.#store.getRecord(network, 'identity', decisionId);
    await this.#store.putRecords(network, [recordOfDecision(decision)]);
    return { decision: { ...decision, decisionId }, created: before === null };
  }

  /** Takes a decision back; what was merged stays one. `not-found` where there is none of that id. */
  async forget(network: NetworkId, decisionId: string): Promise<void> {
    await networkOr404(this.#store, network);
    if ((await this.#store.getRecord(network, 'identity', decisionId)) === null) {
      throw new DomainError('not-found', `There is no decision "${decisionId}" in the network "${network}".`);
    }
    await this.#store.putRecords(network, [{ kind: 'identity', id: decisionId, content: null }]);
  }

  /**
   * Makes two actors one, in one change of the network: the ties of `other` move to `id`, as {@link movedTies} tells; its
   * properties fill in what `id` lacks, as {@link mergedActor} tells; it goes. A decision `same` is kept with it, so that
   * a file that names `other` means `id` from then on. `not-found` for `id`; `invalid` for another `other`, where a rule
   * forbids one of the ties to move, and for what cannot be taken over.
   */
  merge(
    network: NetworkId,
    id: ActorId,
    { other, prefer = [] }: z.infer<typeof merging>,
    by: string,
  ): Promise<Stored<Actor>> {
    return this.#retried(async () => {
      const stays = await this.#actor(network, id);
      if (other === id) throw refusal('other', 'same-actor', 'name another actor than that of the address');
      const goes = await this.#store.getActor(network, asActorId(other));
      if (goes === null) throw noActor('other', other);
      const plan = await planMerger(this.#store, this.#themes, network, { stays, goes, prefer, by });
      return this.#carriedOut(network, plan);
    });
  }

  /**
   * Makes one actor two, in one change of the network: a new actor gets the name, the aliases and the ties that are
   * named. That both are two is kept as a decision. `not-found` for `id`; `taken` where the new id is in use; `invalid`
   * where an alias or a tie is not of this actor, or where a rule forbids a tie to move.
   */
  split(network: NetworkId, id: ActorId, splittingOff: z.infer<typeof splitting>, by: string): Promise<Stored<Actor>> {
    return this.#retried(async () => {
      const present = await this.#actor(network, id);
      const plan = await planSplit(this.#store, this.#themes, network, { present, splittingOff, by });
      return this.#carriedOut(network, plan);
    });
  }

  async #carriedOut(
    network: NetworkId,
    { changes, records, reason, by, outcome, told }: IdentityPlan,
  ): Promise<Stored<Actor>> {
    await this.#store.commit(network, changes, noteBy(by, reason), { records }).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'invalid' ? told(error) : error;
    });
    return this.#actor(network, outcome);
  }

  async #actor(network: NetworkId, id: ActorId): Promise<Stored<Actor>> {
    const stored = await this.#store.getActor(network, id);
    if (stored === null) throw new DomainError('not-found', `There is no actor "${id}" in the network "${network}".`);
    return stored;
  }

  /** Plans anew where what was read has changed by the time it is written. */
  async #retried<T>(work: () => Promise<T>): Promise<T> {
    for (let race = 1; ; race += 1) {
      try {
        return await work();
      } catch (error) {
        const raced = error instanceof DomainError && RACED.includes(error.code);
        if (!raced || race === RACES) throw error;
      }
    }
  }
}
