import type { DrawingPositions, NetworkContents } from './network-contents.ts';
import { isDirected } from './tie-direction.ts';

/**
 * A network as graphology's own JSON (what `Graph.from` reads), UTF-8: all properties as they are, with `label`, `x` and
 * `y` for drawing and strengths as `weight`, which graphology's measures look for.
 */
export function writeGraphology({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const graph = {
    attributes: { ...network },
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, ...properties }, index) => ({
      key: id,
      attributes: { ...properties, label: properties.name, x: x[index], y: y[index] },
    })),
    edges: ties.map((tie) => {
      const { id, from, to, ...properties } = tie;
      return {
        key: id,
        source: from,
        target: to,
        attributes: { ...properties, weight: tie.strength },
        ...(isDirected(tie) ? {} : { undirected: true }),
      };
    }),
  };
  return new TextEncoder().encode(JSON.stringify(graph));
}
