import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CsvTable, csvOf } from '../../../state/csv-table.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Answer } from './methods-text.ts';
import classes from './part-foot.module.css';

interface KeepProps {
  /** Begin of the names of the files. */
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly table: () => CsvTable;
  /** What is kept as JSON: what the service answered. */
  readonly json: unknown;
}

/** Keeps what is shown: as a table with its settings, and as the service answered it. */
export function Keep({ name, answers, table, json }: KeepProps) {
  const { t } = useTranslation();
  const [first] = answers;
  if (first === undefined) return null;
  const base = `${first.network}-${first.revision}-${name}`;
  const csv = () =>
    saveFile(new Blob([csvOf(table(), notesOf(answers))], { type: 'text/csv;charset=utf-8' }), `${base}.csv`);
  const whole = () =>
    saveFile(new Blob([JSON.stringify(json, undefined, 2)], { type: 'application/json' }), `${base}.json`);
  return (
    <section className={`${classes.keep} no-print`} aria-labelledby="keep">
      <h2 id="keep">{t('research.keep.title')}</h2>
      <p className={classes.buttons}>
        <button type="button" className="button" onClick={csv}>
          <IconDownload size={20} aria-hidden="true" />
          {t('research.keep.csv')}
        </button>
        <button type="button" className="button" onClick={whole}>
          <IconDownload size={20} aria-hidden="true" />
          {t('research.keep.json')}
        </button>
      </p>
      <p className={classes.hint}>{t('research.keep.what')}</p>
    </section>
  );
}

/** What an answer was asked, a line each: with these it can be made again. */
const notesOf = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ network, revision, measure, parameters }, i) => [
    ...(i === 0 ? [`network: ${network}`, `revision: ${revision}`] : []),
    `${measure === undefined ? '' : `${measure}: `}parameters: ${JSON.stringify(parameters)}`,
  ]);
