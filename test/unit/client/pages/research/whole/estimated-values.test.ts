import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { Analyst } from '#analysis/jobs';
import type { NetworkValues } from '#contract/measures';
import { estimatedValues } from '../../../../../../client/pages/research/whole/estimated-values.ts';
import { randomNetwork } from '../../../../../bench/random-network.ts';

/** The values of a random network that are estimates, and those that differ from the exact ones. */
function estimated(actors: number, walk: 'auto' | 'sampled') {
  const analyst = new Analyst(randomNetwork(actors, 3 * actors));
  const graph = { ...DEFAULT_PARAMETERS, tieTypes: ['knows', 'related-to'] as const };
  const ask = (one: 'auto' | 'sampled' | 'exact') => analyst.answer({ kind: 'network-values', graph, walk: one });
  const [answer, exact] = [ask(walk), ask('exact')];
  const { parameters, values } = answer;
  const told = estimatedValues({ parameters, values: values as unknown as NetworkValues });
  const off = Object.keys(values).filter((key) => {
    const [one, other] = [values[key]!, exact.values[key]!];
    return values[key] !== null && Math.abs(one - other) > 1e-9;
  });
  return { told: [...told].sort(), off: off.sort() };
}

it('are all those that a sample leaves off', () => {
  const { told, off } = estimated(3_000, 'sampled');
  expect(told).toEqual(off);
  expect(told).toEqual(expect.arrayContaining(['averagePathLength', 'betweennessCentralisation']));
});

it('do not rest on distances where those to every actor were taken', () => {
  const { told, off } = estimated(1_500, 'sampled');
  expect([told, off]).toEqual([['betweennessCentralisation'], ['betweennessCentralisation']]);
});

it('are none where nothing was sampled', () => {
  expect(estimated(400, 'sampled')).toEqual({ told: [], off: [] });
  expect(estimated(400, 'auto')).toEqual({ told: [], off: [] });
});
