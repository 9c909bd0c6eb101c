import { research as english } from '../../../client/locales/en/research/index.ts';
import { scenarios as englishScenarios } from '../../../client/locales/en/scenarios.ts';
import type { PageTexts } from '../../../client/locales/i18n.ts';
import { research as dutch } from '../../../client/locales/nl/research/index.ts';
import { scenarios as dutchScenarios } from '../../../client/locales/nl/scenarios.ts';

/** What the pages say, by language. */
export const RESEARCH: Readonly<Record<'nl' | 'en', PageTexts['research']>> = { nl: dutch, en: english };
export const SCENARIOS: Readonly<Record<'nl' | 'en', PageTexts['scenarios']>> = {
  nl: dutchScenarios,
  en: englishScenarios,
};

/** A CSV file of a page: its notes, and its rows by the heads of its columns. Cells of these tests hold no line ends. */
export function csvRows(text: string): { readonly notes: string[]; readonly rows: Record<string, string>[] } {
  const lines = text.trimEnd().split('\r\n');
  const notes = lines.filter((line) => line.startsWith('#'));
  const [heads = [], ...rows] = lines.slice(notes.length).map(cellsOf);
  return { notes, rows: rows.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']))) };
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
