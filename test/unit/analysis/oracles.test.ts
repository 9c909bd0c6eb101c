/** Published values, and those that NetworkX and igraph agree on. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { rankedValues } from '#analysis/actors/actor-values';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { classicSnapshot, readClassic } from '../../fixtures/classics/read-classic.ts';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

const FILE = new URL('../../../../shared/data/oracles.json', import.meta.url);
const isHere = existsSync(FILE);
if (!isHere) console.log(`skipped: the reference values are not at ${FILE.pathname}`);

interface Oracles {
  readonly computed: Record<string, Record<string, Record<string, number>>>;
  readonly published: Record<string, { graph: { edges: [string, string, number][] }; values: never }>;
}
const oracles = isHere ? (JSON.parse(readFileSync(FILE, 'utf8')) as Oracles) : undefined;

function valuesOf(measure: string, snapshot: Snapshot, parameters: Partial<GraphParameters> = {}) {
  const context = new MeasureContext(snapshot, analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, ...parameters }));
  const items = rankedValues(ACTOR_MEASURES.get(measure)!, context, DEFAULT_OPTIONS);
  return new Map(items.map(({ actorId, value }) => [actorId as string, value]));
}

describe.skipIf(!isHere).each(['karate', 'florentine', 'davis'] as const)('on %s', (name) => {
  it.each([
    ['eigenvector', 'eigenvector_l2'],
    ['pagerank', 'pagerank_085'],
    ['constraint', 'constraint'],
    ['effective-size', 'effective_size'],
    ['efficiency', 'efficiency'],
    ['core-number', 'core_number'],
    ['clustering', 'local_clustering'],
  ])('%s equals %s of NetworkX and igraph', (measure, key) => {
    const values = valuesOf(measure, classicSnapshot(readClassic(name)));
    const expected = Object.entries(oracles!.computed[name]![key]!);
    expect(values.size).toBe(expected.length);
    for (const [id, value] of expected) expect(values.get(id), `${measure} of ${id}`).toBeCloseTo(value, 9);
  });
});

describe.skipIf(!isHere)('structural holes as published', () => {
  const close = (values: Map<string, number | null>, expected: object, digits: number) => {
    for (const [id, value] of Object.entries(expected)) expect(values.get(id), id).toBeCloseTo(value, digits);
  };

  it.each(['borgatti_holes.structural_holes', 'directed3.structural_holes'])('%s', (key) => {
    const { graph, values } = oracles!.published[key]! as {
      graph: { edges: [unknown, unknown, number][] };
      values: object;
    };
    const ids = [...new Set(graph.edges.flatMap(([a, b]) => [String(a), String(b)]))];
    const isDirected = key.startsWith('directed');
    // Weights above 5 are no strength of ours: amounts take any.
    const snapshot = snapshotOf(
      ids.map((id) => actor(id)),
      graph.edges.map(([a, b, weight]) => tie('related-to', String(a), String(b), { amountEur: weight })),
    );
    const direction = isDirected ? 'directed' : 'undirected';
    const expected = values as Record<string, object>;
    close(valuesOf('constraint', snapshot, { direction }), expected.constraint!, 3);
    close(valuesOf('constraint', snapshot, { direction, weight: 'amountEur' }), expected.constraint_weighted!, 3);
    close(valuesOf('effective-size', snapshot, { direction }), expected.effective_size!, 2);
    close(
      valuesOf('effective-size', snapshot, { direction, weight: 'amountEur' }),
      expected.effective_size_weighted!,
      2,
    );
  });
});

it.skipIf(!isHere)('weighted PageRank on karate, with Zachary’s counts, equals NetworkX and igraph', () => {
  const file = readFileSync(new URL('classics/karate.graphml', FILE), 'utf8');
  const edges = [...file.matchAll(/<edge source="(\d+)" target="(\d+)">\s*<data key="d2">(\d+)</g)];
  expect(edges).toHaveLength(78);
  const snapshot = snapshotOf(
    [...new Set(edges.flatMap(([, a, b]) => [a!, b!]))].map((id) => actor(id)),
    edges.map(([, a, b, weight]) => tie('related-to', a!, b!, { amountEur: Number(weight) })),
  );
  const values = valuesOf('pagerank', snapshot, { weight: 'amountEur' });
  for (const [id, value] of Object.entries(oracles!.computed.karate!.pagerank_085_weighted!)) {
    expect(values.get(id), id).toBeCloseTo(value, 9);
  }
});
