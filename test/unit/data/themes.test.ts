import { expect, it } from 'vitest';
import { listOf, readCsv } from './data-files.ts';

it('themes.csv holds fourteen themes with labels and goals 1 to 17', () => {
  const themes = readCsv('themes.csv');
  expect(new Set(themes.map(({ code }) => code)).size).toBe(14);
  for (const { code, nl, en, sdgs } of themes) {
    expect(code).toBe(nl!.replaceAll(' ', '-'));
    expect(en).toMatch(/^[a-z ]+$/);
    expect(listOf(sdgs).length).toBeGreaterThan(0);
    for (const goal of listOf(sdgs)) expect(goal).toMatch(/^(?:[1-9]|1[0-7])$/);
  }
});
