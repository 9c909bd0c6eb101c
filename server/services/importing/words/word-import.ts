import type { ImportStatus } from '#contract/imports';
import type { Language } from '#model/network';
import type { ImportProgress } from '../import-service.ts';
import type { ImportFailure } from '../kept-import.ts';
import { type WordReasons, wordReport } from './word-report.ts';

const FAILURES: Readonly<Record<ImportFailure, Readonly<Record<Language, string>>>> = {
  faults: {
    nl: 'Het bestand is niet ingelezen: er staan fouten in. Er is niets veranderd. Verbeter ze en probeer het opnieuw.',
    en: 'The file was not imported: there are errors in it. Nothing was changed. Mend them and try again.',
  },
  cancelled: {
    nl: 'Het inlezen is gestopt. Er is niets veranderd.',
    en: 'The import was stopped. Nothing was changed.',
  },
  interrupted: {
    nl: 'De dienst is gestopt terwijl het bestand werd ingelezen. Er is niets veranderd. Lees het bestand opnieuw in.',
    en: 'The service stopped while the file was being imported. Nothing was changed. Import the file again.',
  },
  overtaken: {
    nl: 'Anderen veranderden het netwerk terwijl het bestand werd ingelezen. Er is niets van het bestand bewaard. Probeer het opnieuw.',
    en: 'Others changed the network while the file was being imported. Nothing of the file was kept. Try again.',
  },
  'too-large': {
    nl: 'Het bestand is te groot: het heeft meer dan 500.000 rijen of vraagt te veel geheugen. Er is niets veranderd. Splits het bestand.',
    en: 'The file is too large: it holds more than 500,000 rows or takes too much memory. Nothing was changed. Split the file.',
  },
  unavailable: {
    nl: 'De opslag is niet bereikbaar. Er is niets van het bestand bewaard. Probeer het over een paar minuten opnieuw.',
    en: 'The store cannot be reached. Nothing of the file was kept. Try again in a few minutes.',
  },
  unexpected: {
    nl: 'Het inlezen is onverwacht gestopt. Er is niets van het bestand bewaard. Het staat in het logboek van de dienst.',
    en: 'The import stopped unexpectedly. Nothing of the file was kept. It is in the log of the service.',
  },
};

/** An import as it crosses the wire, in the words of a language. */
export function wordImport(
  { kept, phase, share }: ImportProgress,
  language: Language,
  wordReasons: WordReasons,
): ImportStatus {
  const { report, error, ...plain } = kept;
  return {
    ...plain,
    files: [...plain.files],
    phase,
    progress: share,
    ...(report === undefined ? {} : { report: wordReport(report, language, wordReasons) }),
    ...(error === undefined ? {} : { error: FAILURES[error][language] }),
  };
}
