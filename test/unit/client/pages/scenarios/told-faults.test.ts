import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { ProblemError } from '#contract/problem';
import type { ScenarioChange } from '../../../../../client/api/scenarios.ts';
import { scenarios as english } from '../../../../../client/locales/en/scenarios.ts';
import { scenarios as dutch } from '../../../../../client/locales/nl/scenarios.ts';
import { toldFaults } from '../../../../../client/pages/scenarios/told-faults.ts';

const texts = i18next.createInstance();
beforeAll(async () => {
  await texts.init({
    lng: 'nl',
    resources: { nl: { translation: { scenarios: dutch } }, en: { translation: { scenarios: english } } },
    interpolation: { escapeValue: false },
  });
});

const CHANGES: ScenarioChange[] = [
  { kind: 'remove-actor', actorId: 'kas' },
  { kind: 'remove-tie', tieId: 't1' },
];
const words = ({ kind }: ScenarioChange) => (kind === 'remove-actor' ? 'Weg: De Kas' : 'Weg: een relatie');
const told = (faults: readonly Partial<ProblemError>[], language = 'nl') =>
  toldFaults(
    faults.map((fault) => ({ in: 'body', path: '', code: '', message: 'raw', ...fault })),
    CHANGES,
    words,
    texts.getFixedT(language),
  );

it('says which change does not fit, and why', () => {
  expect(told([{ path: 'changes/1', code: 'no-tie' }])).toEqual([
    'Bij “Weg: een relatie”: deze relatie is er niet (meer).',
  ]);
  expect(told([{ path: 'changes/0', code: 'no-actor' }], 'en')).toEqual([
    'At “Weg: De Kas”: one of its actors is not there (any more).',
  ]);
});

it('names the field of a value that is not right, and never the words of the schema', () => {
  expect(
    told([
      { path: 'changes/0/actor/name', code: 'too-small' },
      { path: 'changes/1/tie/confidence', code: 'too-big' },
    ]),
  ).toEqual([
    'Bij “Weg: De Kas”: wat er staat bij “Naam” mag daar niet staan.',
    'Bij “Weg: een relatie”: wat er staat bij “confidence” mag daar niet staan.',
  ]);
  expect(told([{ path: 'changes', code: 'too-big' }])).toEqual(['Een scenario heeft hoogstens 500 veranderingen.']);
});

it('says nothing of what is not about a change', () => {
  expect(told([])).toBeUndefined();
  expect(told([{ path: 'title', code: 'too-big' }])).toBeUndefined();
  expect(told([{ path: 'changes/7', code: 'no-tie' }])).toBeUndefined();
});
