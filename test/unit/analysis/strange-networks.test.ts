import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import type { ActorId } from '#model/ids';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { WHOLE_NETWORK_GAPS } from '../../fixtures/whole-network-gaps.ts';

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

it('a funding tie of nothing counts only when asked for', () => {
  const analyst = new Analyst(NETWORKS['money without amounts']!);
  const edges = (zeroAmounts: boolean) =>
    analyst.answer({ kind: 'network-values', graph: { ...DEFAULT_PARAMETERS, zeroAmounts }, seed: 1 }).values.edges;
  expect([edges(false), edges(true)]).toEqual([0, 1]);
});
