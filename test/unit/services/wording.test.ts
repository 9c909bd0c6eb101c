import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Analyst, type Job } from '#analysis/jobs';
import { asActorId } from '#model/ids';
import { LANGUAGES } from '#model/network';
import { cooperationSummary, FIGURE_TEXTS } from '../../../server/services/advising/wording/cooperation.ts';
import { PHRASES, wordFindings } from '../../../server/services/advising/wording/word-findings.ts';
import { REASON_TEXTS } from '../../../server/services/analysing/reason-texts.ts';
import type { Catalogue } from '../../../server/services/catalogues/catalogue.ts';
import { shippedNetwork } from '../../fixtures/networks.ts';
import { WHOLE_NETWORK_GAPS } from '../../fixtures/whole-network-gaps.ts';

const rows = (file: string) =>
  parse<Record<string, string>>(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'), {
    columns: true,
  });

const catalogue = {
  themes: new Map(
    rows('themes.csv').map(({ code, nl, en, nlShort, enShort }) => [
      code!,
      { code: code!, name: { nl: nl!, en: en! }, shortName: { nl: nlShort!, en: enShort! } },
    ]),
  ),
  municipalityNames: new Map(rows('municipalities.csv').map(({ code, displayName }) => [code!, displayName!])),
} as unknown as Catalogue;

/** Codes in quotes behind `code:` in the sources of analysis. */
function codesInSources(): Set<string> {
  const codes = new Set<string>();
  for (const folder of ['gaps', 'introductions']) {
    const path = new URL(`../../../server/analysis/${folder}/`, import.meta.url);
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      for (const [, line] of readFileSync(new URL(file, path), 'utf8').matchAll(/code:([^,}]*(?:\?[^,}]*)?)/g)) {
        for (const [, code] of line!.matchAll(/'([a-z-]+)'/g)) codes.add(code!);
      }
    }
  }
  for (const status of ['refused', 'requested']) codes.delete(status);
  return codes;
}

describe('the words of findings', () => {
  it('exist in both languages for every code that analysis gives, and no more', () => {
    const codes = [...codesInSources()].sort();
    expect(codes.length).toBeGreaterThan(20);
    for (const language of LANGUAGES) expect(Object.keys(PHRASES[language].statements).sort()).toEqual(codes);
  });

  it('have the same reasons in both languages', () => {
    expect(Object.keys(PHRASES.en.reasons)).toEqual(Object.keys(PHRASES.nl.reasons));
    expect(Object.keys(REASON_TEXTS.en)).toEqual(Object.keys(REASON_TEXTS.nl));
    expect(Object.keys(FIGURE_TEXTS.en)).toEqual(Object.keys(FIGURE_TEXTS.nl));
  });
});

const samen = new Analyst(shippedNetwork('samen'));
const kampen = asActorId('GM0166');

it('the first suggestion for Kampen is one that an officer can say aloud', () => {
  const list = samen.answer({ kind: 'partner-suggestions', actor: kampen, limit: 1, spread: 0 });
  const [dutch] = wordFindings(list, catalogue, 'nl').items;
  expect(dutch!.summary).toBe(
    'eeTze werkt in Kampen aan voedsel en ontmoeting. Met uw gemeente is nog geen samenwerking vastgelegd. Stichting Het 8ste Werk kent u allebei.',
  );
  expect(dutch!.nextStep.text).toBe('Vraag Stichting Het 8ste Werk om u voor te stellen aan eeTze.');
  const [english] = wordFindings(list, catalogue, 'en').items;
  expect(english!.summary).toBe(
    'eeTze works on food and meeting in Kampen. No cooperation with your municipality is on record yet. Stichting Het 8ste Werk knows both of you.',
  );
});

it('the state of cooperation of Kampen reads as one sentence', () => {
  const answer = samen.answer({ kind: 'cooperation', municipality: kampen });
  expect(cooperationSummary(answer, 'nl')).toBe(
    'In Kampen zijn 5 initiatieven actief; met 4 daarvan is nu geen samenwerking met de gemeente vastgelegd.',
  );
});

it.each(LANGUAGES)(
  'no sentence of any finding in the shipped networks holds a gap, a code or a stray mark (%s)',
  (language) => {
    for (const name of ['samen', 'demo'] as const) {
      const snapshot = shippedNetwork(name);
      const analyst = name === 'samen' ? samen : new Analyst(snapshot);
      const options = { limit: 20, spread: 0 };
      const some = snapshot.actors.filter((_, i) => name === 'samen' || i % 40 === 0);
      const lists = [
        ...some.map(({ id }) => analyst.answer({ kind: 'partner-suggestions', actor: id, ...options })),
        ...some
          .filter(({ type }) => type === 'municipality')
          .map(({ id }) => analyst.answer({ kind: 'partner-gaps', municipality: id, ...options })),
        ...WHOLE_NETWORK_GAPS.map((kind) =>
          analyst.answer({ kind, filter: {}, seed: 1, ...options, limit: 100 } as Job<typeof kind>),
        ),
      ];
      for (const list of lists) {
        for (const item of wordFindings(list, catalogue, language).items) {
          const texts = [
            item.summary,
            item.nextStep.text,
            ...[...item.reasons, ...item.cautions, ...(item.bridges ?? [])].map(({ text }) => text),
          ];
          for (const text of texts) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object|\bGM\d{4}\b| {2}|\.\.| ,|^[a-z]+-[a-z]+ /);
            expect(text).toMatch(/[.!]$/);
          }
        }
      }
    }
  },
);
