import type { Actor } from '#model/actor';
import { type Day, holdsAt } from '#model/partial-date';
import type { Snapshot } from '../graph/snapshot.ts';

/** Where actors are: places are CBS codes of municipalities. */
export interface Places {
  /** For each actor of the snapshot its places; a municipality's is itself. */
  readonly of: readonly ReadonlySet<string>[];
  /** Municipalities that share a border with one, as either records it. */
  neighboursOf(code: string): ReadonlySet<string>;
  /** Province of a municipality that the network knows. */
  provinceOf(code: string): string | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** The targets of the `active-in` ties that hold at `day`, and `municipality`. O(actors + ties). */
export function placesOf(snapshot: Snapshot, day: Day | null): Places {
  const of = snapshot.actors.map((actor) => {
    const places = new Set<string>();
    if (actor.type === 'municipality') places.add(actor.id);
    if (actor.municipality !== undefined) places.add(actor.municipality);
    return places;
  });
  snapshot.ties.forEach((tie, index) => {
    if (tie.type !== 'active-in' || (day !== null && !holdsAt(tie, day))) return;
    of[snapshot.tieFrom[index]!]!.add(tie.to);
  });
  const neighbours = new Map<string, Set<string>>();
  const addNeighbour = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known === undefined) neighbours.set(a, new Set([b]));
    else known.add(b);
  };
  const provinces = new Map<string, string>();
  for (const actor of snapshot.actors) {
    if (actor.type !== 'municipality') continue;
    for (const other of actor.neighbours ?? []) {
      addNeighbour(actor.id, other);
      addNeighbour(other, actor.id);
    }
    if (actor.province !== undefined) provinces.set(actor.id, actor.province);
  }
  return {
    of,
    neighboursOf: (code) => neighbours.get(code) ?? NONE,
    provinceOf: (code) => provinces.get(code),
  };
}

/** 1 same municipality, 0.5 neighbouring, 0 otherwise; null where either has no known place. */
export function proximity(places: Places, u: number, v: number): number | null {
  const ofU = places.of[u]!;
  const ofV = places.of[v]!;
  if (ofU.size === 0 || ofV.size === 0) return null;
  for (const place of ofU) if (ofV.has(place)) return 1;
  for (const a of ofU) for (const b of ofV) if (places.neighboursOf(a).has(b)) return 0.5;
  return 0;
}

/** Whether a fund gives in a municipality: nationally, there, or in its province; where it gives unknown, everywhere. */
export function givesAt({ worksIn }: Actor, place: string, places: Places): boolean {
  if (worksIn === undefined || worksIn.length === 0 || worksIn.includes('national')) return true;
  const province = places.provinceOf(place);
  return worksIn.includes(place) || (province !== undefined && worksIn.includes(province));
}
