import type { Language } from '#model/network';
import type { PlannedCell, SheetPlan } from '../xlsx/sheet-plan.ts';
import type { WordLists } from './template-choices.ts';
import { TEMPLATE_COLUMNS, TEMPLATE_SHEETS } from './template-columns.ts';

const WORDS = {
  nl: {
    intro: [
      'Zo vult u dit bestand in',
      'Zet op het blad Actoren elke organisatie op een eigen regel. Zet op het blad Relaties wie met wie samenwerkt.',
      'Regels die met "voorbeeld:" beginnen, slaan wij over. U mag ze weghalen.',
      'Laat leeg wat u niet weet. Zet geen namen, adressen of telefoonnummers van personen in dit bestand.',
    ],
    header: ['Blad', 'Kolom', 'Wat vult u in?', 'Waaruit kunt u kiezen?'],
    many: 'Zie de lijst in de kolom.',
  },
  en: {
    intro: [
      'How to fill in this file',
      'Give each organisation a row of its own on the sheet Actors. Say on the sheet Ties who works with whom.',
      'Rows that begin with "example:" are passed over. You may take them out.',
      'Leave empty what you do not know. Put no names, addresses or telephone numbers of persons in this file.',
    ],
    header: ['Sheet', 'Column', 'What to fill in', 'What to choose from'],
    many: 'See the list in the column.',
  },
} as const;

/** Longer lists are not written out where they are explained. */
const FEW = 30;

/** What each column means, and which values it takes. */
export function explanationSheet(language: Language, lists: WordLists): SheetPlan {
  const names = TEMPLATE_SHEETS[language];
  const { intro, header, many } = WORDS[language];
  const told = (list: readonly string[]): string => (list.length > FEW ? many : list.join('\n'));
  const choicesOf: Partial<Record<string, readonly string[]>> = {
    'actors type': lists.actorTypes,
    'actors themes': lists.themes,
    'actors municipality': lists.municipalities,
    'actors legalForm': lists.legalForms,
    'ties type': lists.tieTypes,
    'ties status': lists.statuses,
  };
  const rowsOf = (sheet: 'actors' | 'ties'): PlannedCell[][] =>
    TEMPLATE_COLUMNS[sheet].map((column) => {
      const choices = choicesOf[`${sheet} ${column.field}`];
      return [names[sheet], column[language], column.help[language], choices && told(choices)];
    });
  return {
    name: names.explanation,
    columns: [14, 20, 60, 40].map((width, index) => ({ width, style: index === 0 ? 'plain' : 'wrapped' })),
    rows: [...intro.map((line) => [line]), [], [...header], ...rowsOf('actors'), ...rowsOf('ties')],
    header: intro.length + 1,
  };
}
