import { tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { actorAt, type DatedNetwork, placesAt, vertexOf } from './dated-network.ts';
import type { FindingFilter } from './finding-list.ts';

/** Whether the actor that the filter names does not exist on the day. */
export const isAbsent = (network: DatedNetwork, { actor }: FindingFilter): boolean =>
  actor !== undefined && vertexOf(network, actor) === undefined;

/**
 * Whether findings about an actor are asked for: of itself, of those that the asking fund gives to, of those in the
 * asking municipality; on the theme and in the municipality of the filter. O(1) a vertex.
 */
export function isAskedFor(network: DatedNetwork, filter: FindingFilter): (v: number) => boolean {
  const { snapshot, graph } = network;
  const asking = filter.actor === undefined ? undefined : snapshot.indexOf.get(filter.actor);
  const { type } = asking === undefined ? { type: undefined } : snapshot.actors[asking]!;
  const grantees = type === 'fund' ? granteesOf(network, asking!) : undefined;
  const concerns = (v: number): boolean => {
    if (asking === undefined) return true;
    if (type === 'municipality') return placesAt(network, v).has(filter.actor!);
    return grantees === undefined ? graph.actorOf[v] === asking : grantees.has(v);
  };
  return (v) =>
    concerns(v) &&
    (filter.municipality === undefined || placesAt(network, v).has(filter.municipality)) &&
    (filter.theme === undefined || actorAt(network, v).themes?.includes(filter.theme) === true);
}

/** Vertices that a fund gives to on the day. */
function granteesOf({ snapshot, graph }: DatedNetwork, fund: number): Set<number> {
  const grantees = new Set<number>();
  for (const index of snapshot.tiesOf[fund]!) {
    const tie = snapshot.ties[index]!;
    if (tie.type === 'funds' && snapshot.tieFrom[index] === fund && tieMatches(tie, DEFAULT_PARAMETERS, graph.day)) {
      grantees.add(graph.vertexOf[snapshot.tieTo[index]!]!);
    }
  }
  return grantees;
}

/**
 * Where an introduction to an actor would begin: at the fund or municipality that asks, else at its own municipality;
 * null where the network has neither. Numbers are those of the snapshot.
 */
export function introductionStart(network: DatedNetwork, filter: FindingFilter, v: number): number | null {
  const { municipality } = actorAt(network, v);
  for (const id of [filter.actor, filter.municipality, municipality]) {
    const start = id === undefined ? undefined : vertexOf(network, id);
    if (start !== undefined && start !== v) return network.graph.actorOf[start]!;
  }
  return null;
}
