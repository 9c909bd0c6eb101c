import { useTranslation } from 'react-i18next';
import { figure } from '../../../locales/figure.ts';
import { formatDate, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Missing } from '../../ui/missing.tsx';
import { ActorRows } from '../ui/actor-rows.tsx';
import type { RankChange } from './rank-changes.ts';

interface RankTableProps {
  readonly network: string;
  readonly changes: readonly RankChange[];
  readonly days: readonly [string, string];
}

/** Actors with their values and ranks on two days, those that moved most first. */
export function RankTable({ network, changes, days }: RankTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = (['before', 'after'] as const).flatMap((side, i) => {
    const date = formatDate(days[i]!, language);
    const told = (what: 'value' | 'rank') => (change: RankChange) => {
      const item = change[side];
      const value = item?.[what] ?? null;
      if (value === null) return <Missing reason={item ? item.reason : t('research.dates.notThere')} />;
      return what === 'rank' ? formatNumber(value, language) : figure(value, language);
    };
    return [
      { head: t('research.dates.valueAt', { date }), isNumber: true, cell: told('value') },
      { head: t('research.dates.rankAt', { date }), isNumber: true, cell: told('rank') },
    ];
  });
  return <ActorRows network={network} label={t('research.dates.title')} rows={changes} columns={columns} />;
}
