import { expect, it } from 'vitest';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import { Analyst } from '#analysis/jobs';
import { NETWORK_MEASURES } from '#analysis/network/network-measures';
import { STRUCTURE_MEASURES } from '#analysis/structure-measures';
import { networkValues } from '#contract/measures';
import { shippedNetwork } from '../../fixtures/networks.ts';

it('catalogue, contract and computation name the same whole-network values', () => {
  const { values, densityByType } = new Analyst(shippedNetwork('samen')).answer({
    kind: 'network-values',
    graph: DEFAULT_PARAMETERS,
    seed: 1,
  });
  const contract = Object.keys(networkValues.shape);
  expect(NETWORK_MEASURES.map(({ id }) => id)).toEqual(contract);
  expect(Object.keys({ ...values, densityByType }).sort()).toEqual([...contract].sort());
  expect(networkValues.safeParse({ ...values, densityByType }).success).toBe(true);
});

it('every measure is described in both languages, with its definition and source', () => {
  for (const measure of [...ACTOR_MEASURES.values(), ...NETWORK_MEASURES, ...Object.values(STRUCTURE_MEASURES)]) {
    for (const text of [
      measure.name.nl,
      measure.name.en,
      measure.explanation.nl,
      measure.explanation.en,
      measure.definition.nl,
      measure.definition.en,
      measure.source,
      measure.range.nl,
      measure.range.en,
      measure.cost.nl,
      measure.cost.en,
    ]) {
      expect(text.trim(), measure.id).not.toBe('');
    }
  }
});

/** All digits of a text, whatever separates thousands and decimals. */
const figuresOf = (text: string) => text.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? [];

it('a definition says in Dutch what it says in English, with the same figures', () => {
  for (const { id, definition, range, cost } of [
    ...ACTOR_MEASURES.values(),
    ...NETWORK_MEASURES,
    ...Object.values(STRUCTURE_MEASURES),
  ]) {
    for (const { nl, en } of [definition, range, cost]) {
      expect(nl, id).not.toMatch(/\b(the|and|with|by|each|to|null|weighted|directed)\b/i);
      expect(figuresOf(nl).sort(), id).toEqual(figuresOf(en).sort());
    }
  }
});

it('no two measures have one id, and each id is that of its question', () => {
  const all = [...ACTOR_MEASURES.values(), ...NETWORK_MEASURES, ...Object.values(STRUCTURE_MEASURES)];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const [id, measure] of Object.entries(STRUCTURE_MEASURES)) expect(measure.id).toBe(id);
});
