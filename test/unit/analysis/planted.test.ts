import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Analyst } from '#analysis/jobs';
import { asActorId } from '#model/ids';
import { shippedNetwork } from '../../fixtures/networks.ts';

interface Planted {
  readonly twins: readonly [string, string][];
  readonly partners: readonly [string, string][];
  readonly bridges: readonly string[];
}

const planted = JSON.parse(
  readFileSync(new URL('../../../data/demo/planted.json', import.meta.url), 'utf8'),
) as Planted;
const snapshot = shippedNetwork('demo');
const analyst = new Analyst(snapshot);

function foundInTop20(pairs: readonly (readonly [string, string])[]): number {
  return pairs.filter(([from, to]) =>
    analyst
      .answer({ kind: 'partner-suggestions', actor: asActorId(from), limit: 20, spread: 0 })
      .items.some(({ actors }) => actors[1] === to),
  ).length;
}

it('suggestions find the pairs that the demo network hides on purpose', () => {
  const twins = foundInTop20(planted.twins);
  const partners = foundInTop20(planted.partners);
  console.log(
    `planted pairs in the top 20: ${twins} of ${planted.twins.length} twins, ${partners} of ${planted.partners.length} partners of a municipality`,
  );
  expect(twins / planted.twins.length).toBeGreaterThanOrEqual(0.9);
  expect(partners / planted.partners.length).toBeGreaterThanOrEqual(0.8);
});

it('every planted bridge is found as a single point of failure', () => {
  const { items } = analyst.answer({ kind: 'single-points-of-failure', filter: {}, limit: 200, spread: 0 });
  const found = new Set(items.map(({ actors }) => [...actors].sort().join()));
  for (const bridge of planted.bridges) {
    const tie = snapshot.ties.find(({ id }) => id === bridge);
    const key = tie === undefined ? bridge : [tie.from, tie.to].sort().join();
    expect(found.has(key), bridge).toBe(true);
  }
});
