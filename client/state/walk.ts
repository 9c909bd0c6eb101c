export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where something stands in the drawing; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const VECTORS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Widest angle off the direction that still counts as that direction: 75°. */
const MIN_COSINE = Math.cos((75 * Math.PI) / 180);

/**
 * The neighbour that lies in a direction: nearest first, with distance counted longer the more it is off the
 * direction; equal ones by id. Undefined when none lies that way.
 */
export function neighbourInDirection(
  from: Point,
  neighbours: ReadonlyArray<Point & { readonly id: string }>,
  direction: Direction,
): string | undefined {
  const vector = VECTORS[direction];
  let best: { id: string; cost: number } | undefined;
  for (const neighbour of neighbours) {
    const dx = neighbour.x - from.x;
    const dy = neighbour.y - from.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const cosine = (dx * vector.x + dy * vector.y) / distance;
    if (cosine < MIN_COSINE) continue;
    const cost = distance * (2 - cosine);
    if (!best || cost < best.cost || (cost === best.cost && neighbour.id < best.id)) best = { id: neighbour.id, cost };
  }
  return best?.id;
}
