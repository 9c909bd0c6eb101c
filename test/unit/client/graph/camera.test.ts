import { describe, expect, it } from 'vitest';
import { cameraFor, NO_INSETS, type Projection } from '../../../../client/graph/camera.ts';

const screen = { width: 1000, height: 800 };
/** One unit is 600 px at ratio 1; y grows upwards in the graph and downwards on the screen. */
const project: Projection = (point, camera) => ({
  x: 500 + ((point.x - camera.x) * 600) / camera.ratio,
  y: 400 - ((point.y - camera.y) * 600) / camera.ratio,
});
const limits = { margin: 20, minRatio: 0.1 };
const corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0.5 },
];

describe('the camera', () => {
  it('shows all points within the room that panels leave, as large as can be', () => {
    const insets = { top: 0, right: 100, bottom: 50, left: 400 };
    const camera = cameraFor(corners, project, screen, insets, limits);
    const shown = corners.map((point) => project(point, camera));
    expect(shown[0]!.x).toBeCloseTo(420);
    expect(shown[1]!.x).toBeCloseTo(880);
    expect((shown[0]!.y + shown[1]!.y) / 2).toBeCloseTo(375);
  });

  it('does not zoom in beyond its limit for a single point', () => {
    const camera = cameraFor([{ x: 0.3, y: 0.7 }], project, screen, NO_INSETS, limits);
    expect(camera.ratio).toBe(0.1);
    expect(project({ x: 0.3, y: 0.7 }, camera)).toEqual({ x: 500, y: 400 });
  });

  it('stays at the start without points', () => {
    expect(cameraFor([], project, screen, NO_INSETS, limits)).toEqual({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  });
});
