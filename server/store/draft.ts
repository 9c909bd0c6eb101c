import type { Actor } from '#model/actor';
import type { Change, Expectation } from '#model/changes';
import { DomainError, type DomainErrorCode, type Fault } from '#model/errors';
import type { ActorId, Revision, TieId } from '#model/ids';
import type { Network, NetworkDescription } from '#model/network';
import { faultOfTieEnds } from '#model/rules';
import type { Tie } from '#model/tie';
import type { Present } from './gathering.ts';
import type { Stored } from './graph-store.ts';
import { faultsOfKeeping } from './keepable.ts';
import { sameActor, sameTie } from './properties.ts';

/** At most this many faults are told of one list of changes. */
const FAULTS_MAX = 100;

/** The touched part of a network while changes are carried out on it, in memory. */
export class Draft {
  readonly actors: Map<ActorId, Stored<Actor>>;
  readonly ties: Map<TieId, Stored<Tie>>;
  description: NetworkDescription;
  /** For each touched thing the index of the last change that named it. */
  readonly #actorChanges = new Map<ActorId, number>();
  readonly #tieChanges = new Map<TieId, number>();
  /** Ties at each actor; made when the first is asked for, since imports mostly add. */
  #tiesByActor: Map<ActorId, Set<TieId>> | undefined;
  readonly #network: Network;
  readonly #present: Present;
  readonly #next: Revision;
  readonly #faults: Fault[] = [];

  constructor(network: Network, present: Present, next: Revision) {
    this.actors = new Map(present.actors);
    this.ties = new Map(present.ties);
    this.description = network;
    this.#network = network;
    this.#present = present;
    this.#next = next;
  }

  get touchedActors(): Iterable<ActorId> {
    return this.#actorChanges.keys();
  }

  get touchedTies(): Iterable<TieId> {
    return this.#tieChanges.keys();
  }

  /** Carries out one change; throws where its expectation is not met, notes what makes it invalid. */
  carryOut(change: Change, index: number): void {
    switch (change.op) {
      case 'put-actor':
        this.#putActor(change.actor, change.expect, index);
        break;
      case 'delete-actor':
        this.#deleteActor(change.id, change.expect, change.cascade, index);
        break;
      case 'put-tie':
        this.#putTie(change.tie, change.expect, index);
        break;
      case 'delete-tie':
        this.#deleteTie(change.id, change.expect, index);
        break;
      case 'put-network':
        meet(change.expect, this.#network.revision, `network "${this.#network.id}"`, index);
        this.description = change.description;
    }
  }

  /** Checks the rules of tie types on the outcome and throws all faults found. */
  settle(): void {
    for (const [id, index] of this.#tieChanges) {
      const tie = this.ties.get(id)?.value;
      if (tie !== undefined) this.#checkEnds(tie, `changes/${index}/tie/type`);
    }
    for (const [id, index] of this.#actorChanges) {
      const before = this.#present.actors.get(id)?.value.type;
      const after = this.actors.get(id)?.value.type;
      if (before === undefined || after === undefined || before === after) continue;
      for (const tie of this.#tiesAt(id)) {
        if (!this.#tieChanges.has(tie)) this.#checkEnds(this.ties.get(tie)!.value, `changes/${index}/actor/type`);
      }
    }
    if (this.#faults.length > 0) {
      throw new DomainError('invalid', this.#faults[0]!.message, this.#faults.slice(0, FAULTS_MAX));
    }
  }

  #putActor(actor: Actor, expect: Expectation, index: number): void {
    const current = this.actors.get(actor.id);
    meet(expect, current?.version, `actor "${actor.id}"`, index);
    this.#note(faultsOfKeeping(actor, `changes/${index}/actor`));
    this.#actorChanges.set(actor.id, index);
    if (current !== undefined && sameActor(current.value, actor)) return;
    this.actors.set(actor.id, { value: actor, version: this.#next });
  }

  #deleteActor(id: ActorId, expect: Expectation, cascade: boolean, index: number): void {
    this.#existing(this.actors.get(id), `actor "${id}"`, expect, index);
    const ties = [...this.#tiesAt(id)];
    if (ties.length > 0 && !cascade) {
      throw failure('has-ties', `actor "${id}" has ${ties.length} ties; ask for them to go too, or remove them`, index);
    }
    for (const tie of ties) {
      this.#tieChanges.set(tie, index);
      this.#dropTie(this.ties.get(tie)!.value);
    }
    this.#actorChanges.set(id, index);
    this.actors.delete(id);
  }

  #putTie(tie: Tie, expect: Expectation, index: number): void {
    const current = this.ties.get(tie.id);
    meet(expect, current?.version, `tie "${tie.id}"`, index);
    const faults = faultsOfKeeping(tie, `changes/${index}/tie`);
    for (const end of ['from', 'to'] as const) {
      if (this.actors.has(tie[end])) continue;
      const message = `tie "${tie.id}" goes ${end} "${tie[end]}", which is no actor of this network`;
      faults.push({ path: `changes/${index}/tie/${end}`, code: 'missing-actor', message });
    }
    this.#note(faults);
    if (faults.length > 0) return;
    this.#tieChanges.set(tie.id, index);
    if (current !== undefined) {
      if (sameTie(current.value, tie)) return;
      this.#dropTie(current.value);
    }
    this.ties.set(tie.id, { value: tie, version: this.#next });
    if (this.#tiesByActor !== undefined) link(this.#tiesByActor, tie);
  }

  #deleteTie(id: TieId, expect: Expectation, index: number): void {
    const tie = this.#existing(this.ties.get(id), `tie "${id}"`, expect, index);
    this.#tieChanges.set(id, index);
    this.#dropTie(tie.value);
  }

  #existing<T>(current: Stored<T> | undefined, what: string, expect: Expectation, index: number): Stored<T> {
    meet(expect, current?.version, what, index);
    if (current === undefined) throw failure('not-found', `${what} does not exist`, index);
    return current;
  }

  #tiesAt(actor: ActorId): Iterable<TieId> {
    if (this.#tiesByActor === undefined) {
      this.#tiesByActor = new Map();
      for (const { value } of this.ties.values()) link(this.#tiesByActor, value);
    }
    return this.#tiesByActor.get(actor) ?? [];
  }

  #dropTie(tie: Tie): void {
    this.ties.delete(tie.id);
    for (const end of [tie.from, tie.to]) this.#tiesByActor?.get(end)?.delete(tie.id);
  }

  #checkEnds(tie: Tie, path: string): void {
    const from = this.actors.get(tie.from)!.value.type;
    const to = this.actors.get(tie.to)!.value.type;
    const fault = faultOfTieEnds(tie.type, from, to);
    if (fault !== undefined) this.#note([{ ...fault, path, message: `tie "${tie.id}": ${fault.message}` }]);
  }

  #note(faults: readonly Fault[]): void {
    for (const fault of faults) if (this.#faults.length < FAULTS_MAX) this.#faults.push(fault);
  }
}

function link(ties: Map<ActorId, Set<TieId>>, tie: Tie): void {
  for (const end of [tie.from, tie.to]) {
    const known = ties.get(end);
    if (known === undefined) ties.set(end, new Set([tie.id]));
    else known.add(tie.id);
  }
}

/** Throws where a thing is not as a change expects it; `version` is undefined where it does not exist. */
function meet(expect: Expectation, version: Revision | undefined, what: string, index: number): void {
  if (expect === 'any') return;
  if (expect === 'absent') {
    if (version !== undefined) throw failure('taken', `${what} exists already`, index);
    return;
  }
  if (version === undefined) throw failure('not-found', `${what} does not exist`, index);
  if (version !== expect) {
    throw failure('stale', `${what} was changed at revision ${version}, after revision ${expect}`, index);
  }
}

function failure(code: DomainErrorCode, message: string, index: number): DomainError {
  return new DomainError(code, message, [{ path: `changes/${index}`, code, message }]);
}
