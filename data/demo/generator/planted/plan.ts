/** All that is hidden in the demo on purpose, decided before chance draws the rest. */
import type { Random } from '../random.ts';
import type { Actor, Municipality, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { type PlantedBridges, plantBridges } from './bridges.ts';
import { createCast } from './casting.ts';
import { type PlantedPartners, plantPartners } from './partners.ts';
import { type PlantedTwins, plantTwins } from './twins.ts';
import { plantUnderConnected } from './under-connected.ts';

export interface Plan {
  readonly initiatives: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly quiet: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  readonly underConnected: readonly string[];
  readonly bridges: Pick<PlantedBridges, 'bridgeActors' | 'bridgeTies'>;
  readonly twins: PlantedTwins['twins'];
  readonly partners: PlantedPartners['partners'];
}

export function drawPlan(
  random: Random,
  initiatives: readonly Actor[],
  municipalityActors: readonly Actor[],
  municipalities: readonly Municipality[],
): Plan {
  const cast = createCast(random, initiatives);
  const richest = byInventory(municipalityActors, initiatives);
  const under = plantUnderConnected(random, cast, municipalities);
  const partners = plantPartners(random, cast, richest);
  const twins = plantTwins(
    random,
    cast,
    richest.map(({ id }) => id),
  );
  const bridges = plantBridges(random, cast);

  const plantings = [under, partners, twins, bridges];
  const changed = new Map(plantings.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor]));
  return {
    initiatives: initiatives.map((initiative) => changed.get(initiative.id) ?? initiative),
    ties: withoutRepeats(plantings.flatMap(({ ties }) => ties)),
    quiet: new Set(plantings.flatMap(({ quiet }) => quiet)),
    apart: new Set(plantings.flatMap(({ apart }) => apart)),
    underConnected: under.underConnected,
    bridges,
    twins: twins.twins,
    partners: partners.partners,
  };
}

/** Municipalities with most initiatives first. */
function byInventory(municipalities: readonly Actor[], initiatives: readonly Actor[]): Actor[] {
  const counts = new Map<string, number>();
  for (const { municipality } of initiatives) counts.set(municipality!, (counts.get(municipality!) ?? 0) + 1);
  return [...municipalities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** Two plantings may ask for the same tie. */
function withoutRepeats(ties: readonly Tie[]): Tie[] {
  const seen = new Set<string>();
  return ties.filter(({ type, from, to }) => {
    const key = `${type} ${pairKey(from, to)}`;
    return !seen.has(key) && seen.add(key);
  });
}
