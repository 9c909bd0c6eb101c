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

/** Overlap of the themes of two actors of the snapshot, each pair of sets worked out once. */
export type ThemeOverlaps = (a: number, b: number) => number | null;

/** Prepares {@link themeOverlap} for the actors of a graph: many share the same set. Shares are taken over those actors. */
export function themeOverlaps(snapshot: Snapshot, graph: AnalysedGraph): ThemeOverlaps {
  const weights = themeWeights(Array.from(graph.actorOf, (actor) => snapshot.actors[actor]!));
  const numbers = new Map<string, number>();
  const setOf = snapshot.actors.map(({ themes }) => {
    const key = [...(themes ?? [])].sort().join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const known = new Map<number, number | null>();
  return (a, b) => {
    const key = setOf[a]! * numbers.size + setOf[b]!;
    const overlap = known.get(key);
    if (overlap !== undefined) return overlap;
    const fresh = themeOverlap(weights, snapshot.actors[a]!.themes, snapshot.actors[b]!.themes);
    known.set(key, fresh);
    return fresh;
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
