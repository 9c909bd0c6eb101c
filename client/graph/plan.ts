import type { GraphTie } from '#contract/graph';
import { type IndexedGraph, isUncertain } from '../state/drawing-state.ts';
import { type DrawingLook, radiusOf } from './drawing-look.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';

/** A drawing worked out on paper: where everything stands, in pixels; for pictures that are not moved. */
export interface Plan {
  readonly actors: ReadonlyArray<{ readonly id: string; readonly x: number; readonly y: number; readonly r: number }>;
  readonly ties: ReadonlyArray<{
    readonly id: string;
    readonly path: string;
    readonly kind: 'tie' | 'funding';
    readonly dashed: boolean;
    readonly past: boolean;
  }>;
  readonly names: readonly PlacedLabel[];
}

interface PlanOptions {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly widthOf: (name: string) => number;
}

const MARGIN = 20;
const SMALLER = 0.55;
/** Between ties of the same two actors. */
const APART = 12;

/** Sets a part of a network on paper of a given size, as large as it goes, with names that never overlap. */
export function planOf(graph: IndexedGraph, look: DrawingLook, options: PlanOptions): Plan {
  const { width, height } = options;
  const xs = graph.nodes.map(({ x }) => x);
  const ys = graph.nodes.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1e-6),
    (height - 2 * MARGIN) / Math.max(high - low, 1e-6),
  );
  const actors = graph.nodes.map(({ id, x, y }) => ({
    id,
    x: width / 2 + (x - (left + right) / 2) * scale,
    // On paper y grows downwards.
    y: height / 2 - (y - (low + high) / 2) * scale,
    r: SMALLER * radiusOf(look.weights.get(id) ?? 0, graph.nodes.length),
  }));
  const weightOf = (id: string) => look.weights.get(id) ?? 0;
  const candidates = [...actors]
    .sort((a, b) => weightOf(b.id) - weightOf(a.id) || (a.id < b.id ? -1 : 1))
    .map(({ id, x, y, r }) => ({
      id,
      x,
      y,
      radius: r,
      width: options.widthOf(graph.nodeById.get(id)?.name ?? id),
      forced: graph.nodeById.get(id)?.type === 'municipality',
    }));
  const names = placeLabels(candidates, candidates, {
    height: options.lineHeight,
    limit: candidates.length,
    within: { x: 0, y: 0, width, height },
  });
  return { actors, names, ties: pathsOf(graph, new Map(actors.map((one) => [one.id, one]))) };
}

function pathsOf(
  graph: IndexedGraph,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Plan['ties'] {
  const pairs = new Map<string, GraphTie[]>();
  for (const tie of graph.ties) {
    if (tie.from === tie.to) continue;
    const key = [tie.from, tie.to].sort().join(' ');
    const ties = pairs.get(key);
    if (ties) ties.push(tie);
    else pairs.set(key, [tie]);
  }
  return [...pairs.values()].flatMap((ties) =>
    ties.map((tie, i) => {
      const [a, b] = [tie.from, tie.to].sort().map((id) => places.get(id)!) as [Point, Point];
      const bend = 2 * APART * (i - (ties.length - 1) / 2);
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const x = (a.x + b.x) / 2 + (bend * (b.y - a.y)) / length;
      const y = (a.y + b.y) / 2 - (bend * (b.x - a.x)) / length;
      return {
        id: tie.id,
        path: `M${round(a.x)} ${round(a.y)}Q${round(x)} ${round(y)} ${round(b.x)} ${round(b.y)}`,
        kind: tie.type === 'funds' ? ('funding' as const) : ('tie' as const),
        dashed: isUncertain(tie),
        past: !tie.holds,
      };
    }),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;
