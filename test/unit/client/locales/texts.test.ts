import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data as dataInEnglish } from '../../../../client/locales/en/data/index.ts';
import { en } from '../../../../client/locales/en/index.ts';
import { research as researchInEnglish } from '../../../../client/locales/en/research/index.ts';
import { scenarios as scenariosInEnglish } from '../../../../client/locales/en/scenarios.ts';
import { data as dataInDutch } from '../../../../client/locales/nl/data/index.ts';
import { nl } from '../../../../client/locales/nl/index.ts';
import { research as researchInDutch } from '../../../../client/locales/nl/research/index.ts';
import { scenarios as scenariosInDutch } from '../../../../client/locales/nl/scenarios.ts';

/** All texts by key. */
function flat(texts: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const CLIENT = new URL('../../../../client/', import.meta.url);
const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('locales'))
  .map((path) => readFileSync(new URL(path, CLIENT), 'utf8'))
  .join('\n');
/** Beginnings of keys that are put together while the page runs. */
const stems = [...sources.matchAll(/t\(\s*`([^`$]+)\$\{/g)].map(([, stem]) => stem!);

// Some pages bring texts of their own.
const dutch = flat({ ...nl, data: dataInDutch, research: researchInDutch, scenarios: scenariosInDutch });
const english = flat({ ...en, data: dataInEnglish, research: researchInEnglish, scenarios: scenariosInEnglish });

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it.each([...dutch.keys()])('fill the same holes in %s and leave nothing empty', (key) => {
    expect(holes(english.get(key) ?? '')).toEqual(holes(dutch.get(key) ?? ''));
    expect(dutch.get(key)?.trim()).not.toBe('');
    expect(english.get(key)?.trim()).not.toBe('');
  });

  it('hold no text that nobody shows', () => {
    const unused = [...dutch.keys()]
      .map((key) => key.replace(/_(?:one|other|zero)$/, ''))
      .filter((key) => !sources.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)));
    expect(unused).toEqual([]);
  });

  it('address the reader politely in Dutch', () => {
    const informal = [...dutch].filter(([, text]) => /\b(?:je|jij|jouw|jullie)\b/iu.test(text));
    expect(informal).toEqual([]);
  });
});
