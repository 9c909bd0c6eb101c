import { ACTOR_TYPES } from '#model/vocabulary';
import { actorAt, type DatedNetwork, placesAt } from '../dated-network.ts';

/**
 * How near two actors are, as a number: unknown where either has no place, elsewhere, or in one municipality or two
 * adjoining ones of a size. Nobody works with more people for living among more of them, so that the share of the pairs
 * of a city that are tied is far below that of a village: pairs are only compared with pairs in places of their size.
 */
export type PlaceClass = number;
export const UNKNOWN_PLACE: PlaceClass = 0;
export const ELSEWHERE: PlaceClass = 1;

/** Sizes are powers of two: ⌊log₂ of the number of actors in the municipality⌋, of two adjoining ones in the larger. */
const SIZES = 24;
export const PLACE_CLASSES = 2 + 2 * SIZES;

/** Class of a pair in one municipality, or in two that adjoin, of which the larger has so many actors. */
export function placeClass(nearness: 'same' | 'near', actors: number): PlaceClass {
  const size = Math.min(31 - Math.clz32(actors), SIZES - 1);
  return 2 + 2 * size + Number(nearness === 'near');
}

/** What of each vertex decides how often it is tied: its type, its set of themes, its set of places; as numbers. */
export interface Profiles {
  readonly typeOf: Uint8Array;
  readonly themesOf: Uint32Array;
  readonly placesOf: Uint32Array;
  readonly themeSets: ThemeSets;
  readonly placeSets: PlaceSets;
}

/** Distinct sets of themes. */
export interface ThemeSets {
  readonly count: number;
  /** Whether two sets have a theme in common; sets without themes have none. */
  share(a: number, b: number): boolean;
  isEmpty(set: number): boolean;
}

/** Distinct sets of places. */
export interface PlaceSets {
  isEmpty(set: number): boolean;
  /**
   * The sets that are in the same or an adjoining municipality, itself included, with their class; none for a set without
   * places. Sharing a municipality goes before adjoining; of several the one with the fewest actors counts.
   */
  related(set: number): ReadonlyMap<number, PlaceClass>;
}

/** Profiles of all vertices. O(actors · themes + Σ over the distinct sets of places of the sets near them). */
export function profilesOf(network: DatedNetwork): Profiles {
  const { n } = network.graph;
  const vertices = Array.from({ length: n }, (_, v) => v);
  const themes = numbered(vertices.map((v) => [...new Set(actorAt(network, v).themes ?? [])].sort()));
  const places = numbered(vertices.map((v) => [...placesAt(network, v)].sort()));
  return {
    typeOf: Uint8Array.from(vertices, (v) => ACTOR_TYPES.indexOf(actorAt(network, v).type)),
    themesOf: themes.of,
    placesOf: places.of,
    themeSets: themeSetsOf(themes.sets),
    placeSets: placeSetsOf(places, (code) => network.places.neighboursOf(code)),
  };
}

function numbered(lists: readonly (readonly string[])[]): { of: Uint32Array; sets: (readonly string[])[] } {
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const of = Uint32Array.from(lists, (list) => {
    const key = JSON.stringify(list);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(list) - 1;
  });
  return { of, sets };
}

/** One bit a theme, 32 to a word. */
function themeSetsOf(sets: readonly (readonly string[])[]): ThemeSets {
  const bits = new Map<string, number>();
  for (const set of sets) for (const theme of set) if (!bits.has(theme)) bits.set(theme, bits.size);
  const words = Math.max(1, Math.ceil(bits.size / 32));
  const masks = new Uint32Array(sets.length * words);
  sets.forEach((set, i) => {
    for (const theme of set) {
      const bit = bits.get(theme)!;
      masks[i * words + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  });
  return {
    count: sets.length,
    share(a, b) {
      for (let w = 0; w < words; w += 1) if ((masks[a * words + w]! & masks[b * words + w]!) !== 0) return true;
      return false;
    },
    isEmpty: (set) => sets[set]!.length === 0,
  };
}

function placeSetsOf(
  { of, sets }: { readonly of: Uint32Array; readonly sets: readonly (readonly string[])[] },
  neighboursOf: (code: string) => ReadonlySet<string>,
): PlaceSets {
  const setsAt = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const place of set) {
      const list = setsAt.get(place);
      if (list === undefined) setsAt.set(place, [i]);
      else list.push(i);
    }
  });
  const actorsAt = new Map<string, number>();
  for (const set of of) for (const place of sets[set]!) actorsAt.set(place, (actorsAt.get(place) ?? 0) + 1);

  const related = sets.map((set) => {
    const same = new Map<number, PlaceClass>();
    const near = new Map<number, PlaceClass>();
    const note = (found: Map<number, PlaceClass>, place: string, fresh: PlaceClass) => {
      for (const other of setsAt.get(place) ?? []) found.set(other, Math.min(found.get(other) ?? fresh, fresh));
    };
    for (const place of set) {
      const here = actorsAt.get(place)!;
      note(same, place, placeClass('same', here));
      for (const neighbour of neighboursOf(place)) {
        note(near, neighbour, placeClass('near', Math.max(here, actorsAt.get(neighbour) ?? 0)));
      }
    }
    return new Map([...near, ...same]);
  });
  return { isEmpty: (set) => sets[set]!.length === 0, related: (set) => related[set]! };
}
