import { useTranslation } from 'react-i18next';
import { percent } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import chart from '../ui/chart.module.css';
import type { CurvePoint } from './curve.ts';

const COLUMNS = ['targeted', 'mean', 'low', 'high'] as const;

/** The lines of the chart as a table, behind a fold. */
export function CurveTable({ points }: { readonly points: readonly CurvePoint[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className={chart.chart}>
      <summary>{t('research.robustness.table')}</summary>
      <WideTable label={t('research.robustness.table')} isTall>
        <thead>
          <tr>
            <th scope="col">{t('research.robustness.removed')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-number="">
                {t(`research.robustness.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.removed}>
              <th scope="row">{formatNumber(point.removed, language)}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-number="">
                  {percent(point[column], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
