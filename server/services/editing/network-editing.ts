import type { z } from 'zod';
import { networkDescription, type newNetwork } from '#contract/network';
import type { Actor } from '#model/actor';
import type { Change } from '#model/changes';
import { DomainError } from '#model/errors';
import { asNetworkId, asTieId, type NetworkId, slugOf } from '#model/ids';
import { descriptionOf, type Network, type NetworkDescription } from '#model/network';
import type { GraphStore } from '../../store/graph-store.ts';
import { networkOr404 } from '../subject.ts';
import { parsed } from './checked-things.ts';
import { noteBy } from './editing-service.ts';
import { expectationOf, type Precondition } from './expectations.ts';
import { freeId, tieIdBase } from './free-ids.ts';
import { mergePatched } from './merge-patch.ts';

/**
 * Reason in the history of a network that is made first and filled at its second revision. One that is found with this
 * at revision 1 was never finished: the process ended in between.
 */
export const TO_BE_FILLED = 'to be filled at the next revision';

/** Makes, describes and removes networks. */
export class NetworkEditing {
  readonly #store: GraphStore;
  readonly #municipalities: ReadonlyMap<string, Actor>;

  constructor(store: GraphStore, municipalities: ReadonlyMap<string, Actor>) {
    this.#store = store;
    this.#municipalities = municipalities;
  }

  /**
   * Makes a network; without an id it gets one from its title. With a municipality it starts with that one, its
   * neighbours and the ties between them.
   */
  async create(input: z.infer<typeof newNetwork>, by: string): Promise<Network> {
    const { id: asked, municipality, ...description } = input;
    const contents = municipality === undefined ? [] : this.#surroundings(municipality);
    const id =
      asked ??
      (await freeId(
        slugOf(input.title, 'network').slice(0, 55),
        async (one) => (await this.#store.getNetwork(asNetworkId(one))) !== null,
      ));
    const made = await this.#store.createNetwork(
      asNetworkId(id),
      description as NetworkDescription,
      noteBy(by, contents.length > 0 ? TO_BE_FILLED : undefined),
    );
    if (contents.length === 0) return made;
    try {
      await this.#store.commit(made.id, contents, noteBy(by, `starts with municipality ${municipality}`));
    } catch (error) {
      await this.#store.deleteNetwork(made.id, made.revision);
      throw error;
    }
    return networkOr404(this.#store, made.id);
  }

  /** Changes what is said of a network by a merge patch. */
  async patch(id: NetworkId, patch: unknown, precondition: Precondition, by: string): Promise<Network> {
    const network = await networkOr404(this.#store, id);
    const expect = expectationOf(precondition, network.revision);
    const before = descriptionOf(network);
    const merged = parsed(networkDescription, mergePatched(before, patch), 'description');
    await this.#store.commit(
      id,
      [{ op: 'put-network', description: merged as NetworkDescription, expect }],
      noteBy(by),
    );
    return networkOr404(this.#store, id);
  }

  /** Removes a network with all it holds, history included. */
  async delete(id: NetworkId, precondition: Precondition): Promise<void> {
    const network = await networkOr404(this.#store, id);
    const expect = expectationOf(precondition, network.revision);
    await this.#store.deleteNetwork(id, expect === 'absent' ? 'any' : expect);
  }

  #surroundings(code: string): Change[] {
    const centre = this.#municipalities.get(code);
    if (centre === undefined) {
      throw new DomainError('invalid', `There is no municipality with the code ${code}.`, [
        { path: 'municipality', code: 'unknown-municipality', message: `"${code}" is no Dutch municipality of 2023` },
      ]);
    }
    const around = (centre.neighbours ?? []).flatMap((neighbour) => this.#municipalities.get(neighbour) ?? []);
    const actors = [centre, ...around];
    const here = new Set<string>(actors.map(({ id }) => id));
    const pairs = actors.flatMap((one) =>
      (one.neighbours ?? [])
        .filter((other) => here.has(other) && one.id < other)
        .map((other) => [one.id, other] as const),
    );
    return [
      ...actors.map((actor): Change => ({ op: 'put-actor', actor, expect: 'absent' })),
      ...pairs.map(([from, to]): Change => {
        const tie = { type: 'neighbours', from, to: to as Actor['id'], source: 'CBS / Kadaster' } as const;
        return { op: 'put-tie', tie: { ...tie, id: asTieId(tieIdBase(tie)) }, expect: 'absent' };
      }),
    ];
  }
}
