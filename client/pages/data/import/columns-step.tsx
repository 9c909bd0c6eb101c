import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ColumnTable } from './column-table.tsx';
import { FileSettings } from './file-settings.tsx';
import classes from './import-part.module.css';
import { KeepMapping } from './keep-mapping.tsx';
import { type Look, LookedAt } from './look.tsx';
import { StepActions } from './step-actions.tsx';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface ColumnsStepProps {
  readonly network: string;
  readonly look: Look;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

/** How the file was understood, column by column; whatever was understood wrongly is changed here. */
export function ColumnsStep({ network, look, wizard, act }: ColumnsStepProps) {
  return (
    <>
      <LookedAt look={look}>
        {(report) => <Columns network={network} report={report} chosen={wizard.mapping} act={act} />}
      </LookedAt>
      <StepActions look={look} wizard={wizard} act={act} />
    </>
  );
}

interface ColumnsProps extends Pick<ColumnsStepProps, 'network' | 'act'> {
  readonly report: ImportReport;
  readonly chosen: WizardState['mapping'];
}

function Columns({ network, report, chosen, act }: ColumnsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { recognised, format } = report;
  const { tables } = recognised;
  // The report follows what was chosen a moment later: the next choice must not undo the one before it.
  const mapping = typeof chosen === 'object' ? chosen : recognised.mapping;
  const change = (next: typeof mapping) => act({ type: 'chose-mapping', mapping: next });
  const rows = t('data.import.rows', { count: report.rows, number: formatNumber(report.rows, language) });
  // A file of a network program has two tables of its own; a workbook has sheets that someone named.
  const isSheets = format === 'csv' || format === 'xlsx';
  const titleOf = (name: string) =>
    name === 'nodes' || name === 'edges' ? t(`data.import.networkTable.${name}`) : name;
  // Of two files each is what the person said it is.
  const isOneOfTwo = format === 'csv' && tables.length > 1;
  const told = { format: t(`data.import.format.${format}`), rows };
  return (
    <>
      <p className={classes.answer}>
        {t('data.import.recognised', told)}
        {recognised.mappingName && ` ${t('data.import.byMapping', { name: nameOf(report, language) })}`}
      </p>
      {tables.length === 0 && !isSheets && <p>{t('data.import.networkFile')}</p>}
      {tables.map((table) => (
        <ColumnTable
          key={table.table}
          network={network}
          title={isOneOfTwo ? '' : isSheets ? table.table : titleOf(table.table)}
          table={table}
          fixed={isOneOfTwo}
          mapping={mapping}
          onMapping={change}
        />
      ))}
      <FileSettings recognised={{ ...recognised, mapping }} format={format} onMapping={change} />
      <KeepMapping mapping={mapping} />
    </>
  );
}

const nameOf = ({ recognised: { mapping, mappingName } }: ImportReport, language: 'nl' | 'en'): string =>
  mapping.title?.[language] ?? mappingName ?? '';
