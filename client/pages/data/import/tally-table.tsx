import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { capital, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../ui/table.module.css';
import classes from './import-part.module.css';

const KINDS = ['created', 'updated', 'unchanged', 'removed', 'rejected'] as const;

/** What happens to actors and to ties, in figures. */
export function TallyTable({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = KINDS.filter((kind) => kind !== 'removed' || report.mode === 'replace');
  return (
    <div className={`${tableClasses.scroll} ${classes.tallies}`}>
      <table className={tableClasses.table}>
        <caption className="visually-hidden">{t('data.tally.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('data.import.faults.what')}</span>
            </th>
            <th scope="col" data-number="">
              {capital(t('data.tally.actors'))}
            </th>
            <th scope="col" data-number="">
              {capital(t('data.tally.ties'))}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`data.tally.kind.${kind}`)}</th>
              <td data-number="">{formatNumber(report.actors[kind], language)}</td>
              <td data-number="">{formatNumber(report.ties[kind], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
