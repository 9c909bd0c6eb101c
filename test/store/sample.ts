import type { Actor } from '../../server/model/actor.ts';
import type { Change, ChangeNote, Expectation } from '../../server/model/changes.ts';
import { DomainError, type DomainErrorCode } from '../../server/model/errors.ts';
import { asActorId, asNetworkId, asTieId, type NetworkId, type Revision } from '../../server/model/ids.ts';
import type { Tie } from '../../server/model/tie.ts';
import type { TieType } from '../../server/model/tie-types.ts';
import type { ActorType } from '../../server/model/vocabulary.ts';
import type { GraphStore, Stored } from '../../server/store/graph-store.ts';

/** What the contract suite needs of an adapter under test. */
export interface StoreUnderTest {
  readonly store: GraphStore;
  /** Opens the same data once more; `writer` closes `store` first. */
  reopen(role: 'writer' | 'reader'): Promise<GraphStore>;
}

export const NOTE: ChangeNote = { at: '2026-01-02T03:04:05.678Z', by: 'local' };

let count = 0;
const run = Math.floor(Math.random() * 1e9).toString(36);

/** Makes an empty network with an id that no other test uses. */
export async function freshNetwork(store: GraphStore): Promise<NetworkId> {
  count += 1;
  const id = asNetworkId(`t-${run}-${count}`);
  await store.createNetwork(id, { title: `Network ${count}`, synthetic: true }, NOTE);
  return id;
}

/** An actor; `more` may hold any property, whatever its type. */
export const actor = (id: string, type: ActorType = 'initiative', more: object = {}): Actor => ({
  id: asActorId(id),
  type,
  name: `Name of ${id}`,
  ...more,
});

export const tie = (
  id: string,
  from: string,
  to: string,
  type: TieType = 'collaborates-with',
  more: object = {},
): Tie => ({ id: asTieId(id), type, from: asActorId(from), to: asActorId(to), ...more });

export const putActor = (value: Actor, expect: Expectation = 'any'): Change => ({
  op: 'put-actor',
  actor: value,
  expect,
});
export const putTie = (value: Tie, expect: Expectation = 'any'): Change => ({ op: 'put-tie', tie: value, expect });
export const deleteActor = (id: string, cascade = false, expect: Expectation = 'any'): Change => ({
  op: 'delete-actor',
  id: asActorId(id),
  expect,
  cascade,
});
export const deleteTie = (id: string, expect: Expectation = 'any'): Change => ({
  op: 'delete-tie',
  id: asTieId(id),
  expect,
});

/** Reads everything of a network, at a revision where one is given. */
export async function dump(store: GraphStore, network: NetworkId, revision?: Revision) {
  return store.read(
    network,
    async (reading) => ({
      network: reading.network,
      actors: await all(reading.actors()),
      ties: await all(reading.ties()),
    }),
    revision,
  );
}

export async function all<T>(batches: AsyncIterable<readonly Stored<T>[]>): Promise<Stored<T>[]> {
  const found: Stored<T>[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

/** Waits for a refusal and gives it; fails where there is none or another one than asked for. */
export async function refusal(promise: Promise<unknown>, code: DomainErrorCode): Promise<DomainError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError) || error.code !== code) {
    throw new Error(`expected a refusal "${code}", got ${String(error)}`, { cause: error });
  }
  return error;
}
