import { describe, expect, it } from 'vitest';
import { findDuplicates, type Known } from '#analysis/identity/find-duplicates';
import { LANGUAGES } from '#model/network';
import { wordReasons } from '../../../../server/services/identity/reason-texts.ts';

const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  name,
  type: 'initiative',
  ...more,
});

/** Pairs that between them give every reason there is. */
const PAIRS: readonly (readonly [Known, Known])[] = [
  ['Kas', 'Kas'],
  ['Kas', 'KAS'],
  ['Buurt huis', 'Buurthuis'],
  ['Stichting Kas', 'Kas'],
  ['Stichting Kas', 'Vereniging Kas'],
  ['De Kas', 'Kas'],
  ['VV De Kas', 'Voetbalvereniging De Kas'],
  ['Tuin Es', 'Es Tuin'],
  ['Molenwijk', 'Molenwjik'],
  ['Buurttuin', 'Buurttuin Noord'],
  ['Buurttuin Es Wad Zon', 'Buurttuin Es Wad Maan'],
  ['SBAN', 'Stichting Buurtgroen Amsterdam Noord'],
].map(([a, b]) => [known('a', a!), known('b', b!)] as const);
const FACTS: readonly (readonly [Known, Known])[] = [
  [
    known('a', 'Kas', { registerNumber: '12345678', municipality: 'GM0166', website: 'https://kas.nl' }),
    known('b', 'Kas', { registerNumber: '12345678', municipality: 'GM0166', website: 'https://www.kas.nl/' }),
  ],
  [
    known('a', 'Kas', { registerNumber: '12345678', municipality: 'GM0166', aliases: ['De Kroon'] }),
    known('b', 'De Kroon', { registerNumber: '87654321', municipality: 'GM0363', type: 'fund' }),
  ],
];
const reasons = [...PAIRS, ...FACTS].flatMap(
  ([a, b]) => findDuplicates([a], [b], { decided: () => false, limit: 1, minimum: 0 }).items[0]!.reasons,
);

describe('reasons in words', () => {
  it('are all met here', () => {
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(19);
  });

  it.each(LANGUAGES)('are sentences without gaps (%s)', (language) => {
    for (const { code, text } of wordReasons(language, reasons)) {
      expect(text, code).toMatch(/^\S.*\.$/u);
      expect(text, code).not.toMatch(/undefined|null|‘’/);
    }
  });

  it('name what differs', () => {
    const [said] = wordReasons('nl', [{ code: 'same-but-legal-form', params: { forms: 'Stichting' } }]);
    expect(said).toEqual({ code: 'same-but-legal-form', text: 'De namen zijn gelijk op ‘Stichting’ na.' });
    const [alias] = wordReasons('en', [{ code: 'same-name', params: { aAlias: 'De Kroon' } }]);
    expect(alias!.text).toBe('The names are the same. This is about the other name ‘De Kroon’.');
  });
});
