import { UndirectedGraph } from 'graphology';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { components } from '../kernels/components.ts';
import { seededRandom } from '../random.ts';
import { forceAtlas2, noverlap } from './libraries.ts';
import { packCircles } from './pack-circles.ts';

const SEED = 1;
const NODE_SIZE = 1.4;

/**
 * Positions by ties alone: each part laid out by ForceAtlas2 (Jacomy et al. 2014) from a seeded start, overlaps removed,
 * and the parts packed around the largest. O(iterations · (n log n + m)).
 */
export function freeLayout(graph: AnalysedGraph): { x: Float64Array; y: Float64Array } {
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
