/**
 * Small groups that hang on the rest by one thread. Half of them by an actor (a hub with ties of its own), half by a tie
 * (a hub that knows one initiative outside). Losing that actor or tie cuts off at least three others.
 */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { type Cast, lastingTie, type Planting } from './casting.ts';

const GROUPS = 10;

export interface PlantedBridges extends Planting {
  readonly bridgeActors: readonly string[];
  readonly bridgeTies: readonly Tie[];
}

export function plantBridges(random: Random, cast: Cast): PlantedBridges {
  const bridgeActors: string[] = [];
  const bridgeTies: Tie[] = [];
  const ties: Tie[] = [];
  const quiet: string[] = [];

  for (let group = 0; group < GROUPS; group++) {
    const [hub] = cast.take(1, (actor) => actor.latent.drive > 1.5 && followersOf(cast, actor).length >= 4);
    if (!hub) break;
    const followers = cast.take(random.int(3, 4), (actor) => followersOf(cast, hub).includes(actor));
    quiet.push(...followers.map(({ id }) => id));
    ties.push(...followers.map((follower) => lastingTie(random, 'collaborates-with', follower, hub)));
    if (group % 2 === 0) {
      bridgeActors.push(hub.id);
      continue;
    }
    const [outside] = cast.support(1, (actor) => actor.latent.drive > 1 && sameProvince(actor, hub));
    if (!outside) continue;
    const thread = lastingTie(random, 'collaborates-with', hub, outside);
    quiet.push(hub.id);
    ties.push(thread);
    bridgeTies.push(thread);
  }
  return { actors: [], ties, quiet, apart: [], bridgeActors, bridgeTies };
}

const sameProvince = (a: Actor, b: Actor) => a.latent.province === b.latent.province;

/** Free small initiatives of the same province, outside the places whose inventory others look at. */
const followersOf = (cast: Cast, hub: Actor): Actor[] =>
  cast.free((actor) => actor.id !== hub.id && actor.latent.drive < 1.2 && sameProvince(actor, hub));
