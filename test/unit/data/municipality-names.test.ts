import { expect, it } from 'vitest';
import { readCsv } from './data-files.ts';

const names = readCsv('municipality-names.csv');
const municipalities = readCsv('municipalities.csv');

it('leads every other name to a municipality that there is', () => {
  const codes = new Set(municipalities.map(({ code }) => code));
  for (const { name, code, since, note } of names) {
    expect(codes, name).toContain(code);
    expect(note, name).not.toBe('');
    if (since !== '') expect(since, name).toMatch(/^20(?:0[3-9]|1\d|2[0-3])-\d\d-\d\d$/);
  }
});

it('says each name once, and none that a municipality has now', () => {
  const all = names.map(({ name }) => name!.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
  const present = new Set(municipalities.flatMap(({ name, displayName }) => [name, displayName]));
  for (const { name } of names) expect(present, name).not.toContain(name);
});

it('holds what ended whole in each year, as the number of municipalities went from 431 to 342', () => {
  // Renamings and second spellings are no municipalities of their own.
  const second = new Set([
    'Wonseradeel',
    'Wymbritseradeel',
    'Gaasterland-Sloten',
    'Menaldumadeel',
    'Ferwerderadeel',
    'De Friese Meren',
  ]);
  const ended = names.filter(({ name, since }) => since! > '2010-01-02' && !second.has(name!));
  const into = new Set(ended.map(({ code }) => code));
  // Those that kept their own name and code took others in; the rest were made anew.
  const kept = [
    'GM0014',
    'GM0080',
    'GM0299',
    'GM0361',
    'GM0363',
    'GM0385',
    'GM0394',
    'GM0420',
    'GM0439',
    'GM0441',
    'GM0484',
    'GM0575',
    'GM0599',
    'GM0736',
    'GM0828',
  ];
  expect(kept.every((code) => into.has(code))).toBe(true);
  const divided = ['Boarnsterhim', 'Haaren', 'Littenseradiel', 'Maasdonk', 'Skarsterlân', 'Winsum'];
  const madeAnew = into.size - kept.length;
  // Molenwaard was made and ended in between; so was the name Groesbeek, whose municipality took two others in.
  const ends = ended.length + divided.length;
  expect(431 - ends + madeAnew + 1).toBe(342);
});
