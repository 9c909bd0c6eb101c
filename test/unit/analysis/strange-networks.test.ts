import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { type AnalysedGraph, analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import { components } from '#analysis/kernels/components';
import { MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { sidesOf } from '#analysis/two-mode/sides';
import type { Actor } from '#model/actor';
import type { ActorId } from '#model/ids';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { WHOLE_NETWORK_GAPS } from '../../fixtures/whole-network-gaps.ts';
import { matrixOf } from './dense-matrix.ts';

const place = actor('GM0001', { type: 'municipality' });

const NETWORKS: Record<string, Snapshot> = {
  empty: snapshotOf([], []),
  'one actor': snapshotOf([place], []),
  'three actors without ties': snapshotOf(
    [place, actor('a', { type: 'initiative' }), actor('b', { type: 'fund' })],
    [],
  ),
  'three actors in a row': snapshotOf(
    [
      place,
      actor('a', { type: 'initiative', municipality: 'GM0001' }),
      actor('b', { type: 'initiative', municipality: 'GM0001' }),
    ],
    [tie('partners-with', 'GM0001', 'a'), tie('collaborates-with', 'a', 'b')],
  ),
  'a tie of an actor to itself only': snapshotOf([place, actor('a')], [tie('related-to', 'a', 'a')]),
  'ties that ended on an unknown day': snapshotOf(
    [place, actor('a', { type: 'initiative', municipality: 'GM0001' })],
    [tie('partners-with', 'GM0001', 'a', { endedOn: 'unknown' })],
    { referenceDate: '2024-01-01' as never },
  ),
  'everyone ended before the reference date': snapshotOf(
    [actor('GM0001', { type: 'municipality', endedOn: '2000' as never }), actor('a', { endedOn: '2001' as never })],
    [tie('related-to', 'GM0001', 'a')],
    { referenceDate: '2024-01-01' as never },
  ),
  'one type only': snapshotOf(
    ['a', 'b', 'c', 'd'].map((id) => actor(id)),
    [tie('collaborates-with', 'a', 'b'), tie('collaborates-with', 'c', 'd')],
  ),
  'money without amounts': snapshotOf(
    [place, actor('f', { type: 'fund' }), actor('a', { type: 'initiative', municipality: 'GM0001' })],
    [tie('funds', 'f', 'a', { status: 'granted', amountEur: 0 })],
  ),
  'three actors and one pair': snapshotOf(
    ['a', 'b', 'c'].map((id) => actor(id)),
    [tie('collaborates-with', 'a', 'b')],
  ),
  'two pairs and a municipality apart': snapshotOf(
    [place, ...['a', 'b', 'c', 'd'].map((id) => actor(id))],
    [tie('collaborates-with', 'a', 'b'), tie('funds', 'c', 'd')],
  ),
  'all with all': snapshotOf(
    ['a', 'b', 'c', 'd'].map((id) => actor(id)),
    ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'].map(([a, b]) => tie('collaborates-with', a!, b!)),
  ),
  'one theme that all share': snapshotOf(
    ['a', 'b', 'c'].map((id) => actor(id, { themes: ['voedsel'] })),
    [tie('collaborates-with', 'a', 'b')],
  ),
};

const GROUPS = ['type', 'theme', 'municipality', 'community', 'attribute:wijk'] as const;

function jobsFor(snapshot: Snapshot): Job[] {
  const options = { limit: 20, spread: 0.5 };
  const weights = ['none', 'strength', 'amountEur'] as const;
  const directions = ['undirected', 'directed'] as const;
  const graphs = weights.flatMap((weight) =>
    directions.map((direction) => ({ ...DEFAULT_PARAMETERS, weight, direction })),
  );
  const municipality = snapshot.actors.find(({ type }) => type === 'municipality')?.id as ActorId | undefined;
  return [
    ...graphs.flatMap((graph) => [
      ...[...ACTOR_MEASURES.keys()].flatMap((measure) =>
        [true, false].map((normalized): Job => ({ kind: 'actor-measure', measure, graph, normalized })),
      ),
      { kind: 'network-values', graph, seed: 1 } as const,
      { kind: 'communities', graph, resolution: 1, seed: 1 } as const,
      { kind: 'communities', algorithm: 'leiden', graph, resolution: 1, seed: 1 } as const,
      ...GROUPS.map((group): Job => ({ kind: 'brokerage', graph, group, seed: 1 })),
      { kind: 'core-periphery', graph } as const,
      { kind: 'shapes', graph } as const,
      { kind: 'robustness', graph, seed: 1 } as const,
      ...[1, 2, 10].map((size): Job => ({ kind: 'key-players', graph, size, seed: 1 })),
    ]),
    ...WHOLE_NETWORK_GAPS.map((kind) => ({ kind, filter: {}, seed: 1, ...options }) as Job),
    ...snapshot.actors.flatMap(({ id }) =>
      WHOLE_NETWORK_GAPS.map((kind) => ({ kind, filter: { actor: id }, seed: 1, ...options }) as Job),
    ),
    { kind: 'positions' },
    ...snapshot.actors.map(({ id }): Job => ({ kind: 'partner-suggestions', actor: id, ...options })),
    ...(municipality === undefined
      ? []
      : ([
          { kind: 'partner-gaps', municipality, ...options },
          { kind: 'inventory', municipality },
          { kind: 'cooperation', municipality },
        ] as const)),
  ];
}

/** Every number in an answer, with its path. */
function* numbersIn(value: unknown, path = ''): Generator<[string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${path}/${key}`);
  }
}

describe.each(Object.entries(NETWORKS))('%s', (_, snapshot) => {
  it('gives finite numbers or null with a reason, whatever is asked', () => {
    const analyst = new Analyst(snapshot);
    for (const job of jobsFor(snapshot)) {
      const answer = analyst.answer(job);
      for (const [path, number] of numbersIn(answer)) {
        expect(Number.isFinite(number), `${JSON.stringify(job).slice(0, 80)} ${path} is ${number}`).toBe(true);
      }
    }
  });

  it('names a reason for every whole-network value that is null', () => {
    const { values, reasons } = new Analyst(snapshot).answer({
      kind: 'network-values',
      graph: DEFAULT_PARAMETERS,
      seed: 1,
    });
    for (const [key, value] of Object.entries(values)) expect(value === null, key).toBe(reasons[key] !== undefined);
  });
});

/** When each reason is true, looked up in the graph as a matrix. */
const TRUE_WHEN: Readonly<Record<string, (context: MeasureContext, group: string) => boolean>> = {
  empty: ({ graph }) => graph.n === 0,
  'too-few-actors': ({ graph }) => graph.n < 3,
  'no-ties': ({ graph }) => tiedPairs(graph).length === 0,
  'no-two-ties-meet': ({ graph }) => isMatching(tiedPairs(graph)),
  // A star or less: no path of three, so there is a partner in every two that follow each other.
  'no-three-ties-in-a-row': ({ graph }) =>
    tiedPairs(graph).every(([v, w]) =>
      [v!, w!].some((end) => tiedPairs(graph).filter((pair) => pair.includes(end)).length === 1),
    ),
  'one-type-tied': ({ snapshot, graph }) => {
    const types = tiedPairs(graph).map((pair) => pair.map((v) => snapshot.actors[graph.actorOf[v]!]!.type));
    return new Set(types.map(([from]) => from)).size === 1 && new Set(types.map(([, to]) => to)).size === 1;
  },
  'equal-degrees': ({ graph }) => {
    const arcs = tiedPairs(graph);
    const [out, into] = [0, 1].map((end) => arcs.map((arc) => arcs.filter((one) => one[end] === arc[end]).length));
    return new Set(out).size === 1 || new Set(into).size === 1;
  },
  'all-pairs-alike': ({ graph }) =>
    new Set(matrixOf(graph).flatMap((row, v) => row.filter((_, w) => w !== v))).size === 1,
  disconnected: (context) => components(context.graph).sizes.length > 1,
  directed: ({ graph }) => graph.directed,
  undirected: ({ graph }) => !graph.directed,
  weighted: ({ graph }) => graph.weights !== null,
  'one-mode-only': ({ sides }) => sides !== undefined,
  'not-two-mode': ({ sides }) => sides === null,
  'no-groups': ({ snapshot, graph }, group) =>
    tiedPairs(graph).every((pair) =>
      pair.some((v) => groupsIn(snapshot.actors[graph.actorOf[v]!]!, group).length === 0),
    ),
  'one-value-possible': ({ snapshot, graph }, group) => {
    // Every way to lay as many ties over the pairs that have groups gives as many within.
    const known = Array.from(graph.actorOf, (one) => groupsIn(snapshot.actors[one]!, group)).filter(
      ({ length }) => length > 0,
    );
    const shared = known.flatMap((one, v) =>
      known.slice(v + 1).map((other) => one.some((code) => other.includes(code))),
    );
    const m = tiedPairs(graph).length / (graph.directed ? 1 : 2);
    const orders = graph.directed ? 2 : 1;
    const [within, all] = [orders * shared.filter(Boolean).length, orders * shared.length];
    return Math.min(m, within) + Math.min(m, all - within) === m;
  },
};

const tiedPairs = (graph: AnalysedGraph) =>
  matrixOf(graph).flatMap((row, v) => row.flatMap((weight, w) => (weight > 0 ? [[v, w]] : [])));
const isMatching = (pairs: number[][]) => pairs.every(([v]) => pairs.filter(([one]) => one === v).length === 1);
const groupsIn = ({ id, type, themes = [], municipality }: Actor, group: string): readonly string[] => {
  if (group === 'type') return [type];
  if (group === 'theme') return themes;
  return [type === 'municipality' ? id : municipality].filter((one) => one !== undefined);
};

describe.each(Object.entries(NETWORKS))('%s', (_, snapshot) => {
  it('gives no reason that is untrue, whatever is asked', () => {
    for (const direction of ['undirected', 'directed'] as const) {
      for (const weight of ['none', 'strength', 'amountEur'] as const) {
        for (const mode of direction === 'directed' ? ([undefined] as const) : ([undefined, 'two-mode'] as const)) {
          const graph = analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, direction, weight });
          const arcs = analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, direction: 'directed', weight });
          const context = new MeasureContext(snapshot, graph, mode && sidesOf(snapshot, arcs));
          for (const group of ['type', 'theme', 'municipality'] as const) {
            const { reasons } = networkValues(context, { group, seed: 1 });
            for (const [key, reason] of Object.entries(reasons)) {
              const told = `${key} ${reason} ${direction} ${weight} ${mode} ${group}`;
              expect(TRUE_WHEN[reason], told).toBeDefined();
              expect(TRUE_WHEN[reason]!(context, group), told).toBe(true);
            }
          }
        }
      }
    }
  });
});

it('a funding tie of nothing counts only when asked for', () => {
  const analyst = new Analyst(NETWORKS['money without amounts']!);
  const edges = (zeroAmounts: boolean) =>
    analyst.answer({ kind: 'network-values', graph: { ...DEFAULT_PARAMETERS, zeroAmounts }, seed: 1 }).values.edges;
  expect([edges(false), edges(true)]).toEqual([0, 1]);
});
