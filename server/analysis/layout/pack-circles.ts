/** Free space between circles. */
const GAP = 3;

/** Places circles without overlap: the first at the origin, the others on a spiral around it, each at its first free place. */
export function packCircles(radii: readonly number[]): { x: number; y: number }[] {
  const order = [...radii.keys()].sort((a, b) => radii[b]! - radii[a]! || a - b);
  const placed: { x: number; y: number; r: number }[] = [];
  const centres: { x: number; y: number }[] = radii.map(() => ({ x: 0, y: 0 }));
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
