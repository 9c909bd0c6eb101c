import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { capital, formatEuros, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../../ui/table.module.css';
import { FaultTable } from './fault-table.tsx';
import classes from './import-part.module.css';
import { type Look, LookedAt } from './look.tsx';
import { StepActions } from './step-actions.tsx';
import { TallyTable } from './tally-table.tsx';
import { useTallyWords } from './use-tally-words.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface CheckStepProps {
  readonly look: Look;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

/** What would happen, in one sentence and in figures; and everything in the file that keeps it from happening. */
export function CheckStep({ look, wizard, act }: CheckStepProps) {
  return (
    <>
      <LookedAt look={look}>{(report) => <Check report={report} act={act} />}</LookedAt>
      <StepActions look={look} wizard={wizard} act={act} />
    </>
  );
}

function Check({ report, act }: { readonly report: ImportReport; readonly act: CheckStepProps['act'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { would } = useTallyWords();
  const { errorCount, warningCount } = report;
  const number = (count: number) => formatNumber(count, language);
  return (
    <>
      <p className={classes.answer}>
        {errorCount > 0 ? t('data.import.errors', { count: errorCount, number: number(errorCount) }) : would(report)}
      </p>
      {hasUnclearWords(report) && (
        <p>
          {t('data.import.words.tell')}{' '}
          <button type="button" className="quiet" onClick={() => act({ type: 'went', step: 'columns' })}>
            {t('data.import.words.toColumns')}
          </button>
        </p>
      )}
      <FaultTable
        title={t('data.import.faults.errors', { number: number(errorCount) })}
        faults={report.errors}
        count={errorCount}
        report={report}
      />
      <TallyTable report={report} title={t('data.tally.would.title')} />
      {report.grantedEur > 0 && <p>{t('data.import.granted', { amount: formatEuros(report.grantedEur, language) })}</p>}
      <Skipped skipped={report.skipped} />
      <FaultTable
        title={t('data.import.faults.warnings', { number: number(warningCount) })}
        faults={report.warnings}
        count={warningCount}
        report={report}
      />
    </>
  );
}

/** Whether columns hold words that were not understood and that one can say the meaning of. */
const hasUnclearWords = ({ recognised: { tables } }: ImportReport): boolean =>
  tables.some(({ columns }) => columns.some(({ words }) => words?.some(({ readAs }) => readAs === undefined)));

/** What was left out on purpose, with how often. */
export function Skipped({ skipped }: Pick<ImportReport, 'skipped'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <section aria-label={t('data.import.skipped')}>
      <div className={`${tableClasses.scroll} ${classes.tallies}`}>
        <table className={tableClasses.table}>
          <caption>{t('data.import.skipped')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.import.faults.what')}</th>
              <th scope="col" data-number="">
                {t('data.import.rowCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ code, count, text }) => (
              <tr key={code}>
                <th scope="row">{capital(text)}</th>
                <td data-number="">{formatNumber(count, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
