import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import chart from '../ui/chart.module.css';
import type { CurvePoint } from './curve.ts';

const HEIGHT = 300;
const LEFT = 44;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 26;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface RemovalChartProps {
  readonly points: readonly CurvePoint[];
  readonly draws: number;
}

/** What stays in the largest part as actors go: the best connected first, and at random with its band. */
export function RemovalChart({ points, draws }: RemovalChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const most = points.at(-1)?.removed ?? 1;
  const x = (removed: number) => LEFT + (removed / most) * (width - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const line = (of: (point: CurvePoint) => number, from = points) =>
    from.map((point) => `${x(point.removed).toFixed(1)} ${y(of(point)).toFixed(1)}`).join(' L ');
  const band = `M ${line(({ high }) => high)} L ${line(({ low }) => low, [...points].reverse())} Z`;
  return (
    <figure className={chart.chart}>
      <ul className={chart.legend}>
        <li>
          <Sample isSecond />
          {t('research.robustness.targeted')}
        </li>
        <li>
          <Sample />
          {t('research.robustness.random', { draws: formatNumber(draws, language) })}
        </li>
        <li>
          <svg width={28} height={12} aria-hidden="true">
            <rect className={chart.band} width={28} height={12} />
          </svg>
          {t('research.robustness.band')}
        </li>
      </ul>
      <div ref={ref}>
        <svg className={chart.svg} height={HEIGHT} role="img" aria-label={t('research.robustness.chart')}>
          {width > 0 && (
            <>
              {TICKS.map((tick) => (
                <g key={tick}>
                  <line className={chart.grid} x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
                  <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
                    {formatShare(tick, language)}
                  </text>
                  <text x={x(tick * most)} y={HEIGHT - 6} textAnchor={tick === 1 ? 'end' : 'middle'}>
                    {formatShare(tick, language)}
                  </text>
                </g>
              ))}
              <path className={chart.band} d={band} />
              <path className={chart.line} d={`M ${line(({ mean }) => mean)}`} />
              <path className={chart.line} data-second="" d={`M ${line(({ targeted }) => targeted)}`} />
            </>
          )}
        </svg>
      </div>
      <figcaption className={chart.caption}>
        ↑ {t('research.robustness.y')} · → {t('research.robustness.x')}
      </figcaption>
    </figure>
  );
}

const Sample = ({ isSecond = false }: { readonly isSecond?: boolean }) => (
  <svg width={28} height={12} aria-hidden="true">
    <path className={chart.line} data-second={isSecond ? '' : undefined} d="M 0 6 L 28 6" />
  </svg>
);
