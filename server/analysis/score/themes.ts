import type { Actor } from '#model/actor';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * Weight of each theme: −log(share of the actors with themes that have it). A theme that everyone has weighs 0.
 * O(actors · themes).
 */
export function themeWeights(actors: Iterable<Actor>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let withThemes = 0;
  for (const { themes } of actors) {
    if (themes === undefined || themes.length === 0) continue;
    withThemes += 1;
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return new Map([...counts].map(([theme, count]) => [theme, -Math.log(count / withThemes)]));
}

/** With more distinct sets only the row in use is kept: all of them would fill the memory. */
const SETS_KEPT = 2_000;

/** Overlaps of the themes of actors of the snapshot, each pair of sets worked out once. */
export interface ThemeOverlaps {
  /** The overlaps of one actor with any other. */
  from(a: number): (b: number) => number | null;
}

/** Prepares {@link themeOverlap} for the actors of a graph: many share the same set. Shares are taken over those actors. */
export function themeOverlaps(snapshot: Snapshot, graph: AnalysedGraph): ThemeOverlaps {
  const weights = themeWeights(Array.from(graph.actorOf, (actor) => snapshot.actors[actor]!));
  const numbers = new Map<string, number>();
  const setOf = Uint32Array.from(snapshot.actors, ({ themes }) => {
    const key = [...(themes ?? [])].sort().join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const rows = new Map<number, (number | null | undefined)[]>();
  return {
    from(a) {
      const row = rows.get(setOf[a]!) ?? new Array<number | null | undefined>(numbers.size).fill(undefined);
      if (numbers.size > SETS_KEPT) rows.clear();
      rows.set(setOf[a]!, row);
      return (b) => {
        const known = row[setOf[b]!];
        if (known !== undefined) return known;
        const fresh = themeOverlap(weights, snapshot.actors[a]!.themes, snapshot.actors[b]!.themes);
        row[setOf[b]!] = fresh;
        return fresh;
      };
    },
  };
}

/**
 * Weighted Jaccard of two sets of themes. Null where either set is empty (not known) or all their themes weigh
 * nothing (0/0).
 */
export function themeOverlap(
  weights: ReadonlyMap<string, number>,
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): number | null {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return null;
  let shared = 0;
  let all = 0;
  for (const theme of a) {
    const weight = weights.get(theme)!;
    all += weight;
    if (b.includes(theme)) shared += weight;
  }
  for (const theme of b) if (!a.includes(theme)) all += weights.get(theme)!;
  return all === 0 ? null : shared / all;
}
