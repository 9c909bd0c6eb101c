import { ACTOR_TYPES } from '#model/vocabulary';
import { ELSEWHERE, PLACE_CLASSES, type PlaceClass, type Profiles, UNKNOWN_PLACE } from './profiles.ts';

const TYPES = ACTOR_TYPES.length;

/** What stands for a set of places where it only matters whether there are any. */
const UNPLACED = -1;
const PLACED = 0;

/** Number of cells: pair of types × shared theme yes or no × class of place; most of them stay empty. */
export const CELLS = TYPES * TYPES * 2 * PLACE_CLASSES;

/** The cell of a pair; the order of the two types does not matter. */
export function cellOf(typeA: number, typeB: number, sharesTheme: boolean, place: PlaceClass): number {
  const types = Math.min(typeA, typeB) * TYPES + Math.max(typeA, typeB);
  return (types * 2 + Number(sharesTheme)) * PLACE_CLASSES + place;
}

/** The cell of two vertices. */
export function cellOfPair(profiles: Profiles, u: number, v: number): number {
  const { typeOf, themesOf, placesOf, themeSets, placeSets } = profiles;
  const [here, there] = [placesOf[u]!, placesOf[v]!];
  const place: PlaceClass =
    placeSets.isEmpty(here) || placeSets.isEmpty(there)
      ? UNKNOWN_PLACE
      : (placeSets.related(here).get(there) ?? ELSEWHERE);
  return cellOf(typeOf[u]!, typeOf[v]!, themeSets.share(themesOf[u]!, themesOf[v]!), place);
}

/** Vertices of one group and type (and, where it matters, one set of places), counted by their set of themes. */
interface Block {
  readonly group: number;
  readonly type: number;
  readonly places: number;
  readonly sets: number[];
  readonly counts: number[];
  size: number;
}

/** How many pairs a group has with another in a cell; negative where pairs are taken out again. */
export type PairSink = (groupA: number, groupB: number, cell: number, pairs: number) => void;

/** Blocks with all sets of themes that occur among them. */
interface Shelf {
  readonly blocks: number[];
  readonly sets: number[];
}

/**
 * Counts the pairs of vertices within and between groups by cell, without looking at each pair: `sink` gets them for
 * groups a ≤ b, group by group in ascending order. Vertices of a negative group are left out.
 *
 * Pairs are counted from marginals. First all pairs of two groups are taken to be far apart: for a block x (one group and
 * type) the number of its vertices that share a theme with each set of themes is summed once, and serves all other
 * blocks. Then those in the same or adjoining municipalities are moved to their own cells, block by block of one set of
 * places. With S distinct sets of themes, B blocks and k ≤ n entries (block, set): O(k · S + B · k) for the first, and
 * the same within each set of places and those near it for the second; never the n² of all pairs.
 */
export function countPairs(profiles: Profiles, groupOf: Int32Array, sink: PairSink): void {
  const { placeSets } = profiles;
  const coarse = blocksOf(profiles, groupOf, (places) => (placeSets.isEmpty(places) ? UNPLACED : PLACED));
  const all = shelfOf(coarse, [...coarse.keys()]);
  const fine = blocksOf(profiles, groupOf, (places) => places);
  const shelves = new Map<number, Shelf>();
  for (const [places, blocks] of blocksByPlaces(fine)) shelves.set(places, shelfOf(fine, blocks));

  const sharing = new Float64Array(profiles.themeSets.count);
  let far = 0;
  let near = 0;
  const groups = [...new Set(coarse.map(({ group }) => group))];
  for (const group of groups) {
    for (; far < coarse.length && coarse[far]!.group === group; far += 1) {
      pairBlock(profiles, sharing, coarse, far, all, (y, cellFor, pairs) => {
        const isKnown = coarse[far]!.places === PLACED && coarse[y]!.places === PLACED;
        sink(group, coarse[y]!.group, cellFor(isKnown ? ELSEWHERE : UNKNOWN_PLACE), pairs);
      });
    }
    for (; near < fine.length && fine[near]!.group === group; near += 1) {
      for (const [places, place] of placeSets.related(fine[near]!.places)) {
        const shelf = shelves.get(places);
        if (shelf === undefined) continue;
        pairBlock(profiles, sharing, fine, near, shelf, (y, cellFor, pairs) => {
          sink(group, fine[y]!.group, cellFor(place), pairs);
          sink(group, fine[y]!.group, cellFor(ELSEWHERE), -pairs);
        });
      }
    }
  }
}

/** Pairs block x with the blocks of a shelf that do not come before it; `sharing` is room to work in. */
function pairBlock(
  { themeSets }: Profiles,
  sharing: Float64Array,
  blocks: readonly Block[],
  x: number,
  shelf: Shelf,
  found: (y: number, cellFor: (place: PlaceClass) => number, pairs: number) => void,
): void {
  const block = blocks[x]!;
  // How many of block x share a theme with each set.
  for (const set of shelf.sets) {
    let count = 0;
    block.sets.forEach((own, i) => {
      if (themeSets.share(own, set)) count += block.counts[i]!;
    });
    sharing[set] = count;
  }
  for (const y of shelf.blocks) {
    if (y < x) continue;
    const other = blocks[y]!;
    let shared = 0;
    other.sets.forEach((set, i) => {
      shared += other.counts[i]! * sharing[set]!;
    });
    let total = block.size * other.size;
    if (x === y) {
      // Each pair was met from both ends, and every vertex with themes shared them with itself.
      const withThemes = block.sets.reduce((sum, set, i) => sum + (themeSets.isEmpty(set) ? 0 : block.counts[i]!), 0);
      shared = (shared - withThemes) / 2;
      total = (total - block.size) / 2;
    }
    if (shared > 0) found(y, (place) => cellOf(block.type, other.type, true, place), shared);
    if (total > shared) found(y, (place) => cellOf(block.type, other.type, false, place), total - shared);
  }
}

/** Blocks in the order of their groups. */
function blocksOf(profiles: Profiles, groupOf: Int32Array, placesKey: (places: number) => number): Block[] {
  const blocks = new Map<string, Block & { readonly at: Map<number, number> }>();
  for (let v = 0; v < groupOf.length; v += 1) {
    const group = groupOf[v]!;
    if (group < 0) continue;
    const type = profiles.typeOf[v]!;
    const places = placesKey(profiles.placesOf[v]!);
    const key = `${group} ${type} ${places}`;
    let block = blocks.get(key);
    if (block === undefined) {
      block = { group, type, places, sets: [], counts: [], size: 0, at: new Map() };
      blocks.set(key, block);
    }
    const set = profiles.themesOf[v]!;
    let position = block.at.get(set);
    if (position === undefined) {
      position = block.sets.push(set) - 1;
      block.counts.push(0);
      block.at.set(set, position);
    }
    block.counts[position]! += 1;
    block.size += 1;
  }
  return [...blocks.values()].sort((a, b) => a.group - b.group);
}

function blocksByPlaces(blocks: readonly Block[]): Map<number, number[]> {
  const byPlaces = new Map<number, number[]>();
  blocks.forEach(({ places }, index) => {
    const list = byPlaces.get(places);
    if (list === undefined) byPlaces.set(places, [index]);
    else list.push(index);
  });
  return byPlaces;
}

const shelfOf = (blocks: readonly Block[], indices: number[]): Shelf => ({
  blocks: indices,
  sets: [...new Set(indices.flatMap((index) => blocks[index]!.sets))],
});
