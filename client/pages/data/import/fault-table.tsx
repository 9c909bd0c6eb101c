import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportReport, RowFault } from '#contract/imports';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import form from '../../ui/form.module.css';
import { saveFile } from '../../ui/save-file.ts';
import tableClasses from '../../ui/table.module.css';
import { useFieldWords } from '../ui/use-field-words.ts';
import { faultFile } from './fault-file.ts';
import { faultPlace } from './fault-place.ts';
import classes from './import-part.module.css';

interface FaultTableProps {
  readonly title: string;
  readonly faults: readonly RowFault[];
  /** How many there are in all; the first 1,000 are told. */
  readonly count: number;
  /** Of which the file with all faults is made. */
  readonly report: ImportReport;
}

/** Everything that is wrong or odd, by row; to be kept as a file for whoever mends it. */
export function FaultTable({ title, faults, count, report }: FaultTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFieldWords();
  if (count === 0) return null;
  const severalTables = faults.some(({ table }) => table !== undefined);
  // Of two files each is what the person said it is; sheets have names of their own.
  const nameOfTable = (table: string | undefined) =>
    report.format === 'csv' && (table === 'actors' || table === 'ties') ? t(`data.import.fileOf.${table}`) : table;
  const download = () => {
    const heads = {
      kind: t('data.import.faults.kind'),
      row: t('data.import.faults.row'),
      table: t('data.import.faults.table'),
      path: t('data.import.faults.where'),
      message: t('data.import.faults.what'),
    };
    const groups = [
      { kind: t('data.import.faults.error'), faults: report.errors },
      { kind: t('data.import.faults.warning'), faults: report.warnings },
    ];
    const content = faultFile(groups, heads, language === 'nl' ? ';' : ',');
    saveFile(new Blob([content], { type: 'text/csv;charset=utf-8' }), t('data.import.faults.file'));
  };
  return (
    <div className={classes.table}>
      <div className={form.actions}>
        <h3>{title}</h3>
        <button type="button" className="quiet" onClick={download}>
          <IconDownload size={20} aria-hidden="true" />
          {t('data.import.faults.download')}
        </button>
      </div>
      {count > faults.length && (
        <p className={form.hint}>
          {t('data.import.faults.first', {
            shown: formatNumber(faults.length, language),
            number: formatNumber(count, language),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={tableClasses.scroll} data-tall="" tabIndex={0} aria-label={title}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col" data-number="">
                {t('data.import.faults.row')}
              </th>
              {severalTables && <th scope="col">{t('data.import.faults.table')}</th>}
              <th scope="col">{t('data.import.faults.where')}</th>
              <th scope="col">{t('data.import.faults.what')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, table, path, code, message }) => (
              <tr key={`${table}/${row}/${path}/${code}/${message}`}>
                <td data-number="">{row === 0 ? '–' : formatNumber(row, language)}</td>
                {severalTables && <td>{nameOfTable(table)}</td>}
                <td>{words.field(faultPlace(path)) || t('data.import.faults.wholeRow')}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
