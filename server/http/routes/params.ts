import { z } from 'zod';
import { actorId, networkId, tieId } from '#contract/primitives';
import { type ActorId, asActorId, asNetworkId, asTieId, type NetworkId, type TieId } from '#model/ids';

/** Ids as they stand in paths, given their meaning once checked. */
const network = networkId.transform((id): NetworkId => asNetworkId(id)).describe('Id of the network.');
const actor = actorId.transform((id): ActorId => asActorId(id)).describe('Id of the actor.');
const tie = tieId.transform((id): TieId => asTieId(id)).describe('Id of the tie.');

export const networkParams = z.object({ networkId: network });
export const actorParams = z.object({ networkId: network, actorId: actor });
export const tieParams = z.object({ networkId: network, tieId: tie });
