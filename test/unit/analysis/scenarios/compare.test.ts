import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst } from '#analysis/jobs';
import { applyChanges } from '#analysis/scenarios/apply-changes';
import type { ScenarioChange } from '#analysis/scenarios/scenario-change';
import { asActorId, asTieId } from '#model/ids';
import { actor, shippedNetwork, snapshotOf, tie } from '../../../fixtures/networks.ts';

const compareScenario = (snapshot: Snapshot, changes: readonly ScenarioChange[]) =>
  new Analyst(snapshot).answer({ kind: 'scenario-comparison', changes });
const addTie = (from: string, to: string): ScenarioChange => ({
  kind: 'add-tie',
  tie: { type: 'collaborates-with', from: asActorId(from), to: asActorId(to) },
});
const removeActor = (id: string): ScenarioChange => ({ kind: 'remove-actor', actorId: asActorId(id) });

/** A path a–b–c–d–e and f on its own, all organisations. */
const ties = ['ab', 'bc', 'cd', 'de'].map((pair) => tie('collaborates-with', pair[0]!, pair[1]!));
const path = snapshotOf(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => actor(id)),
  ties,
);
const sidesOf = (changes: readonly ScenarioChange[], id: string) => {
  const { before, after } = compareScenario(path, changes).values.find((value) => value.id === id)!;
  return [before, after];
};

describe('a scenario on a path of five and one apart', () => {
  it('ties the one that stands alone', () => {
    const changes = [addTie('e', 'f')];
    expect(sidesOf(changes, 'isolates')).toEqual([1, 0]);
    expect(sidesOf(changes, 'components')).toEqual([2, 1]);
    // 10 of 15 pairs can reach each other; then all.
    expect(sidesOf(changes, 'fragmentation')[0]).toBeCloseTo(1 / 3, 12);
    expect(sidesOf(changes, 'fragmentation')[1]).toBe(0);
    const { actors } = compareScenario(path, changes);
    const [reach, brokerage] = actors;
    // f reaches e in 1, d in 2 … a in 5 steps: 1 + 1/2 + 1/3 + 1/4 + 1/5.
    expect(reach!.gains[0]).toEqual({ actorId: 'f', before: 0, after: 137 / 60 });
    expect(reach!.losses).toEqual([]);
    // e stands on the way of f to the four others.
    expect(brokerage!.gains.find(({ actorId }) => actorId === 'e')).toEqual({ actorId: 'e', before: 0, after: 4 });
  });

  it('closes a ring of seven: nobody cuts off three others any more', () => {
    const seven = [...'abcdefg'];
    const chain = seven.slice(1).map((id, i) => tie('collaborates-with', seven[i]!, id));
    const { risks } = compareScenario(
      snapshotOf(
        seven.map((id) => actor(id)),
        chain,
      ),
      [addTie('g', 'a')],
    );
    expect(risks.come).toEqual([]);
    // d parts 3 and 3; c–d and d–e part 3 and 4.
    expect(risks.gone.map(({ actors, cutsOff }) => [actors.join('–'), cutsOff])).toEqual([
      ['c–d', 3],
      ['d–e', 3],
      ['d', 3],
    ]);
  });

  it('does not count as a gain that a weak link was taken away itself', () => {
    const seven = [...'abcdefg'];
    const chain = seven.slice(1).map((id, i) => tie('collaborates-with', seven[i]!, id));
    const line = snapshotOf(
      seven.map((id) => actor(id)),
      chain,
    );
    const told = (changes: readonly ScenarioChange[]) => {
      const { gone, fallenAway, come } = compareScenario(line, changes).risks;
      return [gone, fallenAway, come].map((risks) => risks.map(({ actors }) => actors.join('–')));
    };
    // Without d nobody parts three others from three others; d and its two ties are not there to do so.
    expect(told([removeActor('d')])).toEqual([[], ['c–d', 'd–e', 'd'], []]);
    // Without c–d what is left of d and of d–e parts too few; that tie is away itself.
    expect(told([{ kind: 'remove-tie', tieId: chain[2]!.id }])).toEqual([['d–e', 'd'], ['c–d'], []]);
  });

  it('takes an actor out with its ties', () => {
    const changes = [removeActor('c')];
    expect(sidesOf(changes, 'nodes')).toEqual([6, 5]);
    expect(sidesOf(changes, 'edges')).toEqual([4, 2]);
    const { actors } = compareScenario(path, changes);
    // Who is gone neither gains nor loses.
    for (const { gains, losses } of actors) {
      expect([...gains, ...losses].map(({ actorId }) => actorId)).not.toContain('c');
    }
  });

  it('says which changes do not fit, and makes the others', () => {
    const changes: ScenarioChange[] = [
      addTie('a', 'nobody'),
      addTie('a', 'a'),
      { kind: 'add-actor', actor: actor('a') },
      { kind: 'add-actor', actor: actor('GM0166', { type: 'municipality' }) },
      addTie('a', 'GM0166'),
      { kind: 'remove-tie', tieId: asTieId('none') },
      { kind: 'remove-tie', tieId: ties[0]!.id },
      { kind: 'remove-tie', tieId: ties[0]!.id },
      removeActor('f'),
      addTie('f', 'a'),
    ];
    const { faults, applied, snapshot } = applyChanges(path, changes);
    expect(faults.map(({ index, code }) => [index, code])).toEqual([
      [0, 'no-actor'],
      [1, 'self-tie'],
      [2, 'actor-is-there'],
      [4, 'tie-rule'],
      [5, 'no-tie'],
      [7, 'no-tie'],
      [9, 'no-actor'],
    ]);
    expect(applied).toBe(3);
    expect(snapshot.actors.map(({ id }) => id)).toEqual(['GM0166', 'a', 'b', 'c', 'd', 'e']);
    expect(path.actors).toHaveLength(6);
  });

  it('repeats how the communities were found that ties between groups are counted with', () => {
    const { parameters } = compareScenario(path, []);
    expect(parameters).toMatchObject({ algorithm: 'louvain', resolution: 1, seed: 1 });
  });

  it('of no changes changes nothing', () => {
    const { values, actors, risks, municipalities } = compareScenario(path, []);
    for (const { before, after } of values) expect(after).toBe(before);
    expect([actors.flatMap(({ gains, losses }) => [...gains, ...losses]), risks, municipalities]).toEqual([
      [],
      { gone: [], fallenAway: [], come: [] },
      [],
    ]);
  });
});

it('adding ties never lowers anyone’s reach nor parts the network', () => {
  const id = fc.constantFrom(...path.actors.map((one) => one.id));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 6 }), (pairs) => {
      const { actors, values } = compareScenario(
        path,
        pairs.map(([a, b]) => addTie(a, b)),
      );
      expect(actors.find(({ measure }) => measure === 'harmonic')!.losses).toEqual([]);
      const components = values.find((value) => value.id === 'components')!;
      expect(components.after).toBeLessThanOrEqual(components.before!);
    }),
    { numRuns: 100, seed: 3 },
  );
});

it('counts for a town hall who is left without a recorded tie', () => {
  const samen = shippedNetwork('samen');
  const kampen = asActorId('GM0166');
  const { municipalities, names } = compareScenario(samen, [
    { kind: 'add-tie', tie: { type: 'partners-with', from: kampen, to: asActorId('eetze') } },
  ]);
  expect(municipalities).toHaveLength(1);
  const [{ municipality, before, after, initiatives }] = municipalities as [(typeof municipalities)[number]];
  expect([municipality, before - after, initiatives.before - initiatives.after]).toEqual([kampen, 1, 1]);
  expect(names[kampen]!.name).toContain('Kampen');
});

it('above 20,000 actors compares nothing that rests on sampled paths, and says why', () => {
  // A ring of 1,101, which is sampled, 9,449 pairs, and two who stand alone.
  const ids = Array.from({ length: 20_001 }, (_, i) => `v${i}`);
  const large = snapshotOf(
    ids.map((id) => actor(id)),
    ids.slice(0, -2).flatMap((id, i) => {
      if (i < 1_101) return [tie('collaborates-with', id, ids[(i + 1) % 1_101]!)];
      return i % 2 === 1 ? [tie('collaborates-with', id, ids[i + 1]!)] : [];
    }),
  );
  const { values, actors, isolates } = compareScenario(large, [addTie('v0', 'v20000')]);
  const reasons = { before: 'sampled-comparison', after: 'sampled-comparison' };
  const notCompared = values.filter((value) => value.reasons.before !== undefined);
  expect(notCompared).toEqual(
    ['distanceFragmentation', 'averagePathLength', 'betweennessCentralisation'].map((id) => ({
      id,
      before: null,
      after: null,
      reasons,
    })),
  );
  for (const one of actors) expect(one).toMatchObject({ gains: [], losses: [], reason: 'sampled-comparison' });
  // What rests on no path is compared all the same.
  expect(values.find(({ id }) => id === 'edges')).toMatchObject({ before: 10_550, after: 10_551 });
  expect(isolates).toEqual({ joined: 1, left: 0, fallenAway: 0 });
});
