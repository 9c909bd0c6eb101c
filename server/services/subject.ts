import type { Actor } from '#model/actor';
import { DomainError } from '#model/errors';
import type { ActorId, NetworkId } from '#model/ids';
import type { Network } from '#model/network';
import type { ActorType } from '#model/vocabulary';
import type { GraphStore } from '../store/graph-store.ts';
import type { Subject } from './analysing/analysis-runner.ts';

/** The network, or `not-found` in words. */
export async function networkOr404(store: GraphStore, id: NetworkId): Promise<Network> {
  const network = await store.getNetwork(id);
  if (network === null) throw new DomainError('not-found', `There is no network "${id}".`);
  return network;
}

/** A network as it is, for analysis. */
export const subjectOf = ({ id, revision }: Network): Subject => ({ network: id, revision });

/** The actor (of that type, where one is given), or `not-found` in words. */
export async function actorOr404(store: GraphStore, network: NetworkId, id: ActorId, type?: ActorType): Promise<Actor> {
  const stored = await store.getActor(network, id);
  if (stored === null || (type !== undefined && stored.value.type !== type)) {
    throw new DomainError('not-found', `There is no ${type ?? 'actor'} "${id}" in the network "${network}".`);
  }
  return stored.value;
}
