import type { ActorField } from '#model/actor';
import type { Language } from '#model/network';
import type { TieField } from '#model/tie';
import { explanationSheet } from './template/explanation-sheet.ts';
import { labelsOf, type TemplateChoices, type WordLists } from './template/template-choices.ts';
import {
  FUNDING_STATUS_WORDS,
  LEGAL_FORM_WORDS,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEETS,
  type TemplateColumn,
  type TemplateWord,
} from './template/template-columns.ts';
import { exampleActors, exampleTies } from './template/template-examples.ts';
import { lettersOf } from './xlsx/cell-addresses.ts';
import type { PlannedCell, PlannedList, SheetPlan } from './xlsx/sheet-plan.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/**
 * An Excel workbook to fill in: a sheet for actors and one for ties, with two examples each (their first cell begins with
 * `voorbeeld:` or `example:`) and drop-down lists that show the labels, and a sheet that explains every column. The words
 * of the lists stand on a hidden sheet, since a list may be longer than a cell allows.
 */
export async function writeTemplate(language: Language, choices: TemplateChoices): Promise<Uint8Array> {
  const names = TEMPLATE_SHEETS[language];
  const lists = wordLists(language, choices);
  const sheetOf = <Field extends string>(
    name: string,
    columns: readonly TemplateColumn<Field>[],
    examples: readonly Partial<Record<Field, PlannedCell>>[],
    listed: Partial<Record<Field, keyof typeof lists>>,
  ): SheetPlan => ({
    name,
    columns: columns.map(({ field }) => ({
      width: WIDE.has(field) ? 40 : 20,
      // Left to the spreadsheet, a leading zero would go.
      style: field === 'registerNumber' ? 'text' : 'plain',
    })),
    rows: [
      columns.map((column) => column[language]),
      ...examples.map((example) => columns.map(({ field }) => example[field])),
    ],
    header: 0,
    lists: columns.flatMap(({ field }, column): PlannedList[] => {
      const list = listed[field];
      if (list === undefined) return [];
      const letters = lettersOf(Object.keys(lists).indexOf(list) + 1);
      const words = `${names.lists}!$${letters}$2:$${letters}$${lists[list].length + 1}`;
      // Several themes stand in one cell.
      return [{ column, words, open: list === 'themes' }];
    }),
  });
  return writeWorkbook([
    sheetOf<ActorField>(names.actors, TEMPLATE_COLUMNS.actors, exampleActors(language, choices), {
      type: 'actorTypes',
      themes: 'themes',
      municipality: 'municipalities',
      legalForm: 'legalForms',
    }),
    sheetOf<TieField>(names.ties, TEMPLATE_COLUMNS.ties, exampleTies(language, choices), {
      type: 'tieTypes',
      status: 'statuses',
    }),
    explanationSheet(language, lists),
    listSheet(names.lists, lists),
  ]);
}

const WIDE = new Set(['name', 'from', 'to', 'themes', 'description', 'source', 'note', 'website', 'type']);

const wordsIn = (language: Language, words: readonly TemplateWord<string>[]): string[] =>
  words.map((word) => word[language]);
const wordLists = (language: Language, choices: TemplateChoices): WordLists => ({
  actorTypes: labelsOf(choices.actorTypes),
  tieTypes: labelsOf(choices.tieTypes),
  themes: labelsOf(choices.themes),
  municipalities: labelsOf(choices.municipalities),
  legalForms: wordsIn(language, LEGAL_FORM_WORDS),
  statuses: wordsIn(language, FUNDING_STATUS_WORDS),
});

function listSheet(name: string, lists: WordLists): SheetPlan {
  const columns = Object.entries(lists);
  const longest = Math.max(...columns.map(([, words]) => words.length));
  return {
    name,
    hidden: true,
    columns: columns.map(() => ({ width: 30, style: 'plain' })),
    rows: [
      columns.map(([list]) => list),
      ...Array.from({ length: longest }, (_, row) => columns.map(([, words]) => words[row])),
    ],
    header: 0,
  };
}
