import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { capital, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../../ui/table.module.css';
import classes from './import-part.module.css';

const KINDS = ['created', 'updated', 'unchanged', 'removed', 'rejected'] as const;

interface TallyTableProps {
  readonly report: ImportReport;
  /** Whether it would happen, or did. */
  readonly title: string;
}

/** Removing belongs to one mode; of faults one speaks where there are any. */
const isShown = (kind: (typeof KINDS)[number], { mode, actors, ties }: ImportReport): boolean =>
  (kind !== 'removed' || mode === 'replace') && (kind !== 'rejected' || actors.rejected + ties.rejected > 0);

/** What happens to actors and to ties, in figures. */
export function TallyTable({ report, title }: TallyTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = KINDS.filter((kind) => isShown(kind, report));
  return (
    <div className={`${tableClasses.scroll} ${classes.tallies}`}>
      <table className={tableClasses.table}>
        <caption>{title}</caption>
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
