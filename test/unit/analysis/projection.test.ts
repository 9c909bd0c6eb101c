import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { projectedGraph } from '#analysis/graph/projected-graph';
import { PROJECTION_RULES, type Projection } from '#analysis/graph/projections';
import { PROJECTION_TIES, PROJECTIONS } from '#contract/analysis-parameters';
import type { ActorType } from '#model/vocabulary';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { matrixOf, range } from './dense-matrix.ts';

const TYPES: readonly ActorType[] = ['fund', 'initiative', 'municipality', 'coalition'];
const TIES = ['funds', 'partners-with', 'member-of'] as const;

const anyNetwork = fc
  .record({
    types: fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 14 }),
    pairs: fc.array(fc.tuple(fc.constantFrom(...TIES), fc.nat(13), fc.nat(13)), { maxLength: 60 }),
  })
  .map(({ types, pairs }) => {
    const id = (i: number) => `v${String(i % types.length).padStart(2, '0')}`;
    return snapshotOf(
      types.map((type, i) => actor(id(i), { type })),
      pairs.filter(([, a, b]) => id(a) !== id(b)).map(([type, a, b]) => tie(type, id(a), id(b))),
    );
  });

it('contract and analysis know the same projections', () => {
  expect([...PROJECTIONS].sort()).toEqual(Object.keys(PROJECTION_RULES).sort());
  for (const one of PROJECTIONS) expect(PROJECTION_RULES[one].tie).toBe(PROJECTION_TIES[one]);
});

describe.each(PROJECTIONS)('%s', (projection: Projection) => {
  it('joins who shares partners, by how many, on 200 random networks', () => {
    const rule = PROJECTION_RULES[projection];
    fc.assert(
      fc.property(anyNetwork, (snapshot) => {
        const graph = projectedGraph(snapshot, { ...DEFAULT_PARAMETERS, weight: 'strength' }, projection);
        const partnersOf = (id: string) =>
          new Set(
            snapshot.ties
              .filter(({ type, from, to }) => {
                const typeOf = (one: string) => snapshot.actors[snapshot.indexOf.get(one)!]!.type;
                const fits = (rule.from ?? typeOf(from)) === typeOf(from) && (rule.to ?? typeOf(to)) === typeOf(to);
                return type === rule.tie && fits && (rule.keeps === 'from' ? from : to) === id;
              })
              .map(({ from, to }) => (rule.keeps === 'from' ? to : from)),
          );
        const kept = snapshot.actors.filter(({ id, type }) => partnersOf(id).size > 0 || type === rule.isolates);
        expect(Array.from(graph.actorOf, (one) => snapshot.actors[one]!.id)).toEqual(kept.map(({ id }) => id));
        const a = matrixOf(graph);
        for (const v of range(kept.length)) {
          for (const w of range(kept.length)) {
            const mine = partnersOf(kept[v]!.id);
            const shared = [...partnersOf(kept[w]!.id)].filter((one) => mine.has(one)).length;
            expect(a[v]![w]).toBe(v === w ? 0 : shared);
          }
        }
      }),
      { numRuns: 200, seed: 31 },
    );
  });
});

it('refuses more pairs than anyone can read, and says what to do', () => {
  const initiatives = range(3_200).map((i) => actor(`i${String(i).padStart(4, '0')}`, { type: 'initiative' }));
  const snapshot = snapshotOf(
    [actor('f', { type: 'fund' }), ...initiatives],
    initiatives.map(({ id }) => tie('funds', 'f', id)),
  );
  expect(() => projectedGraph(snapshot, DEFAULT_PARAMETERS, 'initiatives-by-funder')).toThrow(/5118400 pairs.*asOf\./);
  expect(projectedGraph(snapshot, DEFAULT_PARAMETERS, 'funders-by-initiative').n).toBe(1);
});
