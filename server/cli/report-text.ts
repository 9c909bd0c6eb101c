import type { ImportReport, RowFault } from '#contract/imports';
import type { Language } from '#model/network';
import type { Words } from './command.ts';

/** At most this many rows of a kind are printed; the report of the API has more. */
const SHOWN = 50;

/** What became of an import. */
export interface Outcome {
  readonly dryRun: boolean;
  readonly network: string;
  readonly revision: number | undefined;
}

const TALLY: Readonly<Record<Language, string[]>> = {
  nl: ['nieuw', 'gewijzigd', 'gelijk', 'verwijderd', 'afgewezen'],
  en: ['created', 'updated', 'unchanged', 'removed', 'rejected'],
};

const WORDS = {
  rows: { nl: 'Rijen', en: 'Rows' },
  actors: { nl: 'Actoren', en: 'Actors' },
  ties: { nl: 'Relaties', en: 'Ties' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  mapping: { nl: 'Mapping', en: 'Mapping' },
  skipped: { nl: 'Overgeslagen', en: 'Skipped' },
  warnings: { nl: 'Opmerkingen', en: 'Warnings' },
  errors: { nl: 'Fouten', en: 'Errors' },
  duplicates: { nl: 'Mogelijk dezelfde', en: 'Possibly the same' },
  row: { nl: 'rij', en: 'row' },
  more: { nl: 'en verder', en: 'and more' },
  refused: {
    nl: 'Er is niets veranderd. Verbeter de fouten en probeer het opnieuw.',
    en: 'Nothing was changed. Mend the errors and try again.',
  },
  dryRun: { nl: 'Proef: er is niets veranderd.', en: 'A dry run: nothing was changed.' },
  same: { nl: 'Alles was er al: er is niets veranderd.', en: 'All of it was there: nothing was changed.' },
} satisfies Record<string, Words>;

/** A report as lines of text: tallies, what was skipped, what is wrong row by row, and how it ended. */
export function reportText(report: ImportReport, outcome: Outcome, language: Language): string {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const tally = (name: 'actors' | 'ties') => {
    const { created, updated, unchanged, removed, rejected } = report[name];
    const figures = [created, updated, unchanged, removed, rejected];
    return `${word(name)}: ${figures.map((count, index) => `${count} ${TALLY[language][index]}`).join(', ')}`;
  };
  const { mappingName } = report.recognised;
  const duplicates = report.duplicates.slice(0, SHOWN);
  return [
    `${word('rows')}: ${report.rows} (${report.format})`,
    ...(mappingName === undefined ? [] : [`${word('mapping')}: ${mappingName}`]),
    tally('actors'),
    tally('ties'),
    ...(report.grantedEur === 0 ? [] : [`${word('granted')}: ${euros(report.grantedEur, language)}`]),
    ...report.skipped.map(({ count, text }) => `${word('skipped')}: ${count} – ${text}`),
    ...list(word('warnings'), report.warnings, report.warningCount, language),
    ...list(word('errors'), report.errors, report.errorCount, language),
    ...(report.duplicateCount === 0 ? [] : [`${word('duplicates')}: ${report.duplicateCount}`]),
    ...duplicates.map(({ a, aName, b, bName }) => `  ${aName} (${a}) – ${bName} (${b})`),
    ...(duplicates.length < report.duplicateCount ? [`  ${word('more')}`] : []),
    ending(report, outcome, language),
  ].join('\n');
}

function list(title: string, faults: readonly RowFault[], count: number, language: Language): string[] {
  if (count === 0) return [];
  const shown = faults.slice(0, SHOWN).map(({ row, table, message }) => {
    const place = [table, row === 0 ? undefined : `${WORDS.row[language]} ${row}`].filter((part) => part !== undefined);
    return `  ${place.length === 0 ? '' : `${place.join(', ')}: `}${message}`;
  });
  return [`${title}: ${count}`, ...shown, ...(shown.length < count ? [`  ${WORDS.more[language]}`] : [])];
}

function ending({ errorCount }: ImportReport, { dryRun, network, revision }: Outcome, language: Language): string {
  if (dryRun) return WORDS.dryRun[language];
  if (errorCount > 0) return WORDS.refused[language];
  if (revision === undefined) return WORDS.same[language];
  return {
    nl: `Ingelezen: ${network} is nu op revisie ${revision}.`,
    en: `Imported: ${network} is now at revision ${revision}.`,
  }[language];
}

const euros = (amount: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(amount);
