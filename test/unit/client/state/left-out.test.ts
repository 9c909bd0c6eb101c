import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphTie } from '#contract/graph';
import { indexGraph, visibleOf } from '../../../../client/state/drawing-state.ts';
import { leftOutOf } from '../../../../client/state/left-out.ts';

const node = (id: string): GraphNode => ({ id, type: 'initiative', name: id, themes: [], places: [], x: 0, y: 0 });
const tie = (id: string, type: GraphTie['type'], holds = true): GraphTie => ({ id, type, from: 'a', to: 'b', holds });
const network = (size: number) =>
  indexGraph({
    network: 'test',
    revision: 1,
    nodes: [node('a'), node('b')],
    ties: [
      tie('active', 'active-in'),
      tie('border', 'neighbours'),
      tie('over', 'funds', false),
      tie('over-there', 'active-in', false),
      ...Array.from({ length: size }, (_, i) => tie(`t${i}`, 'collaborates-with')),
    ],
  });
const DEFAULT = { types: [], themes: [], places: [], ties: [], everything: false } as const;

describe('a large network', () => {
  const graph = network(2_500);

  it('is drawn without places, borders and what is over, and says how many those are', () => {
    expect(visibleOf(graph, DEFAULT).ties.size).toBe(2_500);
    expect(leftOutOf(graph, DEFAULT)).toEqual({ active: 1, borders: 1, past: 2 });
  });

  it('is drawn whole when asked, and still tells what that adds', () => {
    expect(visibleOf(graph, { ...DEFAULT, everything: true }).ties.size).toBe(2_504);
    expect(leftOutOf(graph, { ...DEFAULT, everything: true })).toEqual({ active: 1, borders: 1, past: 2 });
  });

  it('is drawn with a kind that was asked for, as far as it is not over', () => {
    expect([...visibleOf(graph, { ...DEFAULT, ties: ['active-in'] }).ties]).toEqual(['active']);
    expect(leftOutOf(graph, { ...DEFAULT, ties: ['active-in'] })).toEqual({ active: 0, borders: 0, past: 1 });
    expect(leftOutOf(graph, { ...DEFAULT, ties: ['collaborates-with'] })).toBeUndefined();
  });
});

it('a small network is drawn whole', () => {
  const graph = network(10);
  expect(visibleOf(graph, DEFAULT).ties.size).toBe(14);
  expect(leftOutOf(graph, DEFAULT)).toBeUndefined();
});
