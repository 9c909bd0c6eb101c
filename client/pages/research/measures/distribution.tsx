import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorMeasure } from '../../../api/answers.ts';
import { figure } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../../ui/table.module.css';
import chart from '../ui/chart.module.css';
import { type Bin, type Histogram, histogramOf, quantile } from './bins.ts';
import { sortedValues } from './measure-rows.ts';

/** How the values of a measure lie: a sentence, bars, and the bars as a table. */
export function Distribution({ answer }: { readonly answer: ActorMeasure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = useMemo(() => sortedValues(answer), [answer]);
  const histogram = useMemo(() => histogramOf(values), [values]);
  const missing = answer.items.length - values.length;
  const told = (value: number) => figure(value, language);
  const sentence =
    histogram.bins.length === 1 && histogram.bins[0]!.from === histogram.bins[0]!.to
      ? t('research.histogram.same', { value: told(values[0]!) })
      : values.length > 0 &&
        t('research.histogram.half', {
          low: told(quantile(values, 0.25)),
          high: told(quantile(values, 0.75)),
          least: told(values[0]!),
          most: told(values.at(-1)!),
        });
  const said = [
    sentence,
    histogram.isLog && t('research.histogram.log'),
    histogram.hasZeros && t('research.histogram.zeros'),
    missing > 0 && t('research.histogram.undefined', { count: missing }),
  ].filter((one) => typeof one === 'string');
  return (
    <figure className={chart.chart}>
      <p>{said.join(' ')}</p>
      {histogram.bins.length > 1 && (
        <>
          <Bars histogram={histogram} label={said.join(' ')} />
          <details>
            <summary>{t('research.histogram.table')}</summary>
            <BinTable bins={histogram.bins} />
          </details>
        </>
      )}
    </figure>
  );
}

const HEIGHT = 180;
const FOOT = 24;
const HEAD = 20;
/** Room for the label of an edge, in pixels. */
const LABEL = 64;

function Bars({ histogram: { bins }, label }: { readonly histogram: Histogram; readonly label: string }) {
  const language = useLanguage();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const tallest = Math.max(...bins.map(({ count }) => count));
  const step = width / bins.length;
  const height = (count: number) => (count / tallest) * (HEIGHT - FOOT - HEAD);
  const every = Math.max(1, Math.ceil(LABEL / Math.max(1, step)));
  return (
    <div ref={ref}>
      <svg className={chart.svg} height={HEIGHT} role="img" aria-label={label}>
        {width > 0 &&
          bins.map((bin, i) => (
            <g key={bin.from}>
              <rect
                className={chart.bar}
                x={i * step + 1}
                width={Math.max(1, step - 2)}
                y={HEIGHT - FOOT - height(bin.count)}
                height={height(bin.count)}
              />
              {bin.count > 0 && step > 24 && (
                <text x={(i + 0.5) * step} y={HEIGHT - FOOT - height(bin.count) - 5} textAnchor="middle">
                  {formatNumber(bin.count, language)}
                </text>
              )}
              {i % every === 0 && (
                <text
                  x={bin.from === bin.to ? (i + 0.5) * step : i * step}
                  y={HEIGHT - 6}
                  textAnchor={bin.from === bin.to ? 'middle' : 'start'}
                >
                  {figure(bin.from, language)}
                </text>
              )}
            </g>
          ))}
        <line className={chart.axis} x1={0} x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
    </div>
  );
}

function BinTable({ bins }: { readonly bins: readonly Bin[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = ({ from, to }: Bin) =>
    from === to
      ? figure(from, language)
      : `${figure(from, language)} ${t('research.histogram.to')} ${figure(to, language)}`;
  return (
    <div className={tableClasses.scroll}>
      <table className={tableClasses.table}>
        <thead>
          <tr>
            <th scope="col">{t('research.whole.value')}</th>
            <th scope="col" data-number="">
              {t('research.histogram.actors')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{words(bin)}</th>
              <td data-number="">{formatNumber(bin.count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
