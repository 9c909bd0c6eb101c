import type { ActorId, TieId } from '#model/ids';
import { type Day, holdsAt } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';
import { datedNetwork } from '../gaps/dated-network.ts';
import { unitsOf } from '../gaps/units.ts';
import { tieMatches } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import { type AsOf, asOfText, type Snapshot } from '../graph/snapshot.ts';

export interface InventoryTie {
  readonly id: TieId;
  readonly type: TieType;
  /** The municipality or the unit of it. */
  readonly with: ActorId;
  /** Whether the tie goes from the actor to the municipality. */
  readonly outgoing: boolean;
  readonly strength: number | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly source: string | null;
}

export interface InventoryItem {
  readonly actorId: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly themes: readonly string[];
  readonly description?: string;
  readonly respondent: boolean | null;
  readonly ties: readonly InventoryTie[];
  readonly pastTies: number;
  readonly recorded: boolean;
}

export interface Inventory {
  readonly municipality: ActorId;
  readonly asOf: AsOf;
  readonly themes: readonly { readonly code: string; readonly actors: number }[];
  readonly items: readonly InventoryItem[];
}

/**
 * What already exists in a municipality at a date: who is active there (by `active-in` or home), on which themes, and
 * which collaboration with the municipality or its units is on record. By name. O(actors + ties).
 */
export function inventory(snapshot: Snapshot, municipality: ActorId, asOf: AsOf | undefined): Inventory {
  const { graph, places } = datedNetwork(snapshot, asOf);
  const place = snapshot.indexOf.get(municipality)!;
  const vertex = graph.vertexOf[place]!;
  const units = vertex < 0 ? new Set<number>() : unitsOf({ snapshot, graph }, vertex);
  const own = new Set([place, ...[...units].map((unit) => graph.actorOf[unit]!)]);

  const items: InventoryItem[] = [];
  snapshot.actors.forEach((actor, index) => {
    if (actor.type === 'municipality' || own.has(index) || graph.vertexOf[index]! < 0) return;
    if (!places.of[index]!.has(municipality)) return;
    const shared = snapshot.tiesOf[index]!.filter(
      (tie) => own.has(snapshot.tieFrom[tie]!) || own.has(snapshot.tieTo[tie]!),
    );
    const ties = shared.map((tie) => snapshot.ties[tie]!);
    const holding = ties.filter((tie) => tieMatches(tie, DEFAULT_PARAMETERS, graph.day));
    items.push({
      actorId: actor.id,
      name: actor.name,
      type: actor.type,
      themes: actor.themes ?? [],
      ...(actor.description === undefined ? {} : { description: actor.description }),
      respondent: actor.respondent ?? null,
      ties: holding.map((tie) => told(tie, own.has(snapshot.indexOf.get(tie.from)!) ? tie.from : tie.to)),
      pastTies: ties.filter((tie) => isPast(tie, graph.day) && tieMatches(tie, DEFAULT_PARAMETERS, null)).length,
      recorded: holding.length > 0,
    });
  });
  items.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.actorId < b.actorId ? -1 : 1));
  return { municipality, asOf: asOfText(snapshot.network, asOf), themes: countThemes(items), items };
}

const isPast = (tie: Tie, day: Day | null): boolean => day !== null && !holdsAt(tie, day);

function told(tie: Tie, own: ActorId): InventoryTie {
  return {
    id: tie.id,
    type: tie.type,
    with: own,
    outgoing: tie.to === own,
    strength: tie.strength ?? null,
    startedOn: tie.startedOn ?? null,
    endedOn: tie.endedOn ?? null,
    source: tie.source ?? null,
  };
}

function countThemes(items: readonly InventoryItem[]): { code: string; actors: number }[] {
  const counts = new Map<string, number>();
  for (const { themes } of items) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .map(([code, actors]) => ({ code, actors }))
    .sort((a, b) => b.actors - a.actors || (a.code < b.code ? -1 : 1));
}
