import { UndirectedGraph } from 'graphology';
import { type AnalysedGraph, neighboursOf, rowLength } from '../graph/analysed-graph.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { forceAtlas2, noverlap } from './libraries.ts';

/** Kilometres in a degree of latitude, and of longitude at the middle of the Netherlands. */
const KM_NORTH = 111.2;
const KM_EAST = 68.2;
const ITERATIONS = 60;
const NODE_SIZE = 0.9;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each actor is in kilometres: its own point, else that of its municipality; undefined where neither is known. */
export function groundPoints(snapshot: Snapshot): (Point | undefined)[] {
  return snapshot.actors.map((actor) => {
    const home = actor.municipality === undefined ? undefined : snapshot.indexOf.get(actor.municipality);
    const { latitude, longitude } = actor.latitude === undefined && home !== undefined ? snapshot.actors[home]! : actor;
    return latitude === undefined || longitude === undefined
      ? undefined
      : { x: longitude * KM_EAST, y: latitude * KM_NORTH };
  });
}

/**
 * Positions that begin on the map and then let ties pull a little, so that a national network keeps the outline of its
 * country. Actors without a place stand amid their neighbours. `graph` holds the ties that pull; vertices are the
 * actors of the snapshot. O(iterations · (n log n + m)).
 */
export function geographicLayout(
  graph: AnalysedGraph,
  points: readonly (Point | undefined)[],
  all: AnalysedGraph,
): { x: Float64Array; y: Float64Array } {
  const start = startPoints(points, all);
  const library = new UndirectedGraph();
  start.forEach(({ x, y }, v) => {
    // A small spiral by number parts actors that share a place, the same way each time.
    library.addNode(String(v), { x: x + Math.cos(2.4 * v), y: y + Math.sin(2.4 * v), size: NODE_SIZE });
  });
  for (let v = 0; v < graph.n; v += 1) {
    for (const w of neighboursOf(graph, v)) if (w > v) library.addEdge(String(v), String(w));
  }
  forceAtlas2.assign(library, {
    iterations: ITERATIONS,
    settings: {
      gravity: 0.02,
      scalingRatio: 2,
      outboundAttractionDistribution: true,
      barnesHutOptimize: true,
      slowDown: 10,
    },
  });
  const x = Float64Array.from(start, (_, v) => Number(library.getNodeAttribute(String(v), 'x')));
  const y = Float64Array.from(start, (_, v) => Number(library.getNodeAttribute(String(v), 'y')));
  // Whoever nothing pulls stays amid the others it has ties with, once those have moved.
  for (let v = 0; v < all.n; v += 1) {
    if (points[v] !== undefined || rowLength(graph, v) > 0 || rowLength(all, v) === 0) continue;
    const around = [...neighboursOf(all, v)];
    library.setNodeAttribute(String(v), 'x', around.reduce((sum, w) => sum + x[w]!, 0) / around.length);
    library.setNodeAttribute(String(v), 'y', around.reduce((sum, w) => sum + y[w]!, 0) / around.length);
  }
  noverlap.assign(library, { maxIterations: 40, settings: { margin: 0.6, ratio: 1 } });
  return {
    x: x.map((_, v) => Number(library.getNodeAttribute(String(v), 'x'))),
    y: y.map((_, v) => Number(library.getNodeAttribute(String(v), 'y'))),
  };
}

/** Known points, and for the others the middle of their neighbours' (of all, where those have none either). */
function startPoints(points: readonly (Point | undefined)[], all: AnalysedGraph): Point[] {
  const known = points.filter((point) => point !== undefined);
  const middle = middleOf(known);
  return points.map((point, v) => {
    if (point !== undefined) return point;
    const around = [...neighboursOf(all, v)].map((w) => points[w]).filter((one) => one !== undefined);
    return around.length === 0 ? middle : middleOf(around);
  });
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
