import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ActorMeasure } from '../../../api/answers.ts';
import { decimalsOf, fixed, percent } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Missing } from '../../ui/missing.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { SortHead } from '../../ui/sort-head.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { type MeasureCell, type MeasureRow, missingReasons, type Order } from './measure-rows.ts';
import classes from './measure-table.module.css';

/** So many rows at a time: a province has thousands of actors. */
const PAGE = 50;

interface MeasureTableProps {
  readonly network: string;
  readonly label: string;
  readonly answers: readonly ActorMeasure[];
  readonly nameOf: (measure: string) => string;
  readonly rows: readonly MeasureRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** Actors by measures: values, ranks, and below them why values are missing. A row opens its actor in the network. */
export function MeasureTable({ network, label, answers, nameOf, rows, order, onOrder }: MeasureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const narrow = useNarrow();
  const [shown, setShown] = useState(PAGE);
  const decimals = useMemo(() => answers.map(({ items }) => decimalsOf(items.map(({ value }) => value))), [answers]);
  const head = (by: string, name: string, isNumber = false) => (
    <SortHead
      key={by}
      name={name}
      isNumber={isNumber}
      order={order.by === by && (order.isDown ? 'desc' : 'asc')}
      onSort={() => onOrder({ by, isDown: order.by === by ? !order.isDown : isNumber })}
    />
  );
  if (rows.length === 0) return <p>{t('research.measures.nobody')}</p>;
  return (
    <div className={classes.whole}>
      <WideTable label={label} className={classes.table} frameClass={classes.scroll}>
        <thead>
          <tr>
            {head('name', t('research.measures.name'))}
            {!narrow && head('type', t('research.measures.type'))}
            {answers.flatMap(({ measure }) => [
              head(measure, nameOf(measure), true),
              <th key={`${measure}:rank`} scope="col" data-number="">
                <span className="visually-hidden">{t('research.measures.rankOf', { measure: nameOf(measure) })}</span>
                <span aria-hidden="true">{t('research.measures.rank')}</span>
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => {
            const address = addresses.network({ network, selected: row.id });
            return (
              <tr key={row.id} data-opens="" onClick={() => navigate(address)}>
                <th scope="row">
                  <Link href={address} onClick={(event) => event.stopPropagation()}>
                    <ActorMark type={row.type} label={narrow ? t(`type.${row.type}`) : undefined} />
                    {row.name}
                  </Link>
                </th>
                {!narrow && <td>{t(`type.${row.type}`)}</td>}
                {row.cells.flatMap((cell, i) => [
                  <td key={answers[i]!.measure} data-number="">
                    {cell.value === null ? <Missing reason={cell.reason} /> : fixed(cell.value, decimals[i]!, language)}
                  </td>,
                  <td key={`${answers[i]!.measure}:rank`} data-number="" className={classes.rank}>
                    {cell.rank !== null && formatNumber(cell.rank, language)}
                    <Interval cell={cell} />
                  </td>,
                ])}
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <ShowMore count={rows.length} shown={shown} step={PAGE} onMore={setShown} />
      <TableNotes answers={answers} nameOf={nameOf} />
    </div>
  );
}

function Interval({ cell: { low, high } }: { readonly cell: MeasureCell }) {
  const language = useLanguage();
  if (low === undefined || low === null || high === undefined || high === null) return null;
  return (
    <span className={classes.interval}>{` ${formatNumber(low, language)} – ${formatNumber(high, language)}`}</span>
  );
}

/** Below the table: why values are missing, how sure sampled ones are, and how intervals were made or why there are none. */
function TableNotes({ answers, nameOf }: Pick<MeasureTableProps, 'answers' | 'nameOf'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const missing = useMemo(() => missingReasons(answers), [answers]);
  const made = answers.find(({ intervals }) => intervals?.draws !== undefined)?.intervals;
  const refused = answers.filter(({ intervals }) => intervals?.reason !== undefined);
  const sampled = answers.filter(({ certainty }) => certainty !== undefined);
  if (missing.length + sampled.length + refused.length === 0 && made === undefined) return null;
  return (
    <div className={classes.notes}>
      {missing.length > 0 && (
        <>
          <p>{t('research.measures.why')}</p>
          <ul>
            {missing.map(({ measure, reason, count }) => (
              <li key={`${measure} ${reason}`}>
                {t('research.measures.reason', { measure: nameOf(measure), reason, count })}
              </li>
            ))}
          </ul>
        </>
      )}
      {sampled.map(({ measure, certainty }) => (
        <p key={measure}>{t('research.measures.certainty', { measure: nameOf(measure), told: certainty!.text })}</p>
      ))}
      {made && (
        <p>
          {t('research.measures.intervals', {
            draws: formatNumber(made.draws!, language),
            share: percent(made.removedShare!, language),
          })}
        </p>
      )}
      {refused.map(({ measure, intervals }) => (
        <p key={measure}>
          {t('research.measures.noIntervals', { measure: nameOf(measure), reason: intervals!.reason })}
        </p>
      ))}
    </div>
  );
}
