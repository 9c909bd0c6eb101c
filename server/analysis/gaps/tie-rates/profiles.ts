import { ACTOR_TYPES } from '#model/vocabulary';
import { actorAt, type DatedNetwork, placesAt } from '../dated-network.ts';

/** How near two actors are: in one municipality, in adjoining ones, elsewhere; unknown where either has no place. */
export const PLACE_CLASSES = ['same', 'near', 'elsewhere', 'unknown'] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

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
  /** The sets that are in the same or an adjoining municipality, itself included; none for a set without places. */
  related(set: number): ReadonlyMap<number, 'same' | 'near'>;
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
    placeSets: placeSetsOf(places.sets, (code) => network.places.neighboursOf(code)),
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
  sets: readonly (readonly string[])[],
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
  const related = sets.map((set) => {
    const found = new Map<number, 'same' | 'near'>();
    for (const place of set) for (const other of setsAt.get(place)!) found.set(other, 'same');
    for (const place of set) {
      for (const neighbour of neighboursOf(place)) {
        for (const other of setsAt.get(neighbour) ?? []) if (!found.has(other)) found.set(other, 'near');
      }
    }
    return found;
  });
  return { isEmpty: (set) => sets[set]!.length === 0, related: (set) => related[set]! };
}
