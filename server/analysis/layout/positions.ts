import { UndirectedGraph } from 'graphology';
import forceAtlas2Library from 'graphology-layout-forceatlas2';
import noverlapLibrary from 'graphology-layout-noverlap';
import { COLLABORATION_TIES } from '#model/tie-types';
import { analysedGraph } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { components } from '../kernels/components.ts';
import { seededRandom } from '../random.ts';

/** The libraries are CommonJS: what their types call `default` is the module itself. */
const forceAtlas2 = forceAtlas2Library as unknown as typeof forceAtlas2Library.default;
const noverlap = noverlapLibrary as unknown as typeof noverlapLibrary.default;

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const SEED = 1;

/**
 * Positions of all actors for drawing: ForceAtlas2 (Jacomy et al. 2014) on all collaboration ties, whenever they held,
 * and on where actors are active, from a seeded start; then overlaps removed, and small parts packed around the
 * largest. The same snapshot gives the same positions. O(iterations · (n log n + ties)).
 */
export function positions(snapshot: Snapshot): Positions {
  const graph = analysedGraph(snapshot, {
    ...DEFAULT_PARAMETERS,
    tieTypes: [...COLLABORATION_TIES, 'active-in', 'part-of'],
    fundingStatus: ['requested', 'granted', 'paid', 'refused', 'unknown'],
    zeroAmounts: true,
    asOf: 'all',
  });
  const { n } = graph;
  const parts = components(graph);
  const members: number[][] = parts.sizes.map(() => []);
  for (let v = 0; v < n; v += 1) members[parts.of[v]!]!.push(v);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const drawn = members.map((part) => layOut(part, graph.offsets, graph.targets));
  const centres = packCircles(drawn.map(({ radius }) => radius));
  members.forEach((part, index) => {
    part.forEach((v, i) => {
      x[v] = centres[index]!.x + drawn[index]!.x[i]!;
      y[v] = centres[index]!.y + drawn[index]!.y[i]!;
    });
  });
  return { x, y };
}

const NODE_SIZE = 1.4;

/** Lays out one part around the origin; radius is that of the circle that holds it. */
function layOut(
  part: readonly number[],
  offsets: Uint32Array,
  targets: Uint32Array,
): { x: number[]; y: number[]; radius: number } {
  if (part.length === 1) return { x: [0], y: [0], radius: NODE_SIZE };
  const random = seededRandom(SEED);
  const graph = new UndirectedGraph();
  part.forEach((v, i) => {
    const angle = (2 * Math.PI * i) / part.length;
    const reach = Math.sqrt(part.length) * (0.5 + random());
    graph.addNode(String(v), { x: reach * Math.cos(angle), y: reach * Math.sin(angle), size: NODE_SIZE });
  });
  for (const v of part) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (targets[e]! > v) graph.addEdge(String(v), String(targets[e]!));
    }
  }
  forceAtlas2.assign(graph, {
    iterations: part.length > 2_000 ? 200 : part.length > 500 ? 300 : 600,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: part.length > 500,
      gravity: 0.6,
      scalingRatio: 4,
      strongGravityMode: false,
      linLogMode: false,
    },
  });
  noverlap.assign(graph, { maxIterations: 60, settings: { margin: 1.2, ratio: 1 } });
  const x = part.map((v) => Number(graph.getNodeAttribute(String(v), 'x')));
  const y = part.map((v) => Number(graph.getNodeAttribute(String(v), 'y')));
  const midX = x.reduce((sum, one) => sum + one, 0) / x.length;
  const midY = y.reduce((sum, one) => sum + one, 0) / y.length;
  const radius = Math.max(...x.map((one, i) => Math.hypot(one - midX, y[i]! - midY)));
  return { x: x.map((one) => one - midX), y: y.map((one) => one - midY), radius: radius + NODE_SIZE };
}

/** Places circles without overlap: the first at the origin, the others on a spiral around it, each at its first free place. */
function packCircles(radii: readonly number[]): { x: number; y: number }[] {
  const order = [...radii.keys()].sort((a, b) => radii[b]! - radii[a]! || a - b);
  const placed: { x: number; y: number; r: number }[] = [];
  const centres: { x: number; y: number }[] = radii.map(() => ({ x: 0, y: 0 }));
  const GAP = 3;
  let angle = 0;
  let reach = order.length === 0 ? 0 : radii[order[0]!]!;
  for (const [rank, index] of order.entries()) {
    const r = radii[index]! + GAP;
    if (rank === 0) {
      placed.push({ x: 0, y: 0, r });
      continue;
    }
    for (;;) {
      const x = (reach + r) * Math.cos(angle);
      const y = (reach + r) * Math.sin(angle);
      if (placed.every((other) => Math.hypot(x - other.x, y - other.y) >= other.r + r)) {
        placed.push({ x, y, r });
        centres[index] = { x, y };
        break;
      }
      angle += 0.1;
      reach += r * 0.016;
    }
  }
  return centres;
}
