import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatEuros, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { type TieSum, tiesByKind } from '../../../state/ties-by-kind.ts';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import tableClasses from '../../ui/table.module.css';
import { useGraph, useNames } from '../../ui/use-graph.ts';
import classes from './import-part.module.css';

/** What is in a network now: ties by kind and the money in them, to hold against the file that was brought in. */
export function NetworkNow({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { graph, error, retry } = useGraph(network);
  const labelOf = useLabel();
  const sums = useMemo(() => tiesByKind(graph?.ties ?? []), [graph]);
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!graph) return <Skeleton lines={3} height={160} />;
  if (sums.length === 0) return null;
  const told = {
    actors: t('actors', { count: graph.nodes.length }),
    ties: t('ties', { count: graph.ties.length }),
  };
  return (
    <section className={classes.table} aria-label={t('data.now.title')}>
      <h3>{t('data.now.title')}</h3>
      <p>{t('data.now.answer', told)}</p>
      <div className={`${tableClasses.scroll} ${classes.tallies}`}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('data.now.kind')}</th>
              <th scope="col" data-number="">
                {t('data.now.count')}
              </th>
              <th scope="col" data-number="">
                {t('data.now.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <tr key={`${sum.type}/${sum.status}`} data-part={sum.status === undefined ? undefined : ''}>
                <th scope="row">{labelOf(sum)}</th>
                <td data-number="">{formatNumber(sum.count, language)}</td>
                <td data-number="">{sum.euros === undefined ? '' : formatEuros(sum.euros, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A kind of tie; of money at one stand, that stand. */
function useLabel(): (sum: TieSum) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ type, status }) =>
    status === undefined ? names.tieType(type) : t(`network.funding.${status as 'granted'}`);
}
