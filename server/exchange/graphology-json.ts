import { TIE_RULES } from '#model/tie-types';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';

/**
 * A network as graphology's own JSON (what `Graph.from` reads), UTF-8: all properties as they are, with `label`, `x` and
 * `y` for drawing.
 */
export function writeGraphology({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const graph = {
    attributes: { ...network },
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: actors.map(({ id, ...properties }, index) => ({
      key: id,
      attributes: { ...properties, label: properties.name, x: x[index], y: y[index] },
    })),
    edges: ties.map(({ id, from, to, ...properties }) => ({
      key: id,
      source: from,
      target: to,
      attributes: properties,
      ...(TIE_RULES[properties.type].directed ? {} : { undirected: true }),
    })),
  };
  return new TextEncoder().encode(JSON.stringify(graph));
}
