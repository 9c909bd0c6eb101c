import { describe, expect, it } from 'vitest';
import { brokerage, type Roles } from '#analysis/brokerage/brokerage';
import { BROKERAGE_ROLES, type BrokerageRole } from '#analysis/brokerage/brokerage-roles';
import type { GroupBy } from '#analysis/groups/group-by';
import type { MeasureContext } from '#analysis/measure';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range, sum } from './dense-matrix.ts';
import { contextOf, FORMS, on200, renamed } from './graph-forms.ts';

const rolesOf = (context: MeasureContext, group: GroupBy = 'type') =>
  new Map(brokerage(context, { group, seed: 1 }).items.map(({ actorId, roles }) => [actorId as string, roles]));

const NONE: Roles = { coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 };

/** Every path a → v → b without a → b, one by one. */
function naiveRoles({ graph, snapshot }: MeasureContext, groupsOf: (v: number) => readonly string[]) {
  const tied = matrixOf(graph).map((row) => row.map((weight) => weight > 0));
  const isShared = (v: number, w: number) => groupsOf(v).some((group) => groupsOf(w).includes(group));
  const roleOf = (a: number, v: number, b: number): BrokerageRole => {
    const [first, last, ends] = [isShared(a, v), isShared(v, b), isShared(a, b)];
    if (first && last) return 'coordinator';
    if (last) return 'gatekeeper';
    if (first) return 'representative';
    return ends ? 'consultant' : 'liaison';
  };
  const isKnown = (v: number) => groupsOf(v).length > 0;
  return new Map(
    range(graph.n).map((v) => {
      const id = snapshot.actors[graph.actorOf[v]!]!.id as string;
      if (!isKnown(v)) return [id, null] as const;
      const roles = { ...NONE };
      for (const a of range(graph.n).filter(isKnown)) {
        for (const b of range(graph.n).filter(isKnown)) {
          if (a !== b && tied[a]![v] && tied[v]![b] && !tied[a]![b]) roles[roleOf(a, v, b)] += 1;
        }
      }
      return [id, roles] as const;
    }),
  );
}

describe.each(FORMS)('%s', (_, parameters) => {
  it.each(['type', 'theme'] as const)(
    'roles by %s equal those counted path by path, on 200 random networks',
    (group) => {
      on200(parameters, 51, (context) => {
        const { snapshot, graph } = context;
        const actorOf = (v: number) => snapshot.actors[graph.actorOf[v]!]!;
        const groupsOf = (v: number) => (group === 'type' ? [actorOf(v).type] : (actorOf(v).themes ?? []));
        expect(rolesOf(context, group)).toEqual(naiveRoles(context, groupsOf));
      });
    },
  );

  it('other names change no role', () => {
    on200(parameters, 52, ({ snapshot }) => {
      const { other, idOf } = renamed(snapshot);
      const [one, two] = [rolesOf(contextOf(snapshot, parameters)), rolesOf(contextOf(other, parameters))];
      for (const [id, roles] of one) expect(two.get(idOf(id))).toEqual(roles);
    });
  });
});

describe('by hand', () => {
  const types = { i: 'initiative', j: 'initiative', k: 'initiative', f: 'fund', g: 'fund', m: 'municipality' } as const;
  const along = (path: string) => {
    const snapshot = snapshotOf(
      [...path].map((id) => actor(id, { type: types[id as keyof typeof types] })),
      [tie('related-to', path[0]!, path[1]!), tie('related-to', path[1]!, path[2]!)],
    );
    return (parameters = {}) => rolesOf(contextOf(snapshot, parameters)).get(path[1]!);
  };

  it.each([
    ['ijk', 'coordinator'],
    ['fij', 'gatekeeper'],
    ['ijf', 'representative'],
    ['fig', 'consultant'],
    ['fim', 'liaison'],
  ])('%s: the one in the middle is %s', (path, role) => {
    expect(along(path)({ direction: 'directed' })).toEqual({ ...NONE, [role]: 1 });
  });

  it('undirected, each ordered pair counts once', () => {
    expect(along('ijk')()).toEqual({ ...NONE, coordinator: 2 });
    expect(along('fij')()).toEqual({ ...NONE, gatekeeper: 1, representative: 1 });
    expect(along('fim')()).toEqual({ ...NONE, liaison: 2 });
  });

  it('who has no known group has no roles and hears why; paths with it do not count', () => {
    const snapshot = snapshotOf(
      [actor('a'), actor('b', { themes: ['wonen'] }), actor('c', { themes: ['wonen'] })],
      [tie('related-to', 'a', 'b'), tie('related-to', 'b', 'c')],
    );
    const { items } = brokerage(contextOf(snapshot), { group: 'theme', seed: 1 });
    expect(items.map(({ actorId, total, rank, reason }) => [actorId, total, rank, reason])).toEqual([
      ['b', 0, 1, undefined],
      ['c', 0, 1, undefined],
      ['a', null, null, 'no-group'],
    ]);
  });
});

it('a hub of 20,000 leaves takes no pass over their pairs', () => {
  const leaves = range(20_000).map((i) => `leaf-${i}`);
  const snapshot = snapshotOf(
    [actor('hub'), ...leaves.map((id, i) => actor(id, { type: i % 2 === 0 ? 'fund' : 'initiative' }))],
    leaves.map((id) => tie('related-to', 'hub', id)),
  );
  const started = performance.now();
  const roles = rolesOf(contextOf(snapshot)).get('hub')!;
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(sum(BROKERAGE_ROLES.map((role) => roles[role]))).toBe(20_000 * 19_999);
  expect(roles.consultant).toBe(2 * 10_000 * 9_999);
});
