import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { inducedGraph } from '#analysis/graph/induced-graph';
import { undirectedView } from '#analysis/kernels/symmetric-rows';
import type { MeasureContext } from '#analysis/measure';
import { egoShapes } from '#analysis/shapes/ego-shape';
import { shapes } from '#analysis/shapes/shapes';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';
import { contextOf, FORMS, named, on200, renamed } from './graph-forms.ts';

/** Density and the largest share of betweenness of ego and alters, by the library on the graph of these alone. */
function naiveSurroundings({ graph }: MeasureContext, ego: number) {
  const view = undirectedView(graph);
  const a = matrixOf(view);
  const alters = range(view.n).filter((v) => a[ego]![v]! > 0);
  const part = matrixOf(
    inducedGraph(
      view,
      [...alters, ego].sort((x, y) => x - y),
    ),
  );
  const library = new UndirectedGraph();
  for (const v of range(part.length)) library.addNode(String(v));
  for (const v of range(part.length))
    for (const w of range(v)) if (part[v]![w]! > 0) library.addEdge(String(v), String(w));
  const held = Object.values(betweenness(library, { getEdgeWeight: null, normalized: false }));
  return {
    alters: alters.length,
    density: library.size / ((library.order * (library.order - 1)) / 2),
    centralShare: sum(held) === 0 ? null : Math.max(...held) / sum(held),
  };
}

describe.each(FORMS)('%s', (_, parameters) => {
  it('density and shares of betweenness equal those of the library on each surrounding, on 200 random networks', () => {
    on200(parameters, 71, (context) => {
      const shapeOf = egoShapes(undirectedView(context.graph));
      for (const v of range(context.graph.n)) {
        const expected = naiveSurroundings(context, v);
        const { alters, density, centralShare, shape } = shapeOf(v);
        expect(alters).toBe(expected.alters);
        if (alters < 3) {
          expect([density, centralShare, shape]).toEqual([null, null, null]);
          continue;
        }
        expect(density).toBeCloseTo(expected.density, 12);
        if (expected.centralShare === null) expect(centralShare).toBeNull();
        else expect(centralShare).toBeCloseTo(expected.centralShare, 12);
        const isDense = expected.density > 0.75 - 1e-9;
        const isStar = !isDense && expected.centralShare! > 0.75 - 1e-9;
        expect(shape).toBe(isDense ? 'fully-connected' : isStar ? 'star' : 'polycentric');
      }
    });
  });
});

it('names every initiative once, and other names change no shape', () => {
  on200({}, 72, ({ snapshot }) => {
    const { counts, items, reason } = shapes(contextOf(snapshot));
    const initiatives = snapshot.actors.filter(({ type }) => type === 'initiative').map(({ id }) => id);
    expect(items.map(({ actorId }) => actorId)).toEqual(initiatives);
    expect(sum(Object.values(counts))).toBe(initiatives.length);
    expect(reason).toBe(initiatives.length === 0 ? 'no-initiatives' : undefined);
    const { other, idOf } = renamed(snapshot);
    const again = new Map(shapes(contextOf(other)).items.map(({ actorId, shape }) => [actorId as string, shape]));
    for (const { actorId, shape } of items) expect(again.get(idOf(actorId))).toBe(shape);
  });
});

describe('by hand', () => {
  const around = (pairs: string) => {
    const snapshot = named(pairs);
    return shapes(
      contextOf(
        snapshotOf(
          snapshot.actors.map(({ id }) => actor(id, { type: id === 'i' ? 'initiative' : 'organisation' })),
          snapshot.ties.map(({ from, to }) => tie('collaborates-with', from, to)),
        ),
      ),
    ).items[0];
  };

  it.each([
    ['ia ib', { alters: 2, density: null, centralShare: null, shape: null, rule: 'few-alters' }],
    ['ia ib ic ab bc', { alters: 3, density: 5 / 6, shape: 'fully-connected', rule: 'dense' }],
    ['ia ib ic id', { density: 0.4, centralShare: 1, shape: 'star', rule: 'one-holds-most' }],
    // Without a tie: ab, ac, bd, cd, each with ego between; and ad, bc are tied. Ego alone: a star.
    ['ia ib ic id ad bc', { density: 0.6, centralShare: 1, shape: 'star', rule: 'one-holds-most' }],
    // b lies, as ego does, between a and c, a and d, c and d: each holds a half.
    ['ia ib ic id ba bc bd', { density: 0.7, centralShare: 0.5, shape: 'polycentric', rule: 'none-holds-most' }],
  ])('%s', (pairs, expected) => {
    expect(around(pairs)).toMatchObject(expected);
  });
});
