/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place beside its actor. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** From the middle of the actor to its edge. */
  readonly radius: number;
  readonly width: number;
  /** Shown even where it must lie over an actor. */
  readonly forced: boolean;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

const CELL = 96;
const GAP = 5;

/** Boxes by cell of a grid: whether a new one touches one that is there costs about one step. */
class BoxGrid {
  private readonly cells = new Map<string, Array<Box & { readonly id: string }>>();

  add(box: Box & { readonly id: string }): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  touches(box: Box): boolean {
    return this.touching(box, undefined) > 0;
  }

  /** How much of others it covers: an area. */
  touching(box: Box, except: string | undefined): number {
    const found = new Map<string, number>();
    for (const key of cellsOf(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (other.id !== except && overlap(box, other)) found.set(other.id, shared(box, other));
      }
    }
    return [...found.values()].reduce((sum, area) => sum + area, 0);
  }
}

/** The box that covers least of other actors; of equal ones the first. */
function leastCovering(boxes: readonly Box[], actors: BoxGrid, id: string): Box | undefined {
  let best: { box: Box; cost: number } | undefined;
  for (const box of boxes) {
    const cost = actors.touching(box, id);
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}

/** The area that two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

function* cellsOf(box: Box): Generator<string> {
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let column = Math.floor(box.x / CELL); column <= right; column += 1) {
    for (let row = Math.floor(box.y / CELL); row <= bottom; row += 1) yield `${column}:${row}`;
  }
}

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A name that insists may also stand askew before it lies over another actor; never so far off that it seems another's. */
function boxesBeside({ x, y, radius, width, forced }: LabelCandidate, height: number): Box[] {
  const away = radius + GAP;
  const below = y + radius + 3;
  const above = y - radius - 3 - height;
  const straight = [
    { x: x + away, y: y - height / 2, width, height },
    { x: x - away - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: below, width, height },
    { x: x - width / 2, y: above, width, height },
  ];
  if (!forced) return straight;
  const lefts = [x - radius, x - width + radius, x + radius / 2, x - width - radius / 2];
  const askew = lefts.flatMap((left) => [below, above].map((top) => ({ x: left, y: top, width, height })));
  return [...straight, ...askew];
}

/**
 * Gives names a place, most important first: right of the actor, left, below, above, wherever it meets no other name
 * and no actor. A name without such a place is left out; a forced one then goes over actors, never over names.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly LabelCandidate[],
  options: { readonly height: number; readonly limit: number; readonly within: Box },
): PlacedLabel[] {
  const names = new BoxGrid();
  const actors = new BoxGrid();
  for (const { id, x, y, radius } of obstacles) {
    actors.add({ id, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    if (placed.length >= options.limit) break;
    const boxes = boxesBeside(candidate, options.height).filter((box) => isInside(box, options.within));
    const free = boxes.filter((box) => !names.touches(box));
    const box =
      free.find((one) => actors.touching(one, candidate.id) === 0) ??
      (candidate.forced ? leastCovering(free, actors, candidate.id) : undefined);
    if (!box) continue;
    const label = { ...box, id: candidate.id };
    names.add(label);
    placed.push(label);
  }
  return placed;
}
