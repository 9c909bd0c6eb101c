import { useTranslation } from 'react-i18next';
import type { BackTest } from '../../../api/research-queries.ts';
import { figure, fixed } from '../../../locales/figure.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Missing } from '../../ui/missing.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import chart from '../ui/chart.module.css';
import classes from './method-table.module.css';

type Method = BackTest['methods'][number];
type Estimate = NonNullable<Method['mrr']>;
const METRICS = ['mrr', 'hitAt3', 'auc'] as const;

/** Methods side by side: each figure with its interval, drawn and in words, and what is demonstrably better. */
export function MethodTable({ methods, reasons }: Pick<BackTest, 'methods' | 'reasons'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mostOf = (metric: (typeof METRICS)[number]) => Math.max(...methods.map((method) => method[metric]?.high ?? 0));
  const scaleEnd = (metric: (typeof METRICS)[number]) => (metric === 'auc' ? 1 : mostOf(metric));
  const verdict = ({ method, better }: Method) =>
    t(`research.backTest.better.${method === 'l3' ? 'same' : (String(better) as 'true' | 'false' | 'null')}`);
  return (
    <>
      <WideTable label={t('research.backTest.methods')} className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('research.backTest.method')}</th>
            {METRICS.map((metric) => (
              <th key={metric} scope="col" data-number="">
                {t(`research.backTest.${metric}`)}
                <span className={classes.scale} aria-hidden="true">
                  <span>0</span>
                  <span>{figure(scaleEnd(metric), language)}</span>
                </span>
              </th>
            ))}
            <th scope="col">{t('research.backTest.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => (
            <tr key={method.method}>
              <th scope="row">{method.name}</th>
              {METRICS.map((metric) => {
                const estimate = method[metric];
                return (
                  <td key={metric} data-number="">
                    {estimate ? (
                      <Whisker estimate={estimate} most={scaleEnd(metric)} />
                    ) : (
                      <Missing reason={reasons[metric]} />
                    )}
                  </td>
                );
              })}
              <td>{verdict(method)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className={chart.caption}>{t('research.backTest.scale')}</p>
    </>
  );
}

const WIDTH = 132;
const HEIGHT = 12;
/** Room at both ends, so that a dot at the edge is whole. */
const EDGE = 4;

interface WhiskerProps {
  readonly estimate: Estimate;
  /** Where the scale ends; it begins at 0. */
  readonly most: number;
}

/** A value with its 90% interval, in figures and as a line with a dot. */
function Whisker({ estimate: { value, low, high }, most }: WhiskerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (one: number) => fixed(one, 3, language);
  const x = (one: number) => EDGE + (most === 0 ? 0 : one / most) * (WIDTH - 2 * EDGE);
  return (
    <>
      <span className={classes.value}>{told(value)}</span>
      <span className={classes.interval}>{t('research.backTest.interval', { low: told(low), high: told(high) })}</span>
      <svg className={chart.whisker} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line data-scale="" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line x1={x(low)} x2={x(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <circle cx={x(value)} cy={HEIGHT / 2} r={EDGE} />
      </svg>
    </>
  );
}
