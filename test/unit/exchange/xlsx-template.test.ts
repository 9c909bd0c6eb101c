import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../server/exchange/readers/xlsx/zip-package.ts';
import { readXlsx } from '../../../server/exchange/readers/xlsx-reader.ts';
import type { TemplateChoices } from '../../../server/exchange/template/template-choices.ts';
import {
  EXAMPLE_MARKS,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEETS,
} from '../../../server/exchange/template/template-columns.ts';
import { writeTemplate } from '../../../server/exchange/xlsx-template.ts';
import { LANGUAGES } from '../../../server/model/network.ts';
import { all } from './readers/reading.ts';

const choice = (code: string) => ({ code, label: `Label of ${code}` });
const CHOICES: TemplateChoices = {
  actorTypes: ['municipality', 'fund', 'initiative'].map(choice),
  tieTypes: ['collaborates-with', 'funds'].map(choice),
  themes: ['voedsel', 'wonen', 'zorg'].map(choice),
  municipalities: Array.from({ length: 342 }, (_, index) => choice(`GM${String(index).padStart(4, '0')}`)),
};

describe.each(LANGUAGES)('the template in %s', (language) => {
  const { actors, ties, explanation } = TEMPLATE_SHEETS[language];

  it('has the columns of the table, and two examples that tell that they are', async () => {
    const items = await all(readXlsx(await writeTemplate(language, CHOICES)));
    const columns = items.flatMap((item) => (item.kind === 'header' ? [[item.table, item.columns]] : []));
    expect(columns.slice(0, 2)).toEqual([
      [actors, TEMPLATE_COLUMNS.actors.map((column) => column[language])],
      [ties, TEMPLATE_COLUMNS.ties.map((column) => column[language])],
    ]);
    expect(columns.map(([table]) => table)).toEqual([actors, ties, explanation]);
    const records = items.flatMap((item) => (item.kind === 'record' && item.table !== explanation ? [item] : []));
    expect(records.map(({ table }) => table)).toEqual([actors, actors, ties, ties]);
    const firsts = records.map(({ cells }) => String(Object.values(cells)[0]));
    for (const first of firsts) expect(first.startsWith(EXAMPLE_MARKS[language])).toBe(true);
    expect(records[0]!.cells).toMatchObject({ Type: 'Label of initiative' });
    expect(items.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });

  it('explains every column', async () => {
    const items = await all(readXlsx(await writeTemplate(language, CHOICES)));
    const told = items.flatMap((item) => (item.kind === 'record' && item.table === explanation ? [item.cells] : []));
    const named = told.map((cells) => Object.values(cells).slice(0, 2));
    expect(named).toEqual([
      ...TEMPLATE_COLUMNS.actors.map((column) => [actors, column[language]]),
      ...TEMPLATE_COLUMNS.ties.map((column) => [ties, column[language]]),
    ]);
    for (const cells of told) expect(Object.values(cells)[2]).toMatch(/\.$/);
  });

  it('offers the labels in drop-down lists', async () => {
    const zip = await openPackage(await writeTemplate(language, CHOICES));
    const xmlOf = async (sheet: number) =>
      Buffer.concat(await all(zip.read(`xl/worksheets/sheet${sheet}.xml`))).toString();
    const [onActors, onTies, lists] = [await xmlOf(1), await xmlOf(2), await xmlOf(4)];
    const rangeOf = (xml: string, column: string) =>
      new RegExp(`sqref="${column}2:${column}5000"><formula1>\\w+!\\$(\\w)\\$2:\\$\\1\\$(\\d+)</formula1>`).exec(xml);
    const wordsAt = (xml: string, column: string) => {
      const [, letters, last] = rangeOf(xml, column)!;
      const cells = [...lists.matchAll(new RegExp(`<c r="${letters}(\\d+)"[^>]*>.*?<t[^>]*>(.*?)</t>`, 'g'))];
      expect(cells.at(-1)![1]).toBe(last);
      return cells.slice(1).map(([, , word]) => word);
    };
    expect(wordsAt(onActors, 'B')).toEqual(CHOICES.actorTypes.map(({ label }) => label));
    expect(wordsAt(onActors, 'C')).toEqual(CHOICES.themes.map(({ label }) => label));
    expect(wordsAt(onActors, 'D')).toEqual(CHOICES.municipalities.map(({ label }) => label));
    expect(wordsAt(onTies, 'C')).toEqual(CHOICES.tieTypes.map(({ label }) => label));
    expect(onActors).toContain('allowBlank="1" sqref="C2:C5000"');
    expect(onActors).toContain('allowBlank="1" showErrorMessage="1" sqref="B2:B5000"');
  });
});
