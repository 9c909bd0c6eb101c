import type { CameraState, Coordinates, Dimensions } from 'sigma/types';

/** Room taken by panels over the drawing, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where a point of the framed graph would stand on the screen with a given camera. */
export type Projection = (point: Coordinates, camera: CameraState) => Coordinates;

const START: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/**
 * The camera that shows these points as large as possible in the room that panels leave.
 * Works in two steps, both exact because the projection is linear: how large, then where.
 */
export function cameraFor(
  points: readonly Coordinates[],
  project: Projection,
  screen: Dimensions,
  insets: Insets,
  limits: { readonly margin: number; readonly minRatio: number },
): CameraState {
  if (points.length === 0) return START;
  const shown = points.map((point) => project(point, START));
  const left = Math.min(...shown.map(({ x }) => x));
  const right = Math.max(...shown.map(({ x }) => x));
  const top = Math.min(...shown.map(({ y }) => y));
  const bottom = Math.max(...shown.map(({ y }) => y));
  const roomWide = Math.max(80, screen.width - insets.left - insets.right - 2 * limits.margin);
  const roomHigh = Math.max(80, screen.height - insets.top - insets.bottom - 2 * limits.margin);
  const ratio = Math.max((right - left) / roomWide, (bottom - top) / roomHigh, limits.minRatio);

  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const centred: CameraState = { ...middle, ratio, angle: 0 };
  const wanted = {
    x: insets.left + (screen.width - insets.left - insets.right) / 2,
    y: insets.top + (screen.height - insets.top - insets.bottom) / 2,
  };
  const origin = project(middle, centred);
  const unitX = project({ x: middle.x + 1, y: middle.y }, centred).x - origin.x;
  const unitY = project({ x: middle.x, y: middle.y + 1 }, centred).y - origin.y;
  return {
    x: middle.x - (wanted.x - origin.x) / unitX,
    y: middle.y - (wanted.y - origin.y) / unitY,
    ratio,
    angle: 0,
  };
}
