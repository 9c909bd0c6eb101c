import type { GraphNode } from '#contract/graph';
import type { Communities } from '../api/answers.ts';
import type { IndexedGraph } from '../state/drawing-state.ts';
import type { ColourBy } from '../state/view-state.ts';
import { CATEGORY_COUNT, type Palette } from './palette.ts';

/** One colour of the legend; `index` undefined: all that got no colour of its own. */
export interface LegendEntry {
  readonly key: string;
  readonly index: number | undefined;
  readonly count: number;
}

/** What colours the actors when it is not their type. */
export interface Colouring {
  readonly entries: readonly LegendEntry[];
  /** Place in the list of category colours, by actor; absent: other. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export const OTHER = 'other';

const keyOf: Readonly<Record<'theme' | 'municipality', (node: GraphNode) => string | undefined>> = {
  theme: (node) => node.themes[0],
  municipality: (node) => node.municipality ?? node.places[0],
};

/** Gives the most common values a colour each, most common first, equal ones by key; the rest share one. */
export function colouringOf(
  graph: IndexedGraph,
  by: Exclude<ColourBy, 'type'>,
  visible: ReadonlySet<string>,
  communities: Communities | undefined,
): Colouring {
  const keys = new Map<string, string>();
  if (by === 'community') {
    for (const { community, members } of communities?.items ?? []) {
      for (const id of members) if (members.length > 1) keys.set(id, String(community));
    }
  } else {
    for (const node of graph.nodes) {
      const key = keyOf[by](node);
      if (key !== undefined) keys.set(node.id, key);
    }
  }
  const counts = new Map<string, number>();
  let others = 0;
  for (const id of visible) {
    const key = keys.get(id);
    if (key === undefined) others += 1;
    else counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const entries: LegendEntry[] = ranked.slice(0, CATEGORY_COUNT).map(([key, count], index) => ({ key, count, index }));
  const rest = ranked.slice(CATEGORY_COUNT).reduce((sum, [, count]) => sum + count, others);
  if (rest > 0) entries.push({ key: OTHER, count: rest, index: undefined });
  const indexByKey = new Map(entries.flatMap(({ key, index }) => (index === undefined ? [] : [[key, index] as const])));
  const indexOf = new Map<string, number>();
  for (const [id, key] of keys) {
    const index = indexByKey.get(key);
    if (index !== undefined) indexOf.set(id, index);
  }
  return { entries, indexOf };
}

/** The colours of a colouring in the theme that holds. */
export function coloursOf(graph: IndexedGraph, colouring: Colouring, palette: Palette): Map<string, string> {
  return new Map(
    graph.nodes.map(({ id }) => {
      const index = colouring.indexOf.get(id);
      return [id, index === undefined ? palette.otherCategory : (palette.categories[index] ?? palette.otherCategory)];
    }),
  );
}

/** The token of a legend entry, for the page. */
export const tokenOf = ({ index }: LegendEntry): string =>
  index === undefined ? 'var(--ck-category-other)' : `var(--ck-category-${index + 1})`;
