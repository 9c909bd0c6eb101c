import type { Actor } from '#model/actor';
import { DomainError, type Fault } from '#model/errors';
import { type ActorId, isEntityId, type Revision, type TieId } from '#model/ids';
import type { Network } from '#model/network';
import { faultOfTieEnds } from '#model/rules';
import type { Tie } from '#model/tie';
import type { ActorType } from '#model/vocabulary';
import type { HistoryStep, KeptRecord, Stored, StoredContents } from './graph-store.ts';
import { faultsOfKeeping } from './keepable.ts';
import { checkRecords } from './keepable-records.ts';

/**
 * The contents of a network that is to be restored, checked as they come: each part has to be read to its end before the
 * next. Throws a DomainError `invalid`, as {@link GraphStore.restoreNetwork} tells. Memory: all ids.
 */
export class CheckedContents {
  readonly #revision: Revision;
  readonly #contents: StoredContents;
  readonly #types = new Map<ActorId, ActorType>();
  readonly #ties = new Set<TieId>();
  readonly #records = new Set<string>();

  constructor(network: Network, contents: StoredContents) {
    this.#revision = network.revision;
    this.#contents = contents;
  }

  async *actors(): AsyncGenerator<readonly Stored<Actor>[]> {
    for await (const batch of this.#contents.actors) {
      for (const stored of batch) {
        const { id, type } = stored.value;
        this.#check(stored, `actors/${id}`, `actor "${id}"`, this.#types.has(id));
        this.#types.set(id, type);
      }
      yield batch;
    }
  }

  async *ties(): AsyncGenerator<readonly Stored<Tie>[]> {
    for await (const batch of this.#contents.ties) {
      for (const stored of batch) {
        const { id } = stored.value;
        this.#check(stored, `ties/${id}`, `tie "${id}"`, this.#ties.has(id));
        this.#checkEnds(stored.value);
        this.#ties.add(id);
      }
      yield batch;
    }
  }

  async *records(): AsyncGenerator<readonly KeptRecord[]> {
    for await (const batch of this.#contents.records) {
      checkRecords(batch);
      for (const { kind, id } of batch) {
        const key = `${kind}/${id}`;
        if (this.#records.has(key)) refuse(`records/${key}`, 'twice', `record "${id}" of kind "${kind}" comes twice`);
        this.#records.add(key);
      }
      yield batch;
    }
  }

  async *history(): AsyncGenerator<HistoryStep> {
    let last: Revision | undefined;
    for await (const batch of this.#contents.history) {
      for (const step of batch) {
        const { revision } = step.entry;
        const follows = last === undefined ? isRevision(revision, this.#revision) : revision === last + 1;
        if (!follows) refuse(`history/${revision}`, 'order', `revision ${revision} of the history does not follow`);
        last = revision;
        yield step;
      }
    }
    if (last !== undefined && last !== this.#revision) {
      refuse(`history/${last}`, 'order', `the history ends at revision ${last}, the network at ${this.#revision}`);
    }
  }

  #check(stored: Stored<Actor | Tie>, path: string, what: string, twice: boolean): void {
    const { value, version } = stored;
    if (!isEntityId(value.id)) refuse(path, 'id', `${what} has an id that is none`);
    if (twice) refuse(path, 'twice', `${what} comes twice`);
    if (!isRevision(version, this.#revision)) {
      refuse(path, 'version', `${what} has version ${version}, while the network is at revision ${this.#revision}`);
    }
    refuseAll(faultsOfKeeping(value, path));
  }

  #checkEnds(tie: Tie): void {
    const [from, to] = (['from', 'to'] as const).map((end) => {
      const type = this.#types.get(tie[end]);
      if (type !== undefined) return type;
      const message = `tie "${tie.id}" goes ${end} "${tie[end]}", which is no actor of this network`;
      return refuse(`ties/${tie.id}/${end}`, 'missing-actor', message);
    }) as [ActorType, ActorType];
    const fault = faultOfTieEnds(tie.type, from, to);
    if (fault !== undefined) refuse(`ties/${tie.id}/type`, fault.code, `tie "${tie.id}": ${fault.message}`);
  }
}

const isRevision = (count: number, present: Revision): boolean =>
  Number.isInteger(count) && count >= 1 && count <= present;

function refuse(path: string, code: string, message: string): never {
  throw new DomainError('invalid', message, [{ path, code, message }]);
}

function refuseAll(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DomainError('invalid', faults[0]!.message, faults);
}
