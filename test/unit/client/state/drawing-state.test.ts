import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode, GraphTie } from '#contract/graph';
import {
  indexGraph,
  isUncertain,
  partnerCounts,
  placeActors,
  surroundings,
  visibleOf,
} from '../../../../client/state/drawing-state.ts';

const node = (id: string, rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type: 'initiative',
  name: id,
  themes: [],
  places: [],
  x: 0,
  y: 0,
  ...rest,
});
const tie = (from: string, to: string, rest: Partial<GraphTie> = {}): GraphTie => ({
  id: `${from}-${to}`,
  type: 'collaborates-with',
  from,
  to,
  holds: true,
  ...rest,
});

/** kampen – werk – eetze – buur; fonds funds werk; alleen has no tie. */
const graph = indexGraph({
  network: 'test',
  revision: 1,
  nodes: [
    node('GM0166', { type: 'municipality', municipality: 'GM0166' }),
    node('werk', { themes: ['wonen', 'voedsel'], places: ['GM0166'] }),
    node('eetze', { themes: ['voedsel'], municipality: 'GM0166' }),
    node('buur', { themes: ['energie'], places: ['GM0193'] }),
    node('fonds', { type: 'fund' }),
    node('alleen'),
  ],
  ties: [
    tie('GM0166', 'werk', { type: 'partners-with' }),
    tie('werk', 'eetze'),
    tie('eetze', 'buur'),
    tie('fonds', 'werk', { type: 'funds', status: 'granted' }),
    tie('fonds', 'nobody'),
  ],
} satisfies Graph);

const NO_FILTERS = { types: [], themes: [], places: [], ties: [], everything: false } as const;
const all = visibleOf(graph, NO_FILTERS);

describe('what is in the drawing', () => {
  it('is everything without filters, and no tie without both its ends', () => {
    expect(all.actors.size).toBe(6);
    expect([...all.ties]).not.toContain('fonds-nobody');
  });

  it('narrows with each kind of filter, widens with each value of one kind', () => {
    expect([...visibleOf(graph, { ...NO_FILTERS, themes: ['voedsel'] }).actors]).toEqual(['werk', 'eetze']);
    expect([...visibleOf(graph, { ...NO_FILTERS, themes: ['voedsel', 'energie'] }).actors]).toHaveLength(3);
    expect([...visibleOf(graph, { ...NO_FILTERS, themes: ['voedsel'], places: ['GM0166'] }).actors]).toHaveLength(2);
    expect(visibleOf(graph, { ...NO_FILTERS, types: ['fund'], themes: ['voedsel'] }).actors.size).toBe(0);
  });

  it('holds only actors with such a tie when kinds of tie are chosen', () => {
    const funded = visibleOf(graph, { ...NO_FILTERS, ties: ['funds'] });
    expect([...funded.actors].sort()).toEqual(['fonds', 'werk']);
    expect([...funded.ties]).toEqual(['fonds-werk']);
  });
});

describe('surroundings', () => {
  it('grow step by step along visible ties', () => {
    expect([...surroundings(graph, all, 'GM0166', 1)]).toEqual(['GM0166', 'werk']);
    expect(surroundings(graph, all, 'GM0166', 2)).toContain('eetze');
    expect(surroundings(graph, all, 'GM0166', 3)).toContain('buur');
    expect([...surroundings(graph, all, 'alleen', 3)]).toEqual(['alleen']);
  });

  it('do not pass along a tie that a filter hides', () => {
    const funded = visibleOf(graph, { ...NO_FILTERS, ties: ['funds'] });
    expect([...surroundings(graph, funded, 'werk', 3)].sort()).toEqual(['fonds', 'werk']);
  });
});

it('partners are counted once, whatever the number of ties', () => {
  const twice = indexGraph({
    network: 'test',
    revision: 1,
    nodes: [node('a'), node('b')],
    ties: [tie('a', 'b'), tie('b', 'a'), tie('a', 'a')],
  });
  expect(partnerCounts(twice).get('a')).toBe(1);
});

it('a place holds who is at home, who is active, and whom it works with', () => {
  expect([...placeActors(graph, 'GM0166')].sort()).toEqual(['GM0166', 'eetze', 'werk']);
});

it('money that was not granted, or of which that is not known, is uncertain', () => {
  expect(isUncertain(tie('fonds', 'werk', { type: 'funds' }))).toBe(true);
  expect(isUncertain(tie('fonds', 'werk', { type: 'funds', status: 'requested' }))).toBe(true);
  expect(isUncertain(tie('fonds', 'werk', { type: 'funds', status: 'paid' }))).toBe(false);
  expect(isUncertain(tie('werk', 'eetze'))).toBe(false);
});
