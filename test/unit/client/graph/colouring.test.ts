import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#contract/graph';
import { colouringOf } from '../../../../client/graph/colouring.ts';
import { radiusOf, weightsOf } from '../../../../client/graph/drawing-look.ts';
import { indexGraph } from '../../../../client/state/drawing-state.ts';

const node = (id: string, themes: string[]): GraphNode => ({
  id,
  type: 'initiative',
  name: id,
  themes,
  places: [],
  x: 0,
  y: 0,
});
const nodes = [
  node('a', ['wonen']),
  node('b', ['wonen', 'energie']),
  node('c', ['energie']),
  node('d', []),
  ...Array.from({ length: 9 }, (_, i) => node(`t${i}`, [`thema-${i}`])),
];
const graph = indexGraph({ network: 'test', revision: 1, nodes, ties: [] });
const all = new Set(nodes.map(({ id }) => id));

describe('colours', () => {
  it('go to the most common values first; the rest share one', () => {
    const { entries, indexOf } = colouringOf(graph, 'theme', all, undefined);
    expect(entries[0]).toEqual({ key: 'wonen', count: 2, index: 0 });
    expect(entries).toHaveLength(9);
    expect(entries.at(-1)).toEqual({ key: 'other', count: 4, index: undefined });
    expect(indexOf.get('b')).toBe(0);
    expect(indexOf.has('d')).toBe(false);
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(nodes.length);
  });

  it('of groups wait for the service without harm', () => {
    expect(colouringOf(graph, 'community', all, undefined).entries).toEqual([
      { key: 'other', count: nodes.length, index: undefined },
    ]);
  });
});

describe('sizes', () => {
  it('follow values from nothing to the largest; undefined counts as nothing', () => {
    const weights = weightsOf(
      new Map([
        ['a', 4],
        ['b', 2],
        ['c', null],
      ]),
    );
    expect([...weights.values()]).toEqual([1, 0.5, 0]);
    expect(radiusOf(1, 10)).toBeGreaterThan(radiusOf(0.5, 10));
    expect([...weightsOf(new Map([['a', 0]])).values()]).toEqual([0]);
  });
});
