import { expect, it } from 'vitest';
import type { GraphNode, GraphTie } from '#contract/graph';
import { planOf } from '../../../../client/graph/plan.ts';
import { indexGraph } from '../../../../client/state/drawing-state.ts';

const node = (id: string, x: number, y: number): GraphNode => ({
  id,
  type: 'initiative',
  name: id,
  themes: [],
  places: [],
  x,
  y,
});
const tie = (id: string, from: string, to: string): GraphTie => ({
  id,
  type: 'collaborates-with',
  from,
  to,
  holds: true,
});
const look = {
  actors: new Set(['a', 'b']),
  ties: new Set<string>(),
  colours: undefined,
  weights: new Map(),
  selected: undefined,
  steps: 1,
  proposed: [],
};
const options = { width: 400, height: 200, lineHeight: 14, widthOf: () => 20 };

it('a drawing on paper stays on the paper, with north above, and keeps ties of one pair apart', () => {
  const graph = indexGraph({
    network: 'test',
    revision: 1,
    nodes: [node('a', 0, 0), node('b', 30, 50)],
    ties: [tie('1', 'a', 'b'), tie('2', 'b', 'a'), tie('3', 'a', 'a')],
  });
  const { actors, ties, names } = planOf(graph, look, options);
  for (const { x, y } of actors) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(200);
  }
  expect(actors[1]!.y).toBeLessThan(actors[0]!.y);
  expect(new Set(ties.map(({ path }) => path)).size).toBe(2);
  expect(names).toHaveLength(2);
});

it('one actor alone stands in the middle', () => {
  const graph = indexGraph({ network: 'test', revision: 1, nodes: [node('a', 7, 7)], ties: [] });
  expect(planOf(graph, look, options).actors[0]).toMatchObject({ x: 200, y: 100 });
});
